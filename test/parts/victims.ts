import { query } from './database.ts';
import type { Person, TestServer } from './server.ts';

export type VictimKind = 'user' | 'administrator' | 'agent' | 'newcomer';
export type Victim = Person & { kind: VictimKind; id: string; companyId: string };

/** What of somebody's access can be taken, given or cut. */
export type Aspect =
  | 'password'
  | 'duty to choose another'
  | 'one-time secrets'
  | 'open sessions'
  | 'state'
  | 'role'
  | 'contacts';

/** The rows behind people's access, by victim, as the database keeps them. */
export type Stock = Map<string, Holdings>;

type Row = Record<string, unknown>;
type Holdings = { account: Row; credential: Row | null; secrets: Row[]; sessions: Row[] };

/** Somebody who has been known for long: nothing about them calls for more than usual. */
export const victimOf = async (server: TestServer, kind: VictimKind, person: Person | undefined): Promise<Victim> => {
  if (!person) throw new Error(`There is no ${kind}.`);
  const number = `+3363998${String(1000 + made).padStart(4, '0')}`;
  made += 1;
  const known = 'telephone = ?, email_since = 1, telephone_since = 1';
  await query(server, `update accounts set ${known} where email = ?`, number, person.email);
  const [row] = await query(server, 'select id, company_id from accounts where email = ?', person.email);
  return { ...person, kind, id: String(row?.id), companyId: String(row?.company_id) };
};

let made = 0;

export const takeStock = async (server: TestServer, victims: readonly Victim[]): Promise<Stock> => {
  const ids = victims.map(({ id }) => id);
  const marks = ids.map(() => '?').join();
  const rowsOf = (table: string, column: string) =>
    query(server, `select * from ${table} where ${column} in (${marks}) order by 1, 2`, ...ids);
  const accounts = await rowsOf('accounts', 'id');
  const credentials = await rowsOf('credentials', 'account_id');
  const secrets = await rowsOf('one_time_secrets', 'account_id');
  const sessions = await rowsOf('sessions', 'account_id');
  const of = (rows: Row[], id: string) => rows.filter((row) => row.account_id === id);
  return new Map(
    ids.map((id) => [
      id,
      {
        account: accounts.find((row) => row.id === id) ?? {},
        credential: of(credentials, id)[0] ?? null,
        secrets: of(secrets, id),
        sessions: of(sessions, id),
      },
    ]),
  );
};

/** What is no longer as it was. Counts of wrong tries, and when a session was last used, give and take nothing. */
export const compareStock = (before: Holdings, now: Holdings): Aspect[] =>
  (Object.keys(aspects) as Aspect[]).filter(
    (aspect) => JSON.stringify(aspects[aspect](before)) !== JSON.stringify(aspects[aspect](now)),
  );

const aspects: Record<Aspect, (holdings: Holdings) => unknown> = {
  // A renewed hash of the same password is another: nobody but the person can sign in to have it renewed.
  password: ({ credential }) => credential?.hash ?? null,
  'duty to choose another': ({ credential }) => [credential?.must_change ?? 0, credential?.must_change_reason ?? null],
  'one-time secrets': ({ secrets }) =>
    secrets.map(({ id, hash, expires_at, spent_at, revoked_at }) => [id, hash, expires_at, spent_at, revoked_at]),
  'open sessions': ({ sessions }) =>
    sessions.filter(({ ended_at }) => ended_at === null).map(({ id, kind }) => [id, kind]),
  state: ({ account }) => account.state,
  role: ({ account }) => account.role,
  contacts: ({ account }) => [account.email, account.telephone],
};

/** Makes everything as it was, behind the server's back, so that the next attempt meets the same person. */
export const putBack = async (server: TestServer, { id }: Victim, before: Holdings): Promise<void> => {
  await write(server, 'accounts', 'id', before.account);
  if (before.credential) {
    await write(server, 'credentials', 'account_id', before.credential);
    const later = 'delete from password_history where account_id = ? and version >= ?';
    await query(server, later, id, Number(before.credential.version));
  }
  for (const [table, rows] of [
    ['one_time_secrets', before.secrets],
    ['sessions', before.sessions],
  ] as const) {
    const kept = rows.map((row) => `'${row.id}'`).join() || "''";
    if (table === 'sessions')
      await query(server, `delete from sessions where account_id = ? and id not in (${kept})`, id);
    else await query(server, `update ${table} set revoked_at = 1 where account_id = ? and id not in (${kept})`, id);
    for (const row of rows) await write(server, table, 'id', row);
  }
};

const write = async (server: TestServer, table: string, key: string, row: Row): Promise<void> => {
  const columns = Object.keys(row).filter((column) => column !== key);
  const set = columns.map((column) => `${column} = ${row[column] === null ? 'null' : '?'}`).join();
  const values = columns.map((column) => row[column]).filter((value) => value !== null) as (string | number)[];
  await query(server, `update ${table} set ${set} where ${key} = ?`, ...values, String(row[key]));
};
