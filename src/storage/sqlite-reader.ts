import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { keepableText } from './keepable-text.ts';

const keptStatements = 100;

/**
 * A second connection, for what every request asks: it sees what is committed, waits for no transaction, and costs a
 * fraction of a question that is built, queued and answered through Kysely.
 */
export class SqliteReader {
  readonly #file: string;
  readonly #arrays = new Map<string, StatementSync>();
  /** By their text, oldest first; past the bound the oldest is prepared anew when it is needed. */
  readonly #rows = new Map<string, StatementSync>();
  #database: DatabaseSync | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** The values of the first row that the question, one of a fixed few, finds for its parameter. */
  read(sql: string, parameter: string): unknown[] | undefined {
    let statement = this.#arrays.get(sql);
    if (!statement) {
      statement = this.#open().prepare(sql);
      statement.setReturnArrays(true);
      this.#arrays.set(sql, statement);
    }
    return statement.get(parameter) as unknown[] | undefined;
  }

  /** The rows of any question. */
  readAll(sql: string, parameters: readonly unknown[]): unknown[] {
    let statement = this.#rows.get(sql);
    if (!statement) {
      statement = this.#open().prepare(sql);
      if (this.#rows.size >= keptStatements) this.#rows.delete(this.#rows.keys().next().value ?? '');
      this.#rows.set(sql, statement);
    }
    return statement.all(...(parameters.map(keepableText) as SQLInputValue[]));
  }

  #open(): DatabaseSync {
    if (!this.#database) {
      this.#database = new DatabaseSync(this.#file, { readOnly: true, timeout: 5000 });
      // What the system has in memory is read there, without a copy of each page.
      this.#database.exec('pragma mmap_size = 1073741824');
    }
    return this.#database;
  }

  close(): void {
    this.#arrays.clear();
    this.#rows.clear();
    this.#database?.close();
    this.#database = null;
  }
}
