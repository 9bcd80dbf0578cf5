import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { TestServer } from './server.ts';

/** Asks the running server's own database, or changes it behind the server's back. For SQLite alone. */
export function query(server: TestServer, sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
  const database = new DatabaseSync(join(server.data, 'marignan.db'), { timeout: 5000 });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

/** What the journal tells of somebody since an instant, oldest first. */
export const journalOf = (server: TestServer, email: string, since = 0): string[] =>
  query(
    server,
    `select action from audit_events join accounts on accounts.id = audit_events.account_id
     where accounts.email = ? and audit_events.at >= ? order by audit_events.sequence`,
    email,
    since,
  ).map(({ action }) => String(action));
