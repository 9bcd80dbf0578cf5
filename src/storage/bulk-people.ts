import { sql } from 'kysely';
import { type Account, emailKey } from '../domain/accounts/account.ts';
import type { BulkStore } from '../domain/accounts/bulk-store.ts';
import { accountColumns, toAccount } from './accounts.ts';
import { type BulkColumn, insertRows, listed, rowsPerStatement } from './bulk-write.ts';
import { locked } from './locks.ts';
import type { Database } from './schema.ts';

export const bulkStore = (database: Database): BulkStore => ({
  findByEmails: async (emails) => {
    const rows = await database.db
      .selectFrom('accounts')
      .selectAll()
      .where('email_key', 'in', listed(database, emails.map(emailKey)))
      .execute();
    return rows.map(toAccount);
  },

  findByIds: async (companyId, ids) => (await ofIds(database, companyId, ids).execute()).map(toAccount),

  findLocked: async (companyId, ids) =>
    (await locked(ofIds(database, companyId, ids).orderBy('id'), database.engine).execute()).map(toAccount),

  insertAll: async (parts) => {
    if (database.engine === 'sqlite') return insertPlaced(database, parts);
    return insertOverlapping(database, parts);
  },

  updateAll: async (companyId, accounts, now) => {
    const rows = accounts.map((account) => ({ ...accountColumns(account), telephone: account.telephone ?? '' }));
    const isSqlite = database.engine === 'sqlite';
    const given = isSqlite
      ? sql`(select ${sql.join(changed.map((name) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`))}
          from json_each(${JSON.stringify(rows)}))`
      : sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;
    const named = isSqlite ? sql`g` : sql`g (${sql.join(changed.map((name) => sql`${sql.ref(name)} text`))})`;
    // What was on file before this statement decides whether a telephone is new.
    await sql`update accounts set
        first_name = g.first_name, last_name = g.last_name, search_key = g.search_key, sort_key = g.sort_key,
        telephone = nullif(g.telephone, ''), language = g.language, role = g.role, group_id = g.group_id,
        telephone_since = case when coalesce(accounts.telephone, '') = g.telephone then telephone_since else ${now} end
      from ${given} as ${named} where accounts.id = g.id and accounts.company_id = ${companyId}`.execute(database.db);
  },

  countNewTelephones: async (companyId, since) => {
    const { count } = await database.db
      .selectFrom('accounts')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('company_id', '=', companyId)
      .where('telephone_since', '>=', since)
      .whereRef('telephone_since', '>', 'created_at')
      .executeTakeFirstOrThrow();
    return Number(count);
  },
});

const changed = [
  'id',
  'first_name',
  'last_name',
  'search_key',
  'sort_key',
  'telephone',
  'language',
  'role',
  'group_id',
] as const;

const takenStays = 'on conflict (email_key) do nothing';

const columns: readonly BulkColumn[] = [
  ['id', 'text'],
  ['company_id', 'text'],
  ['role', 'text'],
  ['group_id', 'text'],
  ['email', 'text'],
  ['email_key', 'text'],
  ['mailbox_key', 'text'],
  ['first_name', 'text'],
  ['last_name', 'text'],
  ['search_key', 'text'],
  ['sort_key', 'text'],
  ['telephone', 'text'],
  ['language', 'text'],
  ['state', 'text'],
  ['email_since', 'whole'],
  ['telephone_since', 'whole'],
  ['created_at', 'whole'],
  ['last_signed_in_at', 'whole'],
];

const ofIds = (database: Database, companyId: string, ids: readonly string[]) =>
  database.db
    .selectFrom('accounts')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', 'in', listed(database, ids));

/** While the server writes a part, the next one is put together. */
const insertOverlapping = async (database: Database, parts: AsyncIterable<readonly Account[]>): Promise<boolean> => {
  let writing = Promise.resolve(true);
  try {
    for await (const accounts of parts) {
      const rows = accounts.map((account) => accountColumns(account));
      if (!(await writing)) return false;
      writing = insertRows(database, 'accounts', columns, rows, takenStays).then((written) => written === rows.length);
      // It is awaited, but not before it may fail.
      writing.catch(() => undefined);
    }
  } finally {
    // Nothing may be under way when the transaction ends.
    await writing;
  }
  return writing;
};

/** Each gets the next place of its company, and its words are found there. */
const insertPlaced = async (database: Database, parts: AsyncIterable<readonly Account[]>): Promise<boolean> => {
  const found: Found[] = [];
  for await (const accounts of parts) {
    if (!(await insertPart(database, accounts, found))) return false;
    if (found.length >= wordsAtOnce) await insertWords(database, found.splice(0));
  }
  await insertWords(database, found);
  return true;
};

type Found = { rowid: number; words: string };

/** Rows are made as they are written, so that they need not outlive a small collection of garbage. */
const insertPart = async (database: Database, accounts: readonly Account[], found: Found[]): Promise<boolean> => {
  const last = await lastPlaces(database, [...new Set(accounts.map(({ companyId }) => companyId))]);
  let written = 0;
  for (let from = 0; from < accounts.length; from += rowsPerStatement) {
    const rows = accounts.slice(from, from + rowsPerStatement).map((account) => accountColumns(account));
    const placed = rows.map(({ id, company_id, search_key }) => {
      const place = (last.get(company_id) ?? 0) + 1;
      last.set(company_id, place);
      found.push({ rowid: place, words: search_key });
      return { place, account_id: id };
    });
    await insertRows(database, 'account_places', placeColumns, placed);
    written += await insertRows(database, 'accounts', columns, rows, takenStays);
  }
  return written === accounts.length;
};

/**
 * Each statement that writes words ends a part of the index, to be merged with the others later: so many at once. In the
 * order of places the index is many times faster than one by one.
 */
const wordsAtOnce = 5000;

const insertWords = async (database: Database, found: readonly Found[]): Promise<void> => {
  const inOrder = found.toSorted((one, other) => one.rowid - other.rowid);
  await insertRows(database, 'account_search', wordColumns, inOrder, '', found.length);
};

/** The last place that is taken in each company. */
const lastPlaces = async (database: Database, companyIds: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ company_id: string; last: number }>`
    select c.company_id, max(c.place * 4294967296, coalesce((select p.place from account_places p
      where p.place <= c.place * 4294967296 + 4294967295 order by p.place desc limit 1), 0)) as last
    from company_places c where c.company_id in ${listed(database, companyIds)}`.execute(database.db);
  return new Map(rows.map((row) => [row.company_id, row.last]));
};

const placeColumns: readonly BulkColumn[] = [
  ['place', 'whole'],
  ['account_id', 'text'],
];
const wordColumns: readonly BulkColumn[] = [
  ['rowid', 'whole'],
  ['words', 'text'],
];
