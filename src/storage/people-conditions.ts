import { type RawBuilder, sql } from 'kysely';
import { searchKey } from '../domain/accounts/account.ts';
import type { ExpiryLimits, PeopleQuestion, StandingAsked } from '../domain/accounts/people.ts';
import type { Engine } from './schema.ts';

export type Condition = RawBuilder<unknown>;

/** The conditions on `accounts a` that a question stands for. */
export const conditionsOf = (question: PeopleQuestion, engine: Engine): Condition => {
  const { reach, filter, telephones } = question;
  const conditions: Condition[] = [sql`a.company_id = ${reach.companyId}`];
  if (reach.groupIds !== null) conditions.push(withinGroups(reach.groupIds));
  if (reach.onlyUsers) conditions.push(sql`a.role = 'user'`);
  const parts = partsOf(filter.text ?? '').map((part) => holds(part, engine));
  if (telephones) conditions.push(sql`(${sql.join(parts, sql` and `)} or ${hasTelephone(telephones)})`);
  else conditions.push(...parts);
  if (filter.standing) conditions.push(standingIs(filter.standing, question));
  if (filter.role) conditions.push(sql`a.role = ${filter.role}`);
  if (filter.groupId === 'none') conditions.push(sql`a.group_id is null`);
  else if (filter.groupId) conditions.push(sql`a.group_id = ${filter.groupId}`);
  if (filter.signedInBefore !== undefined) conditions.push(sql`a.last_signed_in_at < ${filter.signedInBefore}`);
  if (filter.signedInSince !== undefined) conditions.push(sql`a.last_signed_in_at >= ${filter.signedInSince}`);
  if (filter.passwordSetBefore !== undefined) conditions.push(sql`a.password_set_at < ${filter.passwordSetBefore}`);
  if (filter.importId) conditions.push(wasAddedBy(filter.importId));
  return sql.join(conditions, sql` and `);
};

/**
 * Without what parts the digits of one that was kept as somebody wrote it, but first a look at the last of them, which
 * costs a tenth. No index: hardly anybody searches so.
 */
const hasTelephone = (numbers: readonly string[]): Condition => {
  const digits = [' ', '.', '-', '/', '(', ')'].reduce(
    (text, sign) => sql`replace(${text}, ${sql.lit(sign)}, '')`,
    sql`coalesce(a.telephone, '')`,
  );
  const last = `%${[...(numbers[0] ?? '').slice(-4)].join('%')}`;
  return sql`(a.telephone like ${last} and ${digits} in (${sql.join(numbers)}))`;
};

/** The journal names the import of each; the instant, which all of them share, leaves few to look up there. */
const wasAddedBy = (importId: string): Condition =>
  sql`(a.created_at = (select i.ran_at from imports i where i.id = ${importId} and i.company_id = a.company_id)
    and exists (select 1 from audit_events e where e.company_id = a.company_id and e.account_id = a.id
      and e.action = 'account-created' and e.details like ${`%"import":"${importId}"%`}))`;

const wordsRead = 10;
const longestWord = 100;

/**
 * What a search looks for: each word somewhere in the names or the address. One or two letters are in nearly everybody's
 * name, so they are looked for where a name or the address begins.
 */
export const partsOf = (text: string): string[] =>
  searchKey(text.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, wordsRead)
    .map((word) => (word.length < letters ? ` ${word}` : word.slice(0, longestWord)));

/** The shortest part that the index knows. */
export const letters = 3;

/** The signs that LIKE reads as jokers stand for themselves. SQLite compares faster without reading any. */
export const holds = (part: string, engine: Engine): Condition =>
  engine === 'sqlite'
    ? sql`instr(a.search_key, ${part}) > 0`
    : sql`a.search_key like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`}`;

export const withinGroups = (groupIds: readonly string[]): Condition =>
  groupIds.length === 0 ? sql`false` : sql`(a.role = 'user' and a.group_id in (${sql.join(groupIds)}))`;

const standingIs = (standing: StandingAsked, { expiry, now }: PeopleQuestion): Condition => {
  const isIn = sql`a.state = 'active' and a.last_signed_in_at is not null`;
  switch (standing) {
    case 'disabled':
    case 'frozen':
      return sql`a.state = ${standing}`;
    case 'never-signed-in':
      return sql`(a.state = 'active' and a.last_signed_in_at is null)`;
    case 'to-invite':
      return sql`(a.state = 'active' and a.last_signed_in_at is null and a.password_set_at is null
        and not ${hasWhatOpens(now)})`;
    case 'must-change':
      return sql`(a.state = 'active' and a.must_change = 1)`;
    case 'password-expired':
      return sql`(${isIn} and a.must_change = 0 and ${hasExpired(expiry)})`;
    case 'active':
      return sql`(${isIn} and a.must_change = 0 and not ${hasExpired(expiry)})`;
  }
};

/** Whether a link or a temporary password brings the account `a` in. */
export const hasWhatOpens = (now: number): Condition =>
  sql`exists (select 1 from one_time_secrets s where s.company_id = a.company_id and s.account_id = a.id
    and s.spent_at is null and s.revoked_at is null and s.expires_at > ${sql.lit(now)})`;

/** An account without a password has none that expired. */
const hasExpired = ({ user, administrator }: ExpiryLimits): Condition =>
  sql`(coalesce(a.password_set_at, ${never}) < case when a.role = 'user' then ${sql.lit(user ?? 0)} else ${sql.lit(administrator ?? 0)} end)`;

const never = Number.MAX_SAFE_INTEGER;
