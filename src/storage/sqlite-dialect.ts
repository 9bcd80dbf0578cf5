import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { type Answer, begin, type SqliteConnection } from './sqlite-connection.ts';
import { Turns } from './turns.ts';

/** Kysely over Node's own SQLite. */
export class SqliteDialect implements Dialect {
  readonly #makeDriver: () => Driver;

  constructor(makeDriver: () => Driver) {
    this.#makeDriver = makeDriver;
  }

  createDriver(): Driver {
    return this.#makeDriver();
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalSchemaAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** SQLite changes its schema within transactions, though Kysely's own adapter does not count on it. */
class TransactionalSchemaAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * One connection, lent to one piece of work at a time. A transaction takes the database's pen when it begins, so that it
 * never fails half way for want of it.
 */
export class SqliteDriver implements Driver {
  readonly #own: SqliteConnection;
  readonly #connection: LentConnection;
  readonly #turns = new Turns({ waiting: 10_000, longestWaitSeconds: 30 });

  constructor(connection: SqliteConnection) {
    this.#own = connection;
    this.#connection = new LentConnection(connection);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const turn = this.#turns.take();
    if (turn !== null) await turn;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#turns.pass();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(): Promise<void> {
    this.#own.rollBack();
  }

  async destroy(): Promise<void> {
    this.#own.close();
  }
}

class LentConnection implements DatabaseConnection {
  readonly #own: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#own = connection;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return resultOf<Row>(this.#own.run(sql, parameters));
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no statement here streams.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Statements are not streamed.');
  }
}

export const resultOf = <Row>({ rows, changes, lastId }: Answer): QueryResult<Row> =>
  changes === undefined || lastId === undefined
    ? { rows: rows as Row[] }
    : { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) };
