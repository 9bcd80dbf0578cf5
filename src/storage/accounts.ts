import { type Selectable, sql } from 'kysely';
import { type Account, emailKey, mailboxKey, searchKey } from '../domain/accounts/account.ts';
import type { AccountStore } from '../domain/accounts/account-store.ts';
import { locked, lockName, within } from './locks.ts';
import type { Database } from './schema.ts';
import type { AccountsTable } from './schema-of-people.ts';

export const accountStore = (database: Database): AccountStore => ({
  insert: (account) =>
    within(database, async (tx) => {
      const written = accountColumns(account);
      await lockName(tx, 'email', written.email_key);
      const { numInsertedOrUpdatedRows } = await tx.db
        .insertInto('accounts')
        .values(written)
        .onConflict((conflict) => conflict.column('email_key').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    }),

  find: async (companyId, accountId) => {
    const row = await accountOf(database, companyId, accountId).selectAll().executeTakeFirst();
    return row ? toAccount(row) : null;
  },

  findLocked: async (companyId, accountId) => {
    const query = accountOf(database, companyId, accountId).selectAll();
    const row = await locked(query, database.engine).executeTakeFirst();
    return row ? toAccount(row) : null;
  },

  findByEmail: async (email) => {
    const row = await database.db
      .selectFrom('accounts')
      .selectAll()
      .where('email_key', '=', emailKey(email))
      .executeTakeFirst();
    return row ? toAccount(row) : null;
  },

  findOfSamePerson: async ({ id, companyId, email, firstName, lastName }, limit) => {
    const ofMailbox = await database.db
      .selectFrom('accounts')
      .selectAll()
      .where((eb) => {
        const mailbox = mailboxKey(email);
        const withPlus = eb.and([eb('mailbox_key', '=', mailbox), eb('mailbox_key', '<>', eb.ref('email_key'))]);
        return eb.or([eb('email_key', '=', mailbox), withPlus]);
      })
      .where('id', '<>', id)
      .orderBy('id')
      .limit(limit)
      .execute();
    const ofName = await database.db
      .selectFrom('accounts')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('sort_key', '=', sortKey(searchKey(firstName), searchKey(lastName)))
      .where('id', 'not in', [id, ...ofMailbox.map((row) => row.id)])
      .orderBy('id')
      .limit(limit)
      .execute();
    return [...ofMailbox, ...ofName].slice(0, limit).map(toAccount);
  },

  update: (companyId, accountId, details, now) =>
    within(database, async (tx) => {
      const written = nameColumns(details);
      await lockName(tx, 'email', written.email_key);
      const owner = await tx.db
        .selectFrom('accounts')
        .select('id')
        .where('email_key', '=', written.email_key)
        .where('id', '<>', accountId)
        .executeTakeFirst();
      const present = await accountOf(tx, companyId, accountId).select('id').executeTakeFirst();
      if (!present) return 'unknown';
      if (owner) return 'email-taken';
      await tx.db
        .updateTable('accounts')
        .set({ ...written, telephone: details.telephone, language: details.language, role: details.role })
        .set({ group_id: details.groupId })
        // What was on file before this statement decides whether a contact is new.
        .set({
          email_since: sql`case when email_key = ${written.email_key} then email_since else ${now} end`,
          telephone_since: sql`case when coalesce(telephone, '') = ${details.telephone ?? ''} then telephone_since else ${now} end`,
        })
        .where('company_id', '=', companyId)
        .where('id', '=', accountId)
        .execute();
      return 'updated';
    }),

  setLanguage: async (companyId, accountId, language) => {
    await database.db
      .updateTable('accounts')
      .set({ language })
      .where('company_id', '=', companyId)
      .where('id', '=', accountId)
      .execute();
  },

  setState: async (companyId, accountId, state) => {
    const { numUpdatedRows } = await database.db
      .updateTable('accounts')
      .set({ state })
      .where('company_id', '=', companyId)
      .where('id', '=', accountId)
      .where('state', '<>', state)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  noteSignIn: async (companyId, accountId, at) => {
    const { numUpdatedRows } = await database.db
      .updateTable('accounts')
      .set({ last_signed_in_at: at })
      .where('company_id', '=', companyId)
      .where('id', '=', accountId)
      .where('state', '=', 'active')
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  listActive: async (companyId, roles, limit) => {
    const rows = await database.db
      .selectFrom('accounts')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('role', 'in', [...roles])
      .where('state', '=', 'active')
      .orderBy((eb) => eb('last_signed_in_at', 'is', null))
      .orderBy('sort_key')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toAccount);
  },

  countActive: async (companyId, role) => {
    // Whoever asks holds an account of them already: to hold them all would make two wait for each other.
    await lockName(database, 'active', `${role} ${companyId}`);
    const { n } = await database.db
      .selectFrom('accounts')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('company_id', '=', companyId)
      .where('role', '=', role)
      .where('state', '=', 'active')
      .executeTakeFirstOrThrow();
    return Number(n);
  },
});

export const accountOf = ({ db }: Database, companyId: string, accountId: string) =>
  db.selectFrom('accounts').where('company_id', '=', companyId).where('id', '=', accountId);

/** A row as an account fills it. */
export const accountColumns = (account: Account) => Object.assign(nameColumns(account), otherColumns(account));

const nameColumns = ({ email, firstName, lastName }: Pick<Account, 'email' | 'firstName' | 'lastName'>) => {
  const [first, last] = [searchKey(firstName), searchKey(lastName)];
  const key = emailKey(email);
  const mailbox = mailboxKey(key);
  return {
    email,
    email_key: key,
    mailbox_key: mailbox === key ? null : mailbox,
    first_name: firstName,
    last_name: lastName,
    // A space stands before each word, the first too.
    search_key: ` ${first} ${last} ${searchKey(email)}`,
    sort_key: sortKey(first, last),
  };
};

const sortKey = (firstKey: string, lastKey: string): string => `${lastKey}\t${firstKey}`;

const otherColumns = (account: Account) => ({
  id: account.id,
  company_id: account.companyId,
  role: account.role,
  group_id: account.groupId,
  telephone: account.telephone,
  language: account.language,
  state: account.state,
  email_since: account.emailSince,
  telephone_since: account.telephoneSince,
  created_at: account.createdAt,
  last_signed_in_at: account.lastSignedInAt,
});

export const toAccount = (row: Selectable<AccountsTable>): Account => ({
  id: row.id,
  companyId: row.company_id,
  role: row.role,
  groupId: row.group_id,
  email: row.email,
  firstName: row.first_name,
  lastName: row.last_name,
  telephone: row.telephone,
  language: row.language,
  state: row.state,
  emailSince: row.email_since,
  telephoneSince: row.telephone_since,
  createdAt: row.created_at,
  lastSignedInAt: row.last_signed_in_at,
});
