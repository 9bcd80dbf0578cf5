import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { keepableText } from './keepable-text.ts';

const busyTimeoutMs = 5000;
const keptStatements = 300;

/** Takes the pen at once, so that a transaction never fails half way for want of it. */
export const begin = 'begin immediate';

/** `changes` and `lastId`: of a statement that gives no rows. */
export type Answer = { rows: unknown[]; changes?: number | bigint; lastId?: number | bigint };

type Prepared = { statement: StatementSync; givesRows: boolean };

/** A connection that writes. What a commit acknowledges survives the loss of power. */
export class SqliteConnection {
  readonly #database: DatabaseSync;
  /** By their text, oldest first; past the bound the oldest is prepared anew when it is needed. */
  readonly #prepared = new Map<string, Prepared>();
  /** What ended the transaction under way. */
  #lost: Error | null = null;

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

  /**
   * A full disk or a fault of it makes SQLite roll a transaction back by itself. What was sent for that transaction must not be
   * kept one by one: it fails until the transaction is ended from here too.
   */
  run(sql: string, parameters: readonly unknown[]): Answer {
    if (this.#lost && sql !== begin) throw this.#lost;
    const isWithin = this.#database.isTransaction;
    try {
      return this.#run(sql, parameters);
    } catch (error) {
      if (isWithin && !this.#database.isTransaction) this.#lost = error as Error;
      throw error;
    } finally {
      if (sql === begin) this.#lost = null;
    }
  }

  #run(sql: string, parameters: readonly unknown[]): Answer {
    const { statement, givesRows } = this.#prepare(sql);
    const kept = parameters.map(keepableText) as SQLInputValue[];
    if (givesRows) return { rows: statement.all(...kept) };
    const { changes, lastInsertRowid } = statement.run(...kept);
    return { rows: [], changes, lastId: lastInsertRowid };
  }

  /** Where SQLite has rolled back by itself, there is nothing left to do. */
  rollBack(): void {
    this.#lost = null;
    if (this.#database.isTransaction) this.run('rollback', []);
  }

  /** Moves what was committed from the log into the database, as far as nobody needs it there as it is. */
  moveFromLog(): void {
    if (this.#database.isOpen && !this.#database.isTransaction) this.#database.exec('pragma wal_checkpoint(passive)');
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
