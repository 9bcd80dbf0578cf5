import type { EmergencyStore } from '../domain/recovery/emergency-store.ts';
import type { Database } from './schema.ts';

export const emergencyStore = ({ db }: Database): EmergencyStore => ({
  insertGrant: async (grant) => {
    await db
      .insertInto('emergency_grants')
      .values({
        id: grant.id,
        company_id: grant.companyId,
        account_id: grant.accountId,
        operator_id: grant.operatorId,
        second_operator_id: grant.secondOperatorId,
        sealed_code_id: grant.sealedCodeId,
        reason: grant.reason,
        granted_at: grant.grantedAt,
      })
      .execute();
  },

  replaceCode: async ({ id, hash, madeAt, usableAt }) => {
    await db
      .updateTable('sealed_codes')
      .set({ revoked_at: usableAt })
      .where('used_at', 'is', null)
      .where((eb) => eb.or([eb('revoked_at', 'is', null), eb('revoked_at', '>', usableAt)]))
      .execute();
    await db
      .insertInto('sealed_codes')
      .values({ id, hash, made_at: madeAt, usable_at: usableAt, used_at: null, revoked_at: null })
      .execute();
  },

  hasCode: async () => {
    const row = await db.selectFrom('sealed_codes').select('id').limit(1).executeTakeFirst();
    return row !== undefined;
  },

  useCode: async (hash, now) => {
    const row = await db
      .updateTable('sealed_codes')
      .set({ used_at: now })
      .where('hash', '=', hash)
      .where('used_at', 'is', null)
      .where('usable_at', '<=', now)
      .where((eb) => eb.or([eb('revoked_at', 'is', null), eb('revoked_at', '>', now)]))
      .returning('id')
      .executeTakeFirst();
    return row?.id ?? null;
  },

  findLiveCode: async (now) => {
    const row = await db
      .selectFrom('sealed_codes')
      .select(['made_at', 'usable_at'])
      .where('used_at', 'is', null)
      .where((eb) => eb.or([eb('revoked_at', 'is', null), eb('revoked_at', '>', now)]))
      .orderBy('made_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? { madeAt: row.made_at, usableAt: row.usable_at } : null;
  },
});
