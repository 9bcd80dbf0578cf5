import { type RawBuilder, sql } from 'kysely';
import type { PeopleQuestion } from '../domain/accounts/people.ts';
import { withinGroups, wordsOf } from './people-conditions.ts';
import { readRows } from './read-rows.ts';
import type { Database, Engine } from './schema.ts';

type Question = RawBuilder<unknown>;

/** Up to so many are fetched one by one and sorted: a millisecond or two. */
const fewAtMost = 1000;

/** The ids (`account_id`) of the few who can fit, where one trait that is asked for is rare; null: none is. */
export const fewOf = async (database: Database, question: PeopleQuestion): Promise<Question | null> => {
  for (const trait of [partsOf(question, database.engine), ...traitsOf(question)]) {
    if (trait && (await isRare(database, trait))) return trait;
  }
  return null;
};

const isRare = async (database: Database, trait: Question): Promise<boolean> => {
  const rows = await readRows<{ n: number }>(
    database,
    sql`select count(*) as n from (${trait} limit ${fewAtMost + 1}) found`,
  );
  return Number(rows[0]?.n ?? 0) <= fewAtMost;
};

/** Each by an index of its own. */
const traitsOf = ({ reach, filter, expiry }: PeopleQuestion): (Question | null)[] => {
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

const setBefore = (inCompany: Question, instant: number): Question =>
  sql`${inCompany} and coalesce(a.password_set_at, 0) > 0 and coalesce(a.password_set_at, 0) < ${instant}`;

const letters = 3;
const placesOfCompany = 2 ** 32;

/** Who has all the groups of three letters that the long enough words are made of: whether in that order is asked after. */
const partsOf = ({ reach, filter }: PeopleQuestion, engine: Engine): Question | null => {
  const words = wordsOf(filter.text ?? '').filter((word) => [...word].length >= letters);
  if (words.length === 0) return null;
  if (engine === 'postgres') {
    const like = words.map((word) => sql`a.search_key like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
    return sql`select a.id as account_id from accounts a
      where a.company_id = ${reach.companyId} and ${sql.join(like, sql` and `)}`;
  }
  const first = sql`(select place * ${sql.lit(placesOfCompany)} from company_places where company_id = ${reach.companyId})`;
  return sql`select p.account_id from account_search cross join account_places p on p.place = account_search.rowid
    where account_search match ${matchOf(words)} and account_search.rowid between ${first} and ${first} + ${sql.lit(placesOfCompany - 1)}`;
};

/** In FTS5's language: strings of three letters, all of them. */
const matchOf = (words: readonly string[]): string => {
  const parts = new Set<string>();
  for (const word of words) {
    const signs = [...word];
    for (let at = 0; at + letters <= signs.length; at += 1) parts.add(signs.slice(at, at + letters).join(''));
  }
  return [...parts].map((part) => `"${part.replaceAll('"', '""')}"`).join(' ');
};
