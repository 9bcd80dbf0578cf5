import type { CompiledQuery } from 'kysely';
import type { SignedIn } from '../domain/sessions/session.ts';
import type { Database, Engine } from './schema.ts';

/**
 * The question every request asks: one look-up by key in each of four tables, compiled once for each engine. Outside
 * transactions SQLite answers it by a connection of its own.
 */
export const findSignedIn = async (database: Database, tokenHash: string): Promise<SignedIn | null> => {
  compiled[database.engine] ??= compile(database);
  const query = compiled[database.engine] as CompiledQuery;
  if (database.reader) {
    const row = database.reader.read(query.sql, tokenHash) as Row | undefined;
    return row ? toSignedIn(row) : null;
  }
  const { rows } = await database.db.executeQuery<Row>({ ...query, parameters: [tokenHash] });
  return rows[0] ? toSignedIn(rows[0]) : null;
};

const compiled: Partial<Record<Engine, CompiledQuery>> = {};

const build = ({ db }: Database) =>
  db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.company_id', '=', 's.company_id').onRef('a.id', '=', 's.account_id'),
    )
    .innerJoin('companies as c', 'c.id', 's.company_id')
    .leftJoin('credentials as p', (join) =>
      join.onRef('p.company_id', '=', 's.company_id').onRef('p.account_id', '=', 's.account_id'),
    )
    .select(['s.id', 's.token_hash', 's.company_id', 's.account_id', 's.kind', 's.one_time_secret_id', 's.created_at'])
    .select(['s.last_seen_at', 's.expires_at', 's.source', 's.user_agent'])
    .select(['a.role', 'a.email', 'a.first_name', 'a.last_name', 'a.telephone', 'a.language', 'a.state'])
    .select(['a.created_at as account_created_at', 'a.last_signed_in_at', 'c.name as company_name', 'p.change_advised'])
    .where('s.ended_at', 'is', null)
    // The only parameter: the look-up puts the session's own in its place.
    .where('s.token_hash', '=', '');

const compile = (database: Database): CompiledQuery => {
  const query = build(database).compile();
  if (query.parameters.length !== 1) throw new Error('The look-up of a session must have one parameter.');
  return query;
};

type Row = Awaited<ReturnType<ReturnType<typeof build>['executeTakeFirstOrThrow']>>;

const toSignedIn = (row: Row): SignedIn => ({
  session: {
    id: row.id,
    tokenHash: row.token_hash,
    companyId: row.company_id,
    accountId: row.account_id,
    kind: row.kind,
    oneTimeSecretId: row.one_time_secret_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    source: row.source,
    userAgent: row.user_agent,
  },
  account: {
    id: row.account_id,
    companyId: row.company_id,
    role: row.role,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    telephone: row.telephone,
    language: row.language,
    state: row.state,
    createdAt: row.account_created_at,
    lastSignedInAt: row.last_signed_in_at,
  },
  companyName: row.company_name,
  changeAdvised: row.change_advised === 1,
});
