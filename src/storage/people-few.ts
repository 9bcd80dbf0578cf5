import { type RawBuilder, sql } from 'kysely';
import type { ExpiryLimits, PeopleFilter, PeopleQuestion, PeopleSort } from '../domain/accounts/people.ts';
import { placesOf } from './account-places.ts';
import { type Condition, conditionsOf, holds, letters, partsOf, withinGroups } from './people-conditions.ts';
import { readRows } from './read-rows.ts';
import type { Database } from './schema.ts';

/** SQLite's question for the places of those who have one of the traits that are asked for. */
type Trait = RawBuilder<unknown>;

/** Up to so many are fetched by their ids and sorted: a millisecond or two. Beyond this nobody counts, or leafs through. */
export const fewAtMost = 1000;

/**
 * A question for all whom a question concerns, by `id` and `key`, which they are sorted by; one more than the few where they
 * are many, and null where that is known already.
 */
export const fewOf = async (
  database: Database,
  question: PeopleQuestion,
  key: RawBuilder<unknown>,
): Promise<RawBuilder<unknown> | null> => {
  const among = database.engine === 'sqlite' ? await narrowed(database, question) : sql`accounts a`;
  if (among === 'many') return null;
  const conditions =
    database.engine === 'sqlite'
      ? conditionsOf(question, database.engine)
      : sql.join([conditionsOf(question, database.engine), ...indexedOf(question), notByName], sql` and `);
  return sql`select a.id, ${key} as key from ${among} where ${conditions} limit ${fewAtMost + 1}`;
};

/** True. What is not in the index of names keeps PostgreSQL from going through them from the first one on. */
const notByName = sql`a.created_at is not null`;

/**
 * PostgreSQL chooses by itself with which index a question is begun. SQLite is told: with the narrowest of the traits it
 * asks for, by the few who have it, or else with one that many have. `many`: that trait is all that is asked for.
 */
const narrowed = async (database: Database, question: PeopleQuestion): Promise<RawBuilder<unknown> | 'many'> => {
  const inCompany = sql`select a.place from accounts a where a.company_id = ${question.reach.companyId}`;
  const byParts = partsTrait(question);
  const traits = [...(byParts ? [byParts] : []), ...indexedOf(question).map((one) => sql`${inCompany} and ${one}`)];
  for (const trait of traits) {
    const rows = await readRows<{ place: number }>(database, sql`${trait} limit ${fewAtMost + 1}`);
    if (rows.length <= fewAtMost) return within(those(rows.map(({ place }) => place)));
    if (trait === byParts && asksForPartsAlone(question)) return 'many';
  }
  return traits[0] ? within(traits[0]) : sql`accounts a`;
};

/** The accounts that have a trait, or are in some places: SQLite is told to begin there. */
const within = (trait: Trait): RawBuilder<unknown> => sql`(${trait}) f cross join accounts a on a.place = f.place`;

const those = (places: readonly number[]): Trait =>
  sql`select value as place from json_each(${JSON.stringify(places)})`;

const asksForPartsAlone = ({ reach, filter: { text, ...others } }: PeopleQuestion): boolean =>
  asksNothing({ reach, filter: others }) && partsOf(text ?? '').every((part) => [...part].length >= letters);

/** But for the company. */
export const asksNothing = ({ reach, filter }: Pick<PeopleQuestion, 'reach' | 'filter'>): boolean =>
  reach.groupIds === null &&
  !reach.onlyUsers &&
  Object.values(filter).every((asked) => asked === undefined || asked === '');

/** What follows from the question, in the words of an index. */
const indexedOf = (question: PeopleQuestion): Condition[] => {
  const { reach, filter } = question;
  const { standing, role, groupId } = filter;
  return [
    reach.groupIds && sql`a.group_id is not null and ${withinGroups(reach.groupIds)}`,
    groupId && groupId !== 'none' ? sql`a.group_id is not null and a.group_id = ${groupId}` : null,
    role && role !== 'user' ? sql`a.role <> 'user' and a.role = ${role}` : null,
    standing === 'disabled' || standing === 'frozen' ? sql`a.state <> 'active' and a.state = ${standing}` : null,
    standing === 'must-change' ? sql`a.must_change = 1` : null,
    ...ofSignIn(filter),
    ...ofPassword(question),
  ].filter((condition) => condition !== null);
};

/**
 * What follows from the question for what people are sorted by: who goes through them in that order begins and ends with
 * those who may be meant.
 */
export const boundsOf = (question: PeopleQuestion, sort: PeopleSort): Condition[] => {
  const { standing } = question.filter;
  const hasSignedIn = standing === 'active' || standing === 'password-expired';
  const bounds: Record<PeopleSort, (Condition | null)[]> = {
    'last-sign-in': [hasSignedIn ? sql`${signedIn} > 0` : null, ...ofSignIn(question.filter)],
    'password-age': ofPassword(question),
    name: [],
    email: [],
  };
  return bounds[sort].filter((condition) => condition !== null);
};

const signedIn = sql`coalesce(a.last_signed_in_at, 0)`;

const ofSignIn = ({ standing, signedInBefore, signedInSince }: PeopleFilter): (Condition | null)[] => [
  standing === 'never-signed-in' || standing === 'to-invite' ? sql`${signedIn} = 0` : null,
  signedInBefore === undefined ? null : sql`${signedIn} > 0 and ${signedIn} < ${signedInBefore}`,
  signedInSince === undefined ? null : sql`${signedIn} >= ${signedInSince}`,
];

const ofPassword = ({ filter: { standing, passwordSetBefore }, expiry }: PeopleQuestion): (Condition | null)[] => [
  standing === 'password-expired' ? mayHaveExpired(expiry) : null,
  standing === 'to-invite' ? sql`${passwordSet} = 0` : null,
  passwordSetBefore === undefined ? null : setBefore(passwordSetBefore),
];

/** Where the passwords of users do not expire, the others are few. */
const mayHaveExpired = ({ user, administrator }: ExpiryLimits): Condition =>
  user === null ? sql`a.role <> 'user'` : setBefore(Math.max(user, administrator ?? 0));

const setBefore = (instant: number): Condition => sql`${passwordSet} > 0 and ${passwordSet} < ${instant}`;

const passwordSet = sql`coalesce(a.password_set_at, 0)`;

const partsTrait = ({ reach, filter, telephones }: PeopleQuestion): Trait | null => {
  if (telephones) return null;
  const found = foundByParts(filter.text ?? '');
  if (!found) return null;
  return sql`${found} and rowid between ${placesOf(reach.companyId)}`;
};

/** The people of any company who have all the parts that are long enough; null: none of the text's is. */
const foundByParts = (text: string): Trait | null => {
  const parts = indexedParts(text);
  if (parts.length === 0) return null;
  // In FTS5's language: strings of letters, all of them.
  const match = parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(' ');
  return sql`select rowid as place from account_search where account_search match ${match}`;
};

const indexedParts = (text: string): string[] => partsOf(text).filter((part) => [...part].length >= letters);

/** The same as accounts, not more than so many; all of them where the index knows no part of the text. */
export const someByParts = ({ engine }: Database, text: string, limit: number): RawBuilder<unknown> => {
  if (engine === 'sqlite') {
    const found = foundByParts(text);
    return found ? within(sql`${found} limit ${limit}`) : sql`accounts a`;
  }
  const all = indexedParts(text).map((part) => holds(part, engine));
  return all.length === 0
    ? sql`accounts a`
    : sql`(select a.* from accounts a where ${sql.join(all, sql` and `)} limit ${limit}) a`;
};
