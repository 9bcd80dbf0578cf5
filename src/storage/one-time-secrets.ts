import { type Selectable, sql } from 'kysely';
import type { OneTimeSecret } from '../domain/credentials/credential.ts';
import type { OneTimeSecretStore } from '../domain/credentials/credential-store.ts';
import { wasEntered } from './mass-population.ts';
import type { Database, OneTimeSecretsTable } from './schema.ts';

export const oneTimeSecretStore = ({ db }: Database): OneTimeSecretStore => ({
  insert: async (secret) => {
    await db.insertInto('one_time_secrets').values(toColumns(secret)).execute();
  },

  findTemporaryPassword: async (companyId, accountId) => {
    const row = await db
      .selectFrom('one_time_secrets')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'temporary-password')
      .orderBy('created_at', 'desc')
      // Of two made in the same millisecond, the newer revoked the other.
      .orderBy((eb) => eb.case().when('revoked_at', 'is', null).then(0).else(1).end())
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    return row ? toSecret(row) : null;
  },

  findLink: async (hash) => {
    const row = await db
      .selectFrom('one_time_secrets')
      .selectAll()
      // Written out, so that the planner knows the index of links to serve.
      .where('kind', '=', sql.lit('link'))
      .where('hash', '=', hash)
      .executeTakeFirst();
    return row ? toSecret(row) : null;
  },

  spend: async (companyId, secretId, now) => {
    const { numUpdatedRows } = await db
      .updateTable('one_time_secrets')
      .set({ spent_at: now })
      .where('company_id', '=', companyId)
      .where('id', '=', secretId)
      .where('spent_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  countWrongTry: async (companyId, secretId) => {
    await db
      .updateTable('one_time_secrets')
      .set((eb) => ({ wrong_tries: eb('wrong_tries', '+', 1) }))
      .where('company_id', '=', companyId)
      .where('id', '=', secretId)
      .execute();
  },

  revokeUnspent: async (companyId, accountId, at) => {
    await db
      .updateTable('one_time_secrets')
      .set({ revoked_at: at })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('spent_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute();
  },

  revoke: async (companyId, secretId, at) => {
    const { numUpdatedRows } = await db
      .updateTable('one_time_secrets')
      .set({ revoked_at: at })
      .where('company_id', '=', companyId)
      .where('id', '=', secretId)
      .where('spent_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 1n) return 'revoked';
    const row = await db
      .selectFrom('one_time_secrets')
      .select('spent_at')
      .where('company_id', '=', companyId)
      .where('id', '=', secretId)
      .executeTakeFirst();
    return row && row.spent_at !== null ? 'spent' : 'over';
  },

  wasEntered: async (companyId, accountId) => {
    const { rows } = await sql`select 1 from accounts a
      where a.company_id = ${companyId} and a.id = ${accountId} and ${wasEntered}`.execute(db);
    return rows.length > 0;
  },

  hasLiveLink: async (companyId, accountId, now) => {
    const row = await db
      .selectFrom('one_time_secrets')
      .select('id')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'link')
      .where('spent_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return row !== undefined;
  },

  countMade: async (companyId, accountId, origin, since) => {
    const { n } = await db
      .selectFrom('one_time_secrets')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('origin', '=', origin)
      .where('created_at', '>', since)
      .executeTakeFirstOrThrow();
    return Number(n);
  },

  isLive: async (companyId, secretId, now) => {
    const row = await db
      .selectFrom('one_time_secrets')
      .select('id')
      .where('company_id', '=', companyId)
      .where('id', '=', secretId)
      .where('spent_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return row !== undefined;
  },
});

const toColumns = (secret: OneTimeSecret): OneTimeSecretsTable => ({
  id: secret.id,
  company_id: secret.companyId,
  account_id: secret.accountId,
  kind: secret.kind,
  hash: secret.hash,
  created_at: secret.createdAt,
  expires_at: secret.expiresAt,
  spent_at: secret.spentAt,
  revoked_at: secret.revokedAt,
  wrong_tries: secret.wrongTries,
  verification_id: secret.verificationId,
  origin: secret.origin,
  emergency_id: secret.emergencyId,
  administrator_grant_id: secret.administratorGrantId,
  delivery: secret.delivery,
});

const toSecret = (row: Selectable<OneTimeSecretsTable>): OneTimeSecret => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  kind: row.kind,
  hash: row.hash,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  spentAt: row.spent_at,
  revokedAt: row.revoked_at,
  wrongTries: row.wrong_tries,
  verificationId: row.verification_id,
  origin: row.origin,
  emergencyId: row.emergency_id,
  administratorGrantId: row.administrator_grant_id,
  delivery: row.delivery,
});
