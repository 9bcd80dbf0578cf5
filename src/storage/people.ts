import { type RawBuilder, type Selectable, sql } from 'kysely';
import type {
  Cursor,
  Invitation,
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
import { asksNothing, boundsOf, fewAtMost, fewOf, someByParts } from './people-few.ts';
import { readRows } from './read-rows.ts';
import type { Database, OneTimeSecretsTable } from './schema.ts';
import type { AccountsTable } from './schema-of-people.ts';

/**
 * A company's people, page by page. Where few fit what is asked, they are found by an index of what they have in common
 * and then sorted; where many do, the order's own index is followed until a page is full. Either way the size of the
 * company does not matter.
 */
export const peopleStore = (database: Database): PeopleStore => ({
  page: async (question, order, cursor, limit) => {
    const asked = { question, order, cursor, limit };
    return (await pageOfFew(database, asked)) ?? pageOfMany(database, asked);
  },

  count: async (question) => {
    const few = asksNothing(question) ? null : await fewOf(database, question, sql`null`);
    const rows = few ? await readRows<{ n: number }>(database, sql`select count(*) as n from (${few}) f`) : [];
    return countOf(database, question, few ? Number(rows[0]?.n ?? 0) : null);
  },

  countAll: async (question) => {
    const conditions = conditionsOf(question, database.engine);
    const rows = await readRows<{ n: number }>(database, sql`select count(*) as n from accounts a where ${conditions}`);
    return Number(rows[0]?.n ?? 0);
  },

  listIds: async (question, id, limit) => {
    const rows = await readRows<{ id: string }>(
      database,
      sql`select a.id from accounts a where ${conditionsOf(question, database.engine)} and a.id > ${id}
        order by a.id limit ${limit}`,
    );
    return rows.map((row) => row.id);
  },

  listInvitations: async (companyId, accountIds) => {
    if (accountIds.length === 0) return new Map();
    // Of each account the last row stays: of two made in the same millisecond, the newer revoked the other. Where that one
    // gives an access back, nobody was invited by it.
    const rows = await readRows<Pick<Selectable<OneTimeSecretsTable>, SecretColumn>>(
      database,
      sql`select account_id, created_at, expires_at, revoked_at, origin from one_time_secrets
        where company_id = ${companyId} and account_id in (${sql.join(accountIds)}) and spent_at is null
        order by created_at, case when revoked_at is null then 1 else 0 end`,
    );
    const newest = new Map(rows.map((row) => [row.account_id, row]));
    const invited = [...newest.values()].filter(({ origin }) => origin === 'new-account' || origin === 'earlier');
    return new Map(invited.map((row): [string, Invitation] => [row.account_id, toInvitation(row)]));
  },

  findEverywhere: async (text, limit) => {
    const some = someByParts(database, text, someEverywhere);
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

/** Of more than these nobody finds one in a short list: they are asked for more letters. */
const someEverywhere = 500;

type Row = Selectable<AccountsTable>;

type Asked = { question: PeopleQuestion; order: PeopleOrder; cursor: Cursor | null; limit: number };

/** All of them are found and counted, and then sorted; null where they are many, or everybody. */
const pageOfFew = async (database: Database, asked: Asked): Promise<PeoplePage | null> => {
  const { question, order, cursor, limit } = asked;
  const few = asksNothing(question) ? null : await fewOf(database, question, orders[order.sort].sql);
  if (!few) return null;
  const ordering = ordered(order, isBackwards(cursor), sql`key`, sql`id`);
  const rows = await readRows<{ n: number; id: string | null }>(
    database,
    sql`with few as materialized (${few}), counted as (select count(*) as n from few),
      page as (select id, key from few where (select n from counted) <= ${fewAtMost}
        and ${beyond(order, cursor, sql`key`, sql`id`)} order by ${ordering} limit ${limit + 1})
      select counted.n, a.* from counted left join page on true
        left join accounts a on a.company_id = ${question.reach.companyId} and a.id = page.id
        order by ${ordered(order, isBackwards(cursor), sql`page.key`, sql`page.id`)}`,
  );
  const n = Number(rows[0]?.n ?? 0);
  if (n > fewAtMost) return null;
  const found = rows.filter(({ id }) => id !== null) as unknown as Row[];
  return pageOf(found, order, cursor, limit, { count: n, isExact: true });
};

/** The order's own index is followed until the page is full. */
const pageOfMany = async (database: Database, { question, order, cursor, limit }: Asked): Promise<PeoplePage> => {
  const conditions = sql.join([conditionsOf(question, database.engine), ...boundsOf(question, order.sort)], sql` and `);
  const key = orders[order.sort].sql;
  const ordering = ordered(order, isBackwards(cursor), key, sql`a.id`);
  // First who is on the page, which the index may know by itself; then the whole of these few. SQLite is told the order.
  const then = sql.raw(database.engine === 'sqlite' ? 'cross join' : 'join');
  const rows = await readRows<Row>(
    database,
    sql`select a.* from (select a.id from accounts a where ${conditions} and ${beyond(order, cursor, key, sql`a.id`)}
      order by ${ordering} limit ${limit + 1}) page
      ${then} accounts a on a.company_id = ${question.reach.companyId} and a.id = page.id order by ${ordering}`,
  );
  return pageOf(rows, order, cursor, limit, await countOf(database, question, null));
};

/** `few`: how many they are, where they are few. */
const countOf = async (database: Database, question: PeopleQuestion, few: number | null): Promise<PeopleCount> => {
  if (asksNothing(question)) return { count: await sizeOf(database, question.reach.companyId), isExact: true };
  return few !== null && few <= fewAtMost ? { count: few, isExact: true } : { count: fewAtMost, isExact: false };
};

const sizeOf = async (database: Database, companyId: string): Promise<number> => {
  const rows = await readRows<{ n: number }>(
    database,
    sql`select account_count as n from companies where id = ${companyId}`,
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

type Column = RawBuilder<unknown>;

const beyond = ({ sort, isDescending }: PeopleOrder, cursor: Cursor | null, key: Column, id: Column): Column => {
  if (!cursor || cursor.way === 'last') return sql`true`;
  const sign = sql.raw((cursor.way === 'before') === isDescending ? '>' : '<');
  // No two have the same address.
  if (sort === 'email') return sql`${key} ${sign} ${String(cursor.value)}`;
  const value = orders[sort].isInstant ? instantOf(cursor.value) : String(cursor.value);
  return sql`(${key}, ${id}) ${sign} (${value}, ${cursor.id})`;
};

/** What stands in an address may be no number, or none that a database keeps. */
const instantOf = (value: Cursor['value']): number =>
  Math.floor(Math.min(Math.abs(Number(value)) || 0, Number.MAX_SAFE_INTEGER));

const ordered = ({ sort, isDescending }: PeopleOrder, back: boolean, key: Column, id: Column): Column => {
  const way = sql.raw(isDescending === back ? 'asc' : 'desc');
  return sort === 'email' ? sql`${key} ${way}` : sql`${key} ${way}, ${id} ${way}`;
};

/** From its end on: the rows come in the other order. */
const isBackwards = (cursor: Cursor | null): boolean => cursor !== null && cursor.way !== 'after';

const pageOf = (
  found: Row[],
  { sort }: PeopleOrder,
  cursor: Cursor | null,
  limit: number,
  count: PeopleCount,
): PeoplePage => {
  const back = isBackwards(cursor);
  // The last page is the one that going forward ends with, where it is known how many that leaves for it.
  const size = cursor?.way === 'last' && count.isExact ? count.count % limit || limit : limit;
  const hasMore = found.length > size;
  const rows = found.slice(0, size);
  if (back) rows.reverse();
  const hasPrevious = back ? hasMore : cursor !== null;
  const hasNext = back ? cursor?.way === 'before' : hasMore;
  const passed = passedBefore({ cursor, rows: rows.length, count, hasPrevious, hasNext });
  const at = (way: Cursor['way'], row: Row | undefined, behind: number): Cursor | null =>
    row
      ? { way, value: orders[sort].of(row), id: row.id, ...(passed === null ? {} : { passed: passed + behind }) }
      : null;
  return {
    count,
    people: rows.map(toPerson),
    first: passed === null || rows.length === 0 ? null : passed + 1,
    previous: hasPrevious ? at('before', rows[0], 0) : null,
    next: hasNext ? at('after', rows.at(-1), rows.length) : null,
  };
};

type Turned = { cursor: Cursor | null; rows: number; count: PeopleCount; hasPrevious: boolean; hasNext: boolean };

/**
 * How many stand before a page: at either end that is so, and between them it is counted on from the page before. Who comes
 * or goes meanwhile may put that out, but never beyond an end.
 */
const passedBefore = ({ cursor, rows, count, hasPrevious, hasNext }: Turned): number | null => {
  if (!hasPrevious) return 0;
  const atEnd = count.count - rows;
  if (!hasNext && count.isExact) return atEnd;
  if (cursor?.passed === undefined) return null;
  const passed = cursor.way === 'before' ? cursor.passed - rows : cursor.passed;
  return passed > 0 && (!count.isExact || passed < atEnd) ? passed : null;
};

type SecretColumn = 'account_id' | 'created_at' | 'expires_at' | 'revoked_at' | 'origin';

const toInvitation = (row: Pick<Selectable<OneTimeSecretsTable>, SecretColumn>): Invitation => ({
  sentAt: row.created_at,
  endsAt: Math.min(row.expires_at, row.revoked_at ?? row.expires_at),
});

const toPerson = (row: Row): Person => ({
  ...toAccount(row),
  passwordSetAt: row.password_set_at,
  mustChange: row.must_change === 1,
});
