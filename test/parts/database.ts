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

function querySqlite(file: string, sql: string, values: (string | number)[]): Row[] {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

async function queryPostgresql(connectionString: string, sql: string, values: (string | number)[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    let place = 0;
    const numbered = sql.replace(/\?/g, () => {
      place += 1;
      return `$${place}`;
    });
    return (await client.query(numbered, values)).rows;
  } finally {
    await client.end();
  }
}
