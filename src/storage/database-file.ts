import { DatabaseSync } from 'node:sqlite';

/** What a file that should be an SQLite database of this program turns out to be. */
export type DatabaseFileState = 'sound' | 'not-a-database' | 'damaged' | 'foreign';

/** Reads the whole file. Only for a file nobody else has open: what waits beside it is brought into it. */
export const inspectDatabaseFile = (path: string): DatabaseFileState =>
  withDatabase(path, (database) => {
    const verdict = database.prepare('pragma integrity_check(1)').get();
    if (verdict?.integrity_check !== 'ok') return 'damaged';
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
    const names = tables.map(({ name }) => name);
    return ['marignan_migrations', 'companies', 'audit_heads'].every((name) => names.includes(name))
      ? 'sound'
      : 'foreign';
  });

/**
 * Brings the write-ahead log of a database into its file, so that the file can be moved alone. `in-use`: another
 * process has the database open. A file that is no database, or a damaged one, has nothing to bring.
 */
export const settleDatabaseFile = (path: string): 'settled' | 'in-use' => {
  try {
    const state = withDatabase(path, (database) => {
      // In WAL mode, only this asks to be the one connection.
      database.exec('pragma locking_mode = exclusive; begin exclusive; commit; pragma wal_checkpoint(truncate);');
      return 'sound';
    });
    return state === 'sound' || state === 'damaged' || state === 'not-a-database' ? 'settled' : 'in-use';
  } catch (cause) {
    if (codeOf(cause) === sqliteBusy) return 'in-use';
    throw cause;
  }
};

const withDatabase = (path: string, look: (database: DatabaseSync) => DatabaseFileState): DatabaseFileState => {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma trusted_schema = off');
    return look(database);
  } catch (cause) {
    if (codeOf(cause) === sqliteNotADatabase) return 'not-a-database';
    if (codeOf(cause) === sqliteCorrupt) return 'damaged';
    throw cause;
  } finally {
    database.close();
  }
};

// https://sqlite.org/rescode.html; the primary code is the low byte.
const sqliteBusy = 5;
const sqliteCorrupt = 11;
const sqliteNotADatabase = 26;

const codeOf = (cause: unknown): number | null =>
  cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number' ? cause.errcode & 0xff : null;
