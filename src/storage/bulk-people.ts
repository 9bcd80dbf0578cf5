import { type Selectable, sql } from 'kysely';
import { type Account, emailKey } from '../domain/accounts/account.ts';
import type { BulkStore } from '../domain/accounts/bulk-store.ts';
import { companyKey } from '../domain/companies/company-store.ts';
import { inParts, prepared } from '../platform/in-parts.ts';
import { letOthers } from '../platform/let-others.ts';
import { lastPlaces } from './account-places.ts';
import { accountColumns, toAccount } from './accounts.ts';
import { appendAll } from './audit.ts';
import { type BulkColumn, insertRows, listed, Overlapping, rowsPerStatement } from './bulk-write.ts';
import { locked } from './locks.ts';
import { wasEntered } from './mass-population.ts';
import { readRows } from './read-rows.ts';
import type { Database } from './schema.ts';
import type { AccountsTable } from './schema-of-people.ts';

export const bulkStore = (database: Database, auditKey: Uint8Array): BulkStore => ({
  findByEmails: async (emails) => {
    const keys = listed(database, emails.map(emailKey));
    const rows = await readRows<Row>(database, sql`select * from accounts where email_key in ${keys}`);
    return rows.map(toAccount);
  },

  findByIds: async (companyId, ids) => (await ofIds(database, companyId, ids).execute()).map(toAccount),

  findLocked: async (companyId, ids) =>
    (await locked(ofIds(database, companyId, ids).orderBy('id'), database.engine).execute()).map(toAccount),

  listEntered: async (companyId, ids) => {
    if (ids.length === 0) return new Set();
    const { rows } = await sql<{ id: string }>`select a.id from accounts a
      where a.company_id = ${companyId} and a.id in ${listed(database, ids)} and ${wasEntered}`.execute(database.db);
    return new Set(rows.map(({ id }) => id));
  },

  insertAll: async (accounts, journal = []) => {
    if (database.engine === 'sqlite') {
      // Side by side: the thread that writes is kept busy. Both have ended before the transaction may.
      let isTaken = false;
      const added = insertPlaced(database, accounts).then((areFree) => {
        isTaken = !areFree;
        return areFree;
      });
      const told = appendAll(
        database,
        auditKey,
        until(journal, () => isTaken),
      );
      await Promise.allSettled([added, told]);
      await told;
      return added;
    }
    // The journal comes last: whoever signs in meanwhile writes into it too, and waits no longer than that takes.
    const areFree = await insertOverlapping(database, accounts);
    if (areFree) await appendAll(database, auditKey, journal);
    return areFree;
  },

  insertCompanies: async (companies) => {
    const rows = companies.map((company) => ({
      ...company,
      created_at: company.createdAt,
      name_key: companyKey(company.name),
    }));
    const written = await insertRows(database, 'companies', companyColumns, rows, 'on conflict (name_key) do nothing');
    return written === rows.length;
  },

  updateAll: async (companyId, accounts, now) => {
    const rows = accounts.map((account) => ({ ...accountColumns(account), telephone: account.telephone ?? '' }));
    const given =
      database.engine === 'sqlite'
        ? sql`select ${sql.join(changed.map((name) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`))}
            from json_each(${JSON.stringify(rows)})`
        : sql`select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as given (${sql.join(changed.map((name) => sql`${sql.ref(name)} text`))})`;
    // Read once: else SQLite goes through everybody of the company, and reads the whole anew for each.
    // What was on file before this statement decides whether a telephone is new.
    await sql`with g as materialized (${given}) update accounts set
        first_name = g.first_name, last_name = g.last_name, search_key = g.search_key, sort_key = g.sort_key,
        telephone = nullif(g.telephone, ''), language = g.language, role = g.role, group_id = g.group_id,
        telephone_since = case when coalesce(accounts.telephone, '') = g.telephone then telephone_since else ${now} end
      from g where accounts.id = g.id and accounts.company_id = ${companyId}`.execute(database.db);
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

type Row = Selectable<AccountsTable>;

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

const companyColumns: readonly BulkColumn[] = [
  ['id', 'text'],
  ['kind', 'text'],
  ['name', 'text'],
  ['name_key', 'text'],
  ['profile', 'text'],
  ['created_at', 'whole'],
];

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

function* until<Item>(items: Iterable<Item>, isOver: () => boolean): Generator<Item> {
  for (const item of items) {
    if (isOver()) return;
    yield item;
  }
}

const placedColumns: readonly BulkColumn[] = [['place', 'whole'], ...columns];

const ofIds = (database: Database, companyId: string, ids: readonly string[]) =>
  database.db
    .selectFrom('accounts')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', 'in', listed(database, ids));

/** While the server writes a part, the next one is put together. False: an address was taken. */
const insertOverlapping = async (database: Database, accounts: Iterable<Account>): Promise<boolean> => {
  const writing = new Overlapping();
  try {
    for (const rows of inParts(rowsOf(accounts), accountsAtOnce)) {
      await writing.add(rows.length, [insertRows(database, 'accounts', columns, rows, takenStays)]);
      if (writing.leftOut > 0) break;
      await letOthers();
    }
  } finally {
    await writing.end();
  }
  return writing.leftOut === 0;
};

/** Of an account nothing is left once its row is made. */
function* rowsOf(accounts: Iterable<Account>): Generator<ReturnType<typeof accountColumns>> {
  for (const account of accounts) yield accountColumns(account);
}

/** A statement costs a way to the server and back. */
const accountsAtOnce = 1000;

/** The same on SQLite, where each gets the next place of its company, and its words are found there. */
const insertPlaced = async (database: Database, accounts: Iterable<Account>): Promise<boolean> => {
  const places = new Places(database);
  const writing = new Overlapping();
  let found: Found[] = [];
  try {
    // Few at a time: what is made of them need not outlive a small collection of garbage.
    for await (const [some] of prepared(inParts(accounts, rowsPerStatement), (part) => places.look(part))) {
      const rows = some.map((account) => ({ ...accountColumns(account), place: places.next(account.companyId) }));
      for (const { place, search_key } of rows) found.push({ rowid: place, words: search_key });
      await writing.add(rows.length, [insertRows(database, 'accounts', placedColumns, rows, takenStays)]);
      if (writing.leftOut > 0) return false;
      if (found.length >= wordsAtOnce) {
        await writing.add(found.length, [insertWords(database, found)]);
        found = [];
      }
      await letOthers();
    }
    await writing.add(found.length, [insertWords(database, found)]);
  } finally {
    await writing.end();
  }
  return writing.leftOut === 0;
};

type Found = { rowid: number; words: string };

/** The places of companies' people, each company's looked up once. */
class Places {
  readonly #database: Database;
  readonly #asked = new Set<string>();
  readonly #last = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
  }

  async look(accounts: readonly Account[]): Promise<void> {
    const unasked = new Set(accounts.map(({ companyId }) => companyId)).difference(this.#asked);
    for (const companyId of unasked) this.#asked.add(companyId);
    if (unasked.size === 0) return;
    for (const [companyId, place] of await lastPlaces(this.#database, [...unasked])) this.#last.set(companyId, place);
  }

  next(companyId: string): number {
    const place = (this.#last.get(companyId) ?? 0) + 1;
    this.#last.set(companyId, place);
    return place;
  }
}

/**
 * Each statement that writes words ends a part of the index, to be merged with the others later: so many at once. In the
 * order of places the index is many times faster than one by one.
 */
const wordsAtOnce = 5000;

const insertWords = (database: Database, found: readonly Found[]): Promise<number> => {
  const inOrder = found.toSorted((one, other) => one.rowid - other.rowid);
  return insertRows(database, 'account_search', wordColumns, inOrder, '', found.length);
};

const wordColumns: readonly BulkColumn[] = [
  ['rowid', 'whole'],
  ['words', 'text'],
];
