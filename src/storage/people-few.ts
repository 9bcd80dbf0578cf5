import { type RawBuilder, sql } from 'kysely';
import type { PeopleQuestion } from '../domain/accounts/people.ts';
import { holds, letters, partsOf, withinGroups } from './people-conditions.ts';
import { readRows } from './read-rows.ts';
import type { Database, Engine } from './schema.ts';

/** A question for the ids (`account_id`) of those who have one of the traits that are asked for. */
export type Trait = RawBuilder<unknown>;

/** Up to so many are fetched one by one and sorted: a millisecond or two. */
const fewAtMost = 1000;

/**
 * Whom a question can concern, by the narrowest of the traits it asks for: the ids of the few who have it, or else a
 * trait that many have. Null: nothing is asked that an index knows.
 */
export const narrow = async (
  database: Database,
  question: PeopleQuestion,
): Promise<{ few: string[] } | { many: Trait } | null> => {
  const traits = [partsTrait(question, database.engine), ...otherTraits(question)].filter((trait) => trait !== null);
  for (const trait of traits) {
    const rows = await readRows<{ account_id: string }>(database, sql`${trait} limit ${fewAtMost + 1}`);
    if (rows.length <= fewAtMost) return { few: rows.map((row) => row.account_id) };
  }
  return traits[0] ? { many: traits[0] } : null;
};

/** The ids as a question. */
export const those = (ids: readonly string[], engine: Engine): Trait =>
  engine === 'sqlite'
    ? sql`select value as account_id from json_each(${JSON.stringify(ids)})`
    : sql`select unnest(${ids}::text[]) as account_id`;

const otherTraits = ({ reach, filter, expiry }: PeopleQuestion): (Trait | null)[] => {
  const inCompany = sql`select a.id as account_id from accounts a where a.company_id = ${reach.companyId}`;
  const { standing, role, groupId, signedInBefore, signedInSince, passwordSetBefore } = filter;
  const signedIn = sql`coalesce(a.last_signed_in_at, 0)`;
  const expired = Math.max(expiry.user ?? 0, expiry.administrator ?? 0);
  return [
    reach.groupIds && sql`${inCompany} and a.group_id is not null and ${withinGroups(reach.groupIds)}`,
    groupId && groupId !== 'none' ? sql`${inCompany} and a.group_id is not null and a.group_id = ${groupId}` : null,
    role && role !== 'user' ? sql`${inCompany} and a.role <> 'user' and a.role = ${role}` : null,
    standing === 'disabled' || standing === 'frozen'
      ? sql`${inCompany} and a.state <> 'active' and a.state = ${standing}`
      : null,
    standing === 'must-change' ? sql`${inCompany} and a.must_change = 1` : null,
    standing === 'never-signed-in' ? sql`${inCompany} and ${signedIn} = 0` : null,
    standing === 'password-expired' ? setBefore(inCompany, expired) : null,
    signedInBefore === undefined ? null : sql`${inCompany} and ${signedIn} > 0 and ${signedIn} < ${signedInBefore}`,
    signedInSince === undefined ? null : sql`${inCompany} and ${signedIn} >= ${signedInSince}`,
    passwordSetBefore === undefined ? null : setBefore(inCompany, passwordSetBefore),
  ];
};

const setBefore = (inCompany: Trait, instant: number): Trait =>
  sql`${inCompany} and coalesce(a.password_set_at, 0) > 0 and coalesce(a.password_set_at, 0) < ${instant}`;

const placesOfCompany = 2 ** 32;

const partsTrait = ({ reach, filter }: PeopleQuestion, engine: Engine): Trait | null => {
  const found = foundByParts(filter.text ?? '', engine);
  if (!found) return null;
  if (engine === 'postgres') return sql`${found} and a.company_id = ${reach.companyId}`;
  const first = sql`(select place * ${sql.lit(placesOfCompany)} from company_places where company_id = ${reach.companyId})`;
  return sql`${found} and account_search.rowid between ${first} and ${first} + ${sql.lit(placesOfCompany - 1)}`;
};

/** The ids of the people of any company who have all the parts that are long enough; null: none of the text's is. */
export const foundByParts = (text: string, engine: Engine): Trait | null => {
  const parts = partsOf(text).filter((part) => [...part].length >= letters);
  if (parts.length === 0) return null;
  if (engine === 'postgres') {
    const all = parts.map((part) => holds(part, engine));
    return sql`select a.id as account_id from accounts a where ${sql.join(all, sql` and `)}`;
  }
  // In FTS5's language: strings of letters, all of them.
  const match = parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(' ');
  return sql`select p.account_id from account_search cross join account_places p on p.place = account_search.rowid
    where account_search match ${match}`;
};
