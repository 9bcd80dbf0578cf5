import { closeSync, openSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { SqliteDialect, SqliteDriver } from './sqlite-dialect.ts';

const busyTimeoutMs = 5000;

/** Opens the file, or makes it for its owner alone. */
export const openSqlite = async (file: string): Promise<{ db: Kysely<Schema>; driver: SqliteDriver }> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  const driver = new SqliteDriver(new SqliteConnection(file));
  return { db: new Kysely<Schema>({ dialect: new SqliteDialect(() => driver) }), driver };
};

/**
 * A copy of the database as it stands at one moment, while the server goes on; for its owner alone. The copy is made
 * by a thread of libuv over a connection of its own, in one step, so that writers cannot make it start again.
 * Throws when the file is there already.
 */
export const backUpSqlite = async (source: string, file: string): Promise<void> => {
  closeSync(openSync(file, 'wx', 0o600));
  const database = new DatabaseSync(source, { readOnly: true, timeout: busyTimeoutMs });
  try {
    await backup(database, file, { rate: everyPage });
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    database.close();
  }
};

const everyPage = 2 ** 31 - 1;
