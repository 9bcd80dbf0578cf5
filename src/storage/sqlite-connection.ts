import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { keepableText } from './keepable-text.ts';

const busyTimeoutMs = 5000;
const keptStatements = 300;

/** `changes` and `lastId`: of a statement that gives no rows. */
export type Answer = { rows: unknown[]; changes?: number | bigint; lastId?: number | bigint };

type Prepared = { statement: StatementSync; givesRows: boolean };

/** A connection that writes. What a commit acknowledges survives the loss of power. */
export class SqliteConnection {
  readonly #database: DatabaseSync;
  /** By their text, oldest first; past the bound the oldest is prepared anew when it is needed. */
  readonly #prepared = new Map<string, Prepared>();

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    try {
      this.#database.exec(`
        pragma journal_mode = wal;
        pragma synchronous = full;
        pragma foreign_keys = on;
        pragma recursive_triggers = on;
        pragma secure_delete = on;
        pragma trusted_schema = off;
        pragma temp_store = memory;
        pragma journal_size_limit = 67108864;
      `);
    } catch (cause) {
      this.#database.close();
      throw new Error(`${file} cannot be opened as a database.`, { cause });
    }
  }

  run(sql: string, parameters: readonly unknown[]): Answer {
    const { statement, givesRows } = this.#prepare(sql);
    const kept = parameters.map(keepableText) as SQLInputValue[];
    if (givesRows) return { rows: statement.all(...kept) };
    const { changes, lastInsertRowid } = statement.run(...kept);
    return { rows: [], changes, lastId: lastInsertRowid };
  }

  /** A full disk makes SQLite roll back by itself: then there is nothing left to do. */
  rollBack(): void {
    if (this.#database.isTransaction) this.run('rollback', []);
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, givesRows: statement.columns().length > 0 };
    if (this.#prepared.size >= keptStatements) {
      const [oldest] = this.#prepared.keys();
      if (oldest !== undefined) this.#prepared.delete(oldest);
    }
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
