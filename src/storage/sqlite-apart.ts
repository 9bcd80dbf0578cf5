import { Worker } from 'node:worker_threads';
import { type CompiledQuery, type DatabaseConnection, type Driver, Kysely, type QueryResult } from 'kysely';
import type { Schema } from './schema.ts';
import { type Answer, begin } from './sqlite-connection.ts';
import { resultOf, SqliteDialect } from './sqlite-dialect.ts';

export type Asked = { sql: string; parameters: readonly unknown[] } | 'roll back' | 'close';
export type Told = { answer: Answer } | { error: unknown; marks: object };

/** Hands a statement over without waiting for those before it: they are run in the order of sending. */
export type Send = (sql: string, parameters: readonly unknown[]) => Promise<Answer>;

/** `end` fails never: what was committed is kept, whether or not the thread could move it out of the log. */
export type Apart = { db: Kysely<Schema>; send: Send; end(): Promise<void> };

/**
 * A connection in a thread of its own, for a transaction of thousands of rows: while the database writes some, this
 * thread puts the next ones together, and answers whoever asks. `ending`: where those stand that are on their way out.
 */
export const openApart = (file: string, ending = new Set<Promise<void>>()): Apart => {
  const connection = new ConnectionApart(file);
  const send: Send = (sql, parameters) => connection.ask({ sql, parameters });
  const db = new Kysely<Schema>({ dialect: new SqliteDialect(() => new DriverApart(connection)) });
  const end = (): Promise<void> => {
    const ended = connection.end().finally(() => ending.delete(ended));
    ending.add(ended);
    return ended;
  };
  return { db, send, end };
};

class DriverApart implements Driver {
  readonly #connection: ConnectionApart;

  constructor(connection: ConnectionApart) {
    this.#connection = connection;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    await this.#connection.ask({ sql: begin, parameters: [] });
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.ask({ sql: 'commit', parameters: [] });
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.ask('roll back');
  }

  async destroy(): Promise<void> {
    await this.#connection.end();
  }
}

type Waiting = { resolve(answer: Answer): void; reject(error: unknown): void };

class ConnectionApart implements DatabaseConnection {
  readonly #thread: Worker;
  /** In the order in which they were asked, which is that of the answers. */
  readonly #waiting: Waiting[] = [];
  #over: Error | null = null;

  constructor(file: string) {
    const small = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 };
    this.#thread = new Worker(new URL('./sqlite-thread.ts', import.meta.url), {
      workerData: { file },
      execArgv: [],
      resourceLimits: small,
    });
    this.#thread.on('message', (told: Told) => {
      const waiting = this.#waiting.shift();
      if ('answer' in told) waiting?.resolve(told.answer);
      else waiting?.reject(Object.assign(told.error as object, told.marks));
    });
    this.#thread.on('messageerror', (error: Error) => this.#fail(error));
    this.#thread.on('error', (error: Error) => this.#fail(error));
    this.#thread.on('exit', () => this.#fail(new Error('The thread that writes has ended.')));
  }

  ask(asked: Exclude<Asked, 'close'>): Promise<Answer> {
    if (this.#over) return Promise.reject(this.#over);
    return new Promise((resolve, reject) => {
      // What cannot be sent is not waited for.
      this.#thread.postMessage(asked);
      this.#waiting.push({ resolve, reject });
    });
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return resultOf<Row>(await this.ask({ sql, parameters }));
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no statement here streams.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Statements are not streamed.');
  }

  async end(): Promise<void> {
    if (this.#over) return;
    await new Promise((resolve) => {
      this.#thread.once('exit', resolve);
      this.#thread.postMessage('close');
    });
  }

  #fail(error: Error): void {
    this.#over ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#over);
  }
}
