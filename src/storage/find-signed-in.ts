import type { CompiledQuery } from 'kysely';
import type { Account } from '../domain/accounts/account.ts';
import type { ChooseReason, Session, SignedIn } from '../domain/sessions/session.ts';
import type { Database, Engine } from './schema.ts';

/**
 * The question every request asks: one look-up by key in each of four tables, compiled once for each engine. Outside
 * transactions SQLite answers it by a connection of its own.
 */
export const findSignedIn = async (database: Database, tokenHash: string): Promise<SignedIn | null> => {
  compiled[database.engine] ??= compile(database);
  const query = compiled[database.engine] as CompiledQuery;
  if (database.reader) {
    const values = database.reader.read(query.sql, tokenHash);
    return values ? toSignedIn(values as Values) : null;
  }
  const { rows } = await database.db.executeQuery<object>({ ...query, parameters: [tokenHash] });
  return rows[0] ? toSignedIn(Object.values(rows[0]) as Values) : null;
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
    .select(['s.last_seen_at', 's.expires_at', 's.source', 's.user_agent', 's.choose_reason', 's.password_expires_at'])
    .select(['a.role', 'a.email', 'a.first_name', 'a.last_name', 'a.telephone', 'a.language', 'a.state'])
    .select(['a.email_since', 'a.telephone_since', 'a.group_id', 'a.created_at as account_created_at'])
    .select(['a.last_signed_in_at', 'c.name as company_name', 'p.change_advised'])
    .where('s.ended_at', 'is', null)
    // The only parameter: the look-up puts the session's own in its place.
    .where('s.token_hash', '=', '');

const compile = (database: Database): CompiledQuery => {
  const query = build(database).compile();
  if (query.parameters.length !== 1) throw new Error('The look-up of a session must have one parameter.');
  return query;
};

/** The columns, in the order they are asked for. */
type Values = [
  id: string,
  tokenHash: string,
  companyId: string,
  accountId: string,
  kind: Session['kind'],
  oneTimeSecretId: string | null,
  createdAt: number,
  lastSeenAt: number,
  expiresAt: number,
  source: string,
  userAgent: string,
  chooseReason: ChooseReason | null,
  passwordExpiresAt: number | null,
  role: Account['role'],
  email: string,
  firstName: string,
  lastName: string,
  telephone: string | null,
  language: Account['language'],
  state: Account['state'],
  emailSince: number,
  telephoneSince: number,
  groupId: string | null,
  accountCreatedAt: number,
  lastSignedInAt: number | null,
  companyName: string,
  changeAdvised: number | null,
];

const toSignedIn = ([
  id,
  tokenHash,
  companyId,
  accountId,
  kind,
  oneTimeSecretId,
  createdAt,
  lastSeenAt,
  expiresAt,
  source,
  userAgent,
  chooseReason,
  passwordExpiresAt,
  role,
  email,
  firstName,
  lastName,
  telephone,
  language,
  state,
  emailSince,
  telephoneSince,
  groupId,
  accountCreatedAt,
  lastSignedInAt,
  companyName,
  changeAdvised,
]: Values): SignedIn => ({
  session: {
    id,
    tokenHash,
    companyId,
    accountId,
    kind,
    oneTimeSecretId,
    createdAt,
    lastSeenAt,
    expiresAt,
    source,
    userAgent,
    chooseReason,
    passwordExpiresAt,
  },
  account: {
    id: accountId,
    companyId,
    role,
    email,
    firstName,
    lastName,
    telephone,
    language,
    state,
    emailSince,
    telephoneSince,
    groupId,
    createdAt: accountCreatedAt,
    lastSignedInAt,
  },
  companyName,
  changeAdvised: changeAdvised === 1,
});
