import type { Selectable } from 'kysely';
import type { Credential, NewCredential } from '../domain/credentials/credential.ts';
import type { CredentialStore } from '../domain/credentials/credential-store.ts';
import { accountOf, toAccount } from './accounts.ts';
import { locked, within } from './locks.ts';
import type { CredentialsTable, Database } from './schema.ts';

export const credentialStore = (database: Database): CredentialStore => ({
  find: async (companyId, accountId) => {
    const row = await credentialOf(database, companyId, accountId).selectAll().executeTakeFirst();
    return row ? toCredential(row) : null;
  },

  replace: (credential, expectedVersion) =>
    within(database, async (tx) => {
      const written = toColumns(credential);
      const { companyId, accountId } = credential;
      await holdAccount(tx, companyId, accountId);
      if (expectedVersion === 0) {
        const { numInsertedOrUpdatedRows } = await tx.db
          .insertInto('credentials')
          .values({ ...written, company_id: companyId, account_id: accountId, version: 1 })
          .onConflict((conflict) => conflict.columns(['company_id', 'account_id']).doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }
      if (!(await keepAsEarlier(tx, companyId, accountId, credential.setAt, expectedVersion))) return false;
      const { numUpdatedRows } = await tx.db
        .updateTable('credentials')
        .set({ ...written, version: expectedVersion + 1 })
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('version', '=', expectedVersion)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    }),

  // Written even where nothing was stored: a change judged before this moment finds another version. Why a new password
  // was asked for stands until there is one.
  clear: (companyId, accountId, at) =>
    within(database, async (tx) => {
      await holdAccount(tx, companyId, accountId);
      await keepAsEarlier(tx, companyId, accountId, at);
      const cleared = { hash: null, set_at: at, must_change: 0, change_advised: 0, reminded_days: null };
      await tx.db
        .insertInto('credentials')
        .values({ ...cleared, company_id: companyId, account_id: accountId, set_by: 'installation', version: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['company_id', 'account_id'])
            .doUpdateSet((eb) => ({ ...cleared, version: eb('credentials.version', '+', 1) })),
        )
        .execute();
    }),

  burn: (companyId, accountId, version, at) =>
    within(database, async (tx) => {
      await holdAccount(tx, companyId, accountId);
      if (!(await keepAsEarlier(tx, companyId, accountId, at, version))) return false;
      const burnt = { hash: null, set_at: at, must_change: 0, change_advised: 0, reminded_days: null };
      const { numUpdatedRows } = await tx.db
        .updateTable('credentials')
        .set({ ...burnt, must_change_reason: 'known-to-others', version: version + 1 })
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('version', '=', version)
        .where('hash', 'is not', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    }),

  // Whoever writes another version holds the account first.
  isCurrent: async (companyId, accountId, version) => {
    await holdAccount(database, companyId, accountId);
    const row = await credentialOf(database, companyId, accountId).select('version').executeTakeFirst();
    return (row?.version ?? 0) === version;
  },

  rehash: async (companyId, accountId, hash, expectedVersion) => {
    await database.db
      .updateTable('credentials')
      .set({ hash })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('version', '=', expectedVersion)
      .where('hash', 'is not', null)
      .execute();
  },

  // The version counts up: a sign-in or a change that was judged before is judged again.
  requireNew: (companyId, accountId) =>
    within(database, async (tx) => {
      await holdAccount(tx, companyId, accountId);
      const { numUpdatedRows } = await tx.db
        .updateTable('credentials')
        .set((eb) => ({ must_change: 1, must_change_reason: 'known-to-others', version: eb('version', '+', 1) }))
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('hash', 'is not', null)
        .where('must_change', '=', 0)
        .where('must_change_reason', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    }),

  listToRequire: async (companyId, afterId, limit) => {
    const rows = await toRequire(database, companyId)
      .selectAll('a')
      .where('a.id', '>', afterId)
      .orderBy('a.id')
      .limit(limit)
      .execute();
    return rows.map(toAccount);
  },

  countToRequire: async (companyId) => {
    const { count } = await toRequire(database, companyId)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  },

  listSetBetween: async (after, setUntil, limit) => {
    const rows = await withAccounts(database)
      .selectAll('a')
      .select(['p.set_at', 'p.version', 'p.reminded_days'])
      .where('p.set_at', '>=', after.setAt)
      .where((eb) => eb.or([eb('p.set_at', '>', after.setAt), eb('p.account_id', '>', after.accountId)]))
      .where('p.set_at', '<=', setUntil)
      .where('p.hash', 'is not', null)
      .where('p.must_change', '=', 0)
      .where('a.state', '=', 'active')
      .orderBy('p.set_at')
      .orderBy('p.account_id')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      account: toAccount(row),
      setAt: row.set_at,
      version: row.version,
      remindedDays: row.reminded_days,
    }));
  },

  noteReminder: async ({ companyId, accountId, version }, days) => {
    const { numUpdatedRows } = await database.db
      .updateTable('credentials')
      .set({ reminded_days: days })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('version', '=', version)
      .where((eb) => eb.or([eb('reminded_days', 'is', null), eb('reminded_days', '>', days)]))
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
});

/** The password that is there joins the earlier ones; false when there is none of this version. */
const keepAsEarlier = async (
  tx: Database,
  companyId: string,
  accountId: string,
  replacedAt: number,
  expectedVersion?: number,
): Promise<boolean> => {
  let query = credentialOf(tx, companyId, accountId).select(['hash', 'version']);
  if (expectedVersion !== undefined) query = query.where('version', '=', expectedVersion);
  const present = await locked(query, tx.engine).executeTakeFirst();
  if (!present) return false;
  if (present.hash === null) return true;
  const earlier = { version: present.version, hash: present.hash, replaced_at: replacedAt };
  await tx.db
    .insertInto('password_history')
    .values({ company_id: companyId, account_id: accountId, ...earlier })
    .execute();
  return true;
};

const withAccounts = ({ db }: Database) =>
  db
    .selectFrom('credentials as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.company_id', '=', 'p.company_id').onRef('a.id', '=', 'p.account_id'),
    );

const toRequire = (database: Database, companyId: string) =>
  withAccounts(database)
    .where('p.company_id', '=', companyId)
    .where('p.hash', 'is not', null)
    .where('p.must_change', '=', 0)
    .where('p.must_change_reason', 'is', null);

/** Before the credential: what it writes reaches the account by a trigger, which would hold the two the other way round. */
const holdAccount = async (database: Database, companyId: string, accountId: string): Promise<void> => {
  if (database.engine === 'sqlite') return;
  await locked(accountOf(database, companyId, accountId).select('id'), database.engine).execute();
};

const credentialOf = ({ db }: Database, companyId: string, accountId: string) =>
  db.selectFrom('credentials').where('company_id', '=', companyId).where('account_id', '=', accountId);

const toColumns = (credential: NewCredential) => ({
  hash: credential.hash,
  set_by: credential.setBy,
  set_at: credential.setAt,
  must_change: credential.mustChange ? 1 : 0,
  change_advised: credential.changeAdvised ? 1 : 0,
  must_change_reason: credential.mustChangeReason ?? null,
  reminded_days: null,
});

const toCredential = (row: Selectable<CredentialsTable>): Credential => ({
  companyId: row.company_id,
  accountId: row.account_id,
  hash: row.hash,
  setBy: row.set_by,
  setAt: row.set_at,
  mustChange: row.must_change === 1,
  mustChangeReason: row.must_change_reason,
  changeAdvised: row.change_advised === 1,
  version: row.version,
  remindedDays: row.reminded_days,
});
