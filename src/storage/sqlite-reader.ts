import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * A second connection, for what every request asks: it sees what is committed, waits for no transaction, and costs a
 * fraction of a question that is built, queued and answered through Kysely.
 */
export class SqliteReader {
  readonly #file: string;
  readonly #statements = new Map<string, StatementSync>();
  #database: DatabaseSync | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** The values of the first row that the question, one of a fixed few, finds for its parameter. */
  read(sql: string, parameter: string): unknown[] | undefined {
    let statement = this.#statements.get(sql);
    if (!statement) {
      this.#database ??= new DatabaseSync(this.#file, { readOnly: true, timeout: 5000 });
      statement = this.#database.prepare(sql);
      statement.setReturnArrays(true);
      this.#statements.set(sql, statement);
    }
    return statement.get(parameter) as unknown[] | undefined;
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = null;
  }
}
