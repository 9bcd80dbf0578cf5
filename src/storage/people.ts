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
import { foundByParts, narrow, type Trait, those } from './people-few.ts';
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
    const narrowed = await narrow(database, question);
    const among = amongFew(database, narrowed);
    const conditions = sql`${conditionsOf(question, database.engine)} and ${beyond(order, cursor)}`;
    const ordering = ordered(order, cursor?.way === 'before');
    // First who is on the page, which the index may know by itself; then the whole of these few.
    const rows = await readRows<Row>(
      database,
      sql`select a.* from (select a.id from ${among} where ${conditions} order by ${ordering} limit ${limit + 1}) page
        join accounts a on a.id = page.id order by ${ordering}`,
    );
    return { ...pageOf(rows, order, cursor, limit), count: await countOf(database, question, narrowed) };
  },

  count: async (question) => countOf(database, question, await narrow(database, question)),

  countAll: (question) => countAmong(database, question, sql`accounts a`),

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
  reach.groupIds === null &&
  !reach.onlyUsers &&
  Object.values(filter).every((asked) => asked === undefined || asked === '');

type Narrowed = Awaited<ReturnType<typeof narrow>>;

/** The few by their ids; where there are many, everybody: the order's index is followed until a page is full. */
const amongFew = (database: Database, narrowed: Narrowed): RawBuilder<unknown> =>
  narrowed && 'few' in narrowed ? within(database, those(narrowed.few, database.engine)) : sql`accounts a`;

const countOf = async (database: Database, question: PeopleQuestion, narrowed: Narrowed): Promise<PeopleCount> => {
  if (asksNothing(question)) return { count: await sizeOf(database, question.reach.companyId), isExact: true };
  if (narrowed && 'few' in narrowed) {
    return { count: await countAmong(database, question, amongFew(database, narrowed)), isExact: true };
  }
  const among = narrowed ? within(database, narrowed.many) : sql`accounts a`;
  const count = await countAmong(database, question, among, sql`limit ${countedAtMost + 1}`);
  return { count: Math.min(count, countedAtMost), isExact: count <= countedAtMost };
};

const sizeOf = async (database: Database, companyId: string): Promise<number> => {
  const rows = await readRows<{ n: number }>(
    database,
    sql`select account_count as n from companies where id = ${companyId}`,
  );
  return Number(rows[0]?.n ?? 0);
};

/** Beyond this nobody leafs through the list: a more exact question is what helps. */
const countedAtMost = 1000;

const countAmong = async (
  database: Database,
  question: PeopleQuestion,
  among: RawBuilder<unknown>,
  limit: RawBuilder<unknown> = sql``,
): Promise<number> => {
  const conditions = conditionsOf(question, database.engine);
  const rows = await readRows<{ n: number }>(
    database,
    sql`select count(*) as n from (select 1 from ${among} where ${conditions} ${limit}) found`,
  );
  return Number(rows[0]?.n ?? 0);
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

const pageOf = (
  found: Row[],
  { sort }: PeopleOrder,
  cursor: Cursor | null,
  limit: number,
): Omit<PeoplePage, 'count'> => {
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
