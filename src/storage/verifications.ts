import type { Selectable } from 'kysely';
import type { CallerVerification } from '../domain/caller-verification/caller-verification.ts';
import type { VerificationStore } from '../domain/caller-verification/verification-store.ts';
import { lockName } from './locks.ts';
import { proofs } from './proofs.ts';
import type { Database, VerificationsTable } from './schema.ts';

export const verificationStore = (database: Database): VerificationStore => ({
  ...cases(database),
  ...proofs(database),
});

const cases = (database: Database) => {
  const { db } = database;
  return {
    insert: async (verification) => {
      await db.insertInto('caller_verifications').values(toColumns(verification)).execute();
    },

    findOpen: async (requestNumber, agentId) => {
      // Who finds none in a transaction begins one: two at once would begin two.
      if (db.isTransaction) await lockName(database, 'verification', `${requestNumber} ${agentId}`);
      const row = await newest(db, requestNumber, agentId)
        .where('spent_at', 'is', null)
        .where('voided_at', 'is', null)
        .executeTakeFirst();
      return row ? toVerification(row) : null;
    },

    findLatest: async (requestNumber, agentId) => {
      const row = await newest(db, requestNumber, agentId).executeTakeFirst();
      return row ? toVerification(row) : null;
    },

    find: async (companyId, verificationId) => {
      const row = await db
        .selectFrom('caller_verifications')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('id', '=', verificationId)
        .executeTakeFirst();
      return row ? toVerification(row) : null;
    },

    spend: async (use, now) => {
      const { numUpdatedRows } = await db
        .updateTable('caller_verifications')
        .set({ spent_at: now })
        .where('company_id', '=', use.companyId)
        .where('id', '=', use.verificationId)
        .where('account_id', '=', use.accountId)
        .where('request_number', '=', use.requestNumber)
        .where('agent_id', '=', use.agentId)
        .where('spent_at', 'is', null)
        .where('voided_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    voidAll: async (companyId, accountId, now) => {
      await db
        .updateTable('caller_verifications')
        .set({ voided_at: now })
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('spent_at', 'is', null)
        .where('voided_at', 'is', null)
        .execute();
    },

    countSpentBy: async (agentId, since) => {
      const { count } = await db
        .selectFrom('caller_verifications')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('agent_id', '=', agentId)
        .where('spent_at', '>=', since)
        .executeTakeFirstOrThrow();
      return count;
    },

    countSpentOfCompany: async (companyId, since) => {
      const { count } = await db
        .selectFrom('caller_verifications')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('company_id', '=', companyId)
        .where('spent_at', '>=', since)
        .executeTakeFirstOrThrow();
      return count;
    },

    countSpentOf: async (companyId, accountId, since) => {
      const { count } = await db
        .selectFrom('caller_verifications')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('spent_at', '>=', since)
        .executeTakeFirstOrThrow();
      return count;
    },
  } satisfies Partial<VerificationStore>;
};

const newest = (db: Database['db'], requestNumber: number, agentId: string) =>
  db
    .selectFrom('caller_verifications')
    .selectAll()
    .where('request_number', '=', requestNumber)
    .where('agent_id', '=', agentId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1);

const toColumns = (verification: CallerVerification): VerificationsTable => ({
  id: verification.id,
  company_id: verification.companyId,
  account_id: verification.accountId,
  request_number: verification.requestNumber,
  agent_id: verification.agentId,
  created_at: verification.createdAt,
  spent_at: verification.spentAt,
  voided_at: verification.voidedAt,
});

const toVerification = (row: Selectable<VerificationsTable>): CallerVerification => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  requestNumber: row.request_number,
  agentId: row.agent_id,
  createdAt: row.created_at,
  spentAt: row.spent_at,
  voidedAt: row.voided_at,
});
