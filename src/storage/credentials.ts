import type { Selectable } from 'kysely';
import type { Credential } from '../domain/credentials/credential.ts';
import type { CredentialStore } from '../domain/credentials/credential-store.ts';
import { locked } from './locks.ts';
import type { CredentialsTable, Database } from './schema.ts';

export const credentialStore = (database: Database): CredentialStore => ({
  find: async (companyId, accountId) => {
    const row = await credentialOf(database, companyId, accountId).selectAll().executeTakeFirst();
    return row ? toCredential(row) : null;
  },

  replace: async (credential, expectedVersion) => {
    const written = toColumns(credential);
    if (expectedVersion === 0) {
      const { numInsertedOrUpdatedRows } = await database.db
        .insertInto('credentials')
        .values({ ...written, company_id: credential.companyId, account_id: credential.accountId, version: 1 })
        .onConflict((conflict) => conflict.columns(['company_id', 'account_id']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    }
    const { numUpdatedRows } = await database.db
      .updateTable('credentials')
      .set({ ...written, version: expectedVersion + 1 })
      .where('company_id', '=', credential.companyId)
      .where('account_id', '=', credential.accountId)
      .where('version', '=', expectedVersion)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  // Written even where nothing was stored: a change judged before this moment finds another version.
  clear: async (companyId, accountId, at) => {
    const cleared = { hash: null, set_at: at, must_change: 0, change_advised: 0 };
    await database.db
      .insertInto('credentials')
      .values({ ...cleared, company_id: companyId, account_id: accountId, set_by: 'installation', version: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['company_id', 'account_id'])
          .doUpdateSet((eb) => ({ ...cleared, version: eb('credentials.version', '+', 1) })),
      )
      .execute();
  },

  isCurrent: async (companyId, accountId, version) => {
    const read = () =>
      locked(credentialOf(database, companyId, accountId).select('version'), database.engine).executeTakeFirst();
    const row = await read();
    if (row) return row.version === version;
    // There is no row to hold: holding the account keeps a first credential from being written.
    const account = database.db
      .selectFrom('accounts')
      .select('id')
      .where('company_id', '=', companyId)
      .where('id', '=', accountId);
    await locked(account, database.engine).execute();
    return ((await read())?.version ?? 0) === version;
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
});

const credentialOf = ({ db }: Database, companyId: string, accountId: string) =>
  db.selectFrom('credentials').where('company_id', '=', companyId).where('account_id', '=', accountId);

const toColumns = (credential: Omit<Credential, 'version'>) => ({
  hash: credential.hash,
  set_by: credential.setBy,
  set_at: credential.setAt,
  must_change: credential.mustChange ? 1 : 0,
  change_advised: credential.changeAdvised ? 1 : 0,
});

const toCredential = (row: Selectable<CredentialsTable>): Credential => ({
  companyId: row.company_id,
  accountId: row.account_id,
  hash: row.hash,
  setBy: row.set_by,
  setAt: row.set_at,
  mustChange: row.must_change === 1,
  changeAdvised: row.change_advised === 1,
  version: row.version,
});
