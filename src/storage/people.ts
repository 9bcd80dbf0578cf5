import { type RawBuilder, type Selectable, sql } from 'kysely';
import type {
  Cursor,
  PeopleCount,
  PeopleOrder,
  PeoplePage,
  PeopleQuestion,
  PeopleSort,
  PeopleStore,
  Person,
} from '../domain/accounts/people.ts';
import { toAccount } from './accounts.ts';
import { conditionsOf, holds, partsOf } from './people-conditions.ts';
import { foundByParts, narrowest, type Trait } from './people-few.ts';
import { readRows } from './read-rows.ts';
import type { Database } from './schema.ts';
import type { AccountsTable } from './schema-of-people.ts';

/**
 * A company's people, page by page. Where few fit what is asked, they are found by an index of what they have in common
 * and then sorted; where many do, the order's own index is followed until a page is full. Either way the size of the
 * company does not matter.
 */
export const peopleStore = (database: Database): PeopleStore => ({
  page: async (question, order, cursor, limit) => {
    const found = await narrowest(database, question);
    const conditions = sql`${conditionsOf(question, database.engine)} and ${beyond(order, cursor)}`;
    const ordering = sql`${ordered(order, cursor?.way === 'before')} limit ${limit + 1}`;
    const ids = found?.isRare ? within(database, found.trait) : sql`accounts a`;
    // First who is on the page, which the index may know by itself; then the whole of these few.
    const rows = await readRows<Row>(
      database,
      sql`select a.* from (select a.id from ${ids} where ${conditions} order by ${ordering}) page
        join accounts a on a.id = page.id order by ${ordered(order, cursor?.way === 'before')}`,
    );
    return pageOf(rows, order, cursor, limit);
  },

  count: async (question) => {
    if (asksNothing(question)) return { count: await countWhere(database, question, null), isExact: true };
    const found = await narrowest(database, question);
    if (found?.isRare) return { count: await countWhere(database, question, found.trait), isExact: true };
    return countSome(database, question, found?.trait ?? null);
  },

  countAll: (question) => countWhere(database, question, null),

  listIds: async (question, id, limit) => {
    const rows = await readRows<{ id: string }>(
      database,
      sql`select a.id from accounts a where ${conditionsOf(question, database.engine)} and a.id > ${id}
        order by a.id limit ${limit}`,
    );
    return rows.map((row) => row.id);
  },

  findEverywhere: async (text, limit) => {
    const found = foundByParts(text, database.engine);
    const some = found ? within(database, sql`${found} limit ${someEverywhere}`) : sql`accounts a`;
    const all = partsOf(text).map((part) => holds(part, database.engine));
    const rows = await readRows<Row>(
      database,
      sql`select a.* from ${some} where ${all.length === 0 ? sql`true` : sql.join(all, sql` and `)}
        order by a.sort_key, a.id limit ${limit}`,
    );
    return rows.map(toAccount);
  },

  countEverybody: async () => {
    const rows = await readRows<{ n: number }>(database, sql`select count(*) as n from accounts`);
    return Number(rows[0]?.n ?? 0);
  },
});

/** The accounts that have a trait: SQLite is told to begin with the trait, PostgreSQL sees by itself. */
const within = ({ engine }: Database, trait: Trait): RawBuilder<unknown> =>
  sql`(${trait}) f ${sql.raw(engine === 'sqlite' ? 'cross join' : 'join')} accounts a on a.id = f.account_id`;

/** Of more than these nobody finds one in a short list: they are asked for more letters. */
const someEverywhere = 500;

type Row = Selectable<AccountsTable>;

const asksNothing = ({ reach, filter }: PeopleQuestion): boolean =>
  reach.groupIds === null && Object.values(filter).every((asked) => asked === undefined || asked === '');

const countWhere = async (database: Database, question: PeopleQuestion, trait: Trait | null): Promise<number> => {
  const rows = await readRows<{ n: number }>(
    database,
    sql`select count(*) as n from ${trait ? within(database, trait) : sql`accounts a`}
      where ${conditionsOf(question, database.engine)}`,
  );
  return Number(rows[0]?.n ?? 0);
};

/** Beyond this nobody leafs through the list: a more exact question is what helps. */
const countedAtMost = 1000;

const countSome = async (database: Database, question: PeopleQuestion, trait: Trait | null): Promise<PeopleCount> => {
  const rows = await readRows<{ n: number }>(
    database,
    sql`select count(*) as n from (select 1 from ${trait ? within(database, trait) : sql`accounts a`}
      where ${conditionsOf(question, database.engine)} limit ${countedAtMost + 1}) found`,
  );
  const n = Number(rows[0]?.n ?? 0);
  return { count: Math.min(n, countedAtMost), isExact: n <= countedAtMost };
};

const orders: Record<PeopleSort, { sql: RawBuilder<unknown>; isInstant?: true; of(row: Row): string | number }> = {
  name: { sql: sql`a.sort_key`, of: (row) => row.sort_key },
  email: { sql: sql`a.email_key`, of: (row) => row.email_key },
  'last-sign-in': {
    sql: sql`coalesce(a.last_signed_in_at, 0)`,
    isInstant: true,
    of: (row) => row.last_signed_in_at ?? 0,
  },
  'password-age': { sql: sql`coalesce(a.password_set_at, 0)`, isInstant: true, of: (row) => row.password_set_at ?? 0 },
};

const beyond = ({ sort, isDescending }: PeopleOrder, cursor: Cursor | null): RawBuilder<unknown> => {
  if (!cursor) return sql`true`;
  const sign = sql.raw((cursor.way === 'before') === isDescending ? '>' : '<');
  const value = orders[sort].isInstant ? instantOf(cursor.value) : String(cursor.value);
  return sql`(${orders[sort].sql}, a.id) ${sign} (${value}, ${cursor.id})`;
};

/** What stands in an address may be no number, or none that a database keeps. */
const instantOf = (value: Cursor['value']): number =>
  Math.floor(Math.min(Math.abs(Number(value)) || 0, Number.MAX_SAFE_INTEGER));

const ordered = ({ sort, isDescending }: PeopleOrder, isBackwards: boolean): RawBuilder<unknown> => {
  const way = sql.raw(isDescending === isBackwards ? 'asc' : 'desc');
  return sql`${orders[sort].sql} ${way}, a.id ${way}`;
};

const pageOf = (found: Row[], { sort }: PeopleOrder, cursor: Cursor | null, limit: number): PeoplePage => {
  const isBackwards = cursor?.way === 'before';
  const hasMore = found.length > limit;
  const rows = found.slice(0, limit);
  if (isBackwards) rows.reverse();
  const at = (way: Cursor['way'], row: Row | undefined): Cursor | null =>
    row ? { way, value: orders[sort].of(row), id: row.id } : null;
  return {
    people: rows.map(toPerson),
    previous: (isBackwards ? hasMore : cursor !== null) ? at('before', rows[0]) : null,
    next: (isBackwards ? true : hasMore) ? at('after', rows.at(-1)) : null,
  };
};

const toPerson = (row: Row): Person => ({
  ...toAccount(row),
  passwordSetAt: row.password_set_at,
  mustChange: row.must_change === 1,
});
