import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { TestServer } from './server.ts';

type Row = Record<string, unknown>;

/** Asks the running server's own database, or changes it behind the server's back. `?` stands for a value. */
export async function query(server: TestServer, sql: string, ...values: (string | number)[]): Promise<Row[]> {
  return server.database === undefined
    ? querySqlite(join(server.data, 'marignan.db'), sql, values)
    : queryPostgresql(server.database, sql, values);
}

/** What the journal tells of somebody since an instant, oldest first. */
export const journalOf = async (server: TestServer, email: string, since = 0): Promise<string[]> => {
  const rows = await query(
    server,
    `select action from audit_events join accounts on accounts.id = audit_events.account_id
     where accounts.email = ? and audit_events.at >= ? order by audit_events.sequence`,
    email,
    since,
  );
  return rows.map(({ action }) => String(action));
};

/** The number that a `select count(*)` answers. */
export const count = async (server: TestServer, sql: string, ...values: (string | number)[]): Promise<number> =>
  Number(Object.values((await query(server, sql, ...values))[0] ?? {})[0]);

/** To open a database takes longer than most questions: each is kept open until nobody has asked for a moment. */
const idleMs = 200;

type Opened = { database: DatabaseSync; inode: number; idle: NodeJS.Timeout };

const opened = new Map<string, Opened>();

function querySqlite(file: string, sql: string, values: (string | number)[]): Row[] {
  const { database, idle } = openSqlite(file);
  idle.refresh();
  return database.prepare(sql).all(...values);
}

/** Anew where another file has come to be in its place. */
function openSqlite(file: string): Opened {
  const { ino: inode } = statSync(file);
  const known = opened.get(file);
  if (known?.inode === inode) return known;
  known?.database.close();
  const database = new DatabaseSync(file, { timeout: 5000 });
  const close = () => {
    opened.delete(file);
    database.close();
  };
  const made = { database, inode, idle: setTimeout(close, idleMs).unref() };
  opened.set(file, made);
  return made;
}

const pools = new Map<string, pg.Pool>();

async function queryPostgresql(connectionString: string, sql: string, values: (string | number)[]): Promise<Row[]> {
  let place = 0;
  const numbered = sql.replace(/\?/g, () => {
    place += 1;
    return `$${place}`;
  });
  return (await poolOf(connectionString).query(numbered, values)).rows;
}

function poolOf(connectionString: string): pg.Pool {
  const known = pools.get(connectionString);
  if (known) return known;
  const pool = new pg.Pool({ connectionString, max: 4, idleTimeoutMillis: idleMs, allowExitOnIdle: true });
  // The server may stop while a connection is idle.
  pool.on('error', () => undefined);
  pools.set(connectionString, pool);
  return pool;
}
