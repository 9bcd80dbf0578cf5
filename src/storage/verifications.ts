import type { Selectable } from 'kysely';
import type { CallerVerification } from '../domain/caller-verification/caller-verification.ts';
import type { VerificationStore } from '../domain/caller-verification/verification-store.ts';
import type { Database, VerificationsTable } from './schema.ts';

export const verificationStore = ({ db }: Database): VerificationStore => ({
  insert: async (verification) => {
    await db.insertInto('verifications').values(toColumns(verification)).execute();
  },

  find: async (companyId, verificationId) => {
    const row = await db
      .selectFrom('verifications')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('id', '=', verificationId)
      .executeTakeFirst();
    return row ? toVerification(row) : null;
  },

  findLatest: async (requestNumber) => {
    const row = await db
      .selectFrom('verifications')
      .selectAll()
      .where('request_number', '=', requestNumber)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    return row ? toVerification(row) : null;
  },

  countSince: async (companyId, accountId, since) => {
    const { count } = await db
      .selectFrom('verifications')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('created_at', '>=', since)
      .executeTakeFirstOrThrow();
    return count;
  },

  countTry: async (companyId, verificationId, limit, now) => {
    const { numUpdatedRows } = await db
      .updateTable('verifications')
      .set((eb) => ({ tries: eb('tries', '+', 1) }))
      .where('company_id', '=', companyId)
      .where('id', '=', verificationId)
      .where('tries', '<', limit)
      .where('code_expires_at', '>', now)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  pass: async (companyId, verificationId, now) => {
    const { numUpdatedRows } = await db
      .updateTable('verifications')
      .set({ passed_at: now })
      .where('company_id', '=', companyId)
      .where('id', '=', verificationId)
      .where('passed_at', 'is', null)
      .where('code_expires_at', '>', now)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  spend: async (use, passedAfter, now) => {
    const row = await db
      .updateTable('verifications')
      .set({ spent_at: now })
      .where('company_id', '=', use.companyId)
      .where('spent_at', 'is', null)
      .where('id', '=', (eb) =>
        eb
          .selectFrom('verifications as passed')
          .select('passed.id')
          .where('passed.company_id', '=', use.companyId)
          .where('passed.account_id', '=', use.accountId)
          .where('passed.request_number', '=', use.requestNumber)
          .where('passed.agent_id', '=', use.agentId)
          .where('passed.passed_at', '>', passedAfter)
          .where('passed.spent_at', 'is', null)
          .orderBy('passed.passed_at', 'desc')
          .orderBy('passed.id')
          .limit(1),
      )
      .returning('id')
      .executeTakeFirst();
    return row?.id ?? null;
  },
});

const toColumns = (verification: CallerVerification): VerificationsTable => ({
  id: verification.id,
  company_id: verification.companyId,
  account_id: verification.accountId,
  request_number: verification.requestNumber,
  agent_id: verification.agentId,
  method: verification.method,
  code_hash: verification.codeHash,
  code_expires_at: verification.codeExpiresAt,
  tries: verification.tries,
  passed_at: verification.passedAt,
  spent_at: verification.spentAt,
  created_at: verification.createdAt,
});

const toVerification = (row: Selectable<VerificationsTable>): CallerVerification => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  requestNumber: row.request_number,
  agentId: row.agent_id,
  method: row.method,
  codeHash: row.code_hash,
  codeExpiresAt: row.code_expires_at,
  tries: row.tries,
  passedAt: row.passed_at,
  spentAt: row.spent_at,
  createdAt: row.created_at,
});
