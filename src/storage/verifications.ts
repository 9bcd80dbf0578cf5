import type { Selectable } from 'kysely';
import type { CallerVerification, Proof } from '../domain/caller-verification/caller-verification.ts';
import type { VerificationStore } from '../domain/caller-verification/verification-store.ts';
import type { Database, ProofsTable, VerificationsTable } from './schema.ts';

export const verificationStore = (database: Database): VerificationStore => ({
  ...cases(database),
  ...proofs(database),
});

const cases = ({ db }: Database) =>
  ({
    insert: async (verification) => {
      await db.insertInto('caller_verifications').values(toColumns(verification)).execute();
    },

    findOpen: async (requestNumber, agentId) => {
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
  }) satisfies Partial<VerificationStore>;

const newest = (db: Database['db'], requestNumber: number, agentId: string) =>
  db
    .selectFrom('caller_verifications')
    .selectAll()
    .where('request_number', '=', requestNumber)
    .where('agent_id', '=', agentId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1);

const proofs = ({ db }: Database) =>
  ({
    insertProof: async (proof) => {
      await db.insertInto('verification_proofs').values(toProofColumns(proof)).execute();
    },

    findProof: async (companyId, proofId) => {
      const row = await db
        .selectFrom('verification_proofs')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('id', '=', proofId)
        .executeTakeFirst();
      return row ? toProof(row) : null;
    },

    findProofByToken: async (tokenHash) => {
      const row = await db
        .selectFrom('verification_proofs')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row ? toProof(row) : null;
    },

    listProofs: async (companyId, verificationId) => {
      const rows = await db
        .selectFrom('verification_proofs')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('verification_id', '=', verificationId)
        .orderBy('started_at')
        .orderBy('id')
        .limit(mostProofs)
        .execute();
      return rows.map(toProof);
    },

    listAskedOf: async (companyId, administratorId, now) => {
      const rows = await waiting(db, now)
        .where('p.company_id', '=', companyId)
        .where('p.method', 'in', ['vouching', 'vouching-link'])
        .where((eb) => eb.or([eb('p.asked_of', '=', administratorId), eb('p.asked_of', 'is', null)]))
        .where('p.account_id', '<>', administratorId)
        .execute();
      return rows.map(toProof);
    },

    listWaitingForSecond: async (agentId, now) => {
      const rows = await waiting(db, now)
        .where('p.method', '=', 'second-agent')
        .where('v.agent_id', '<>', agentId)
        .where('p.account_id', '<>', agentId)
        .execute();
      return rows.map(toProof);
    },

    countSince: async (companyId, accountId, methods, since) => {
      const { count } = await db
        .selectFrom('verification_proofs')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('method', 'in', [...methods])
        .where('started_at', '>=', since)
        .executeTakeFirstOrThrow();
      return count;
    },

    countTry: async (companyId, proofId, limit, now) => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('tries', '<', limit)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    pass: async (companyId, proofId, confirmedBy, now) => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set({ passed_at: now, confirmed_by: confirmedBy })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    refuse: async (companyId, proofId, refusedBy, now) => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set({ refused_at: now, confirmed_by: refusedBy })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  }) satisfies Partial<VerificationStore>;

const mostProofs = 100;

const waiting = (db: Database['db'], now: number) =>
  db
    .selectFrom('verification_proofs as p')
    .innerJoin('caller_verifications as v', 'v.id', 'p.verification_id')
    .selectAll('p')
    .where('p.passed_at', 'is', null)
    .where('p.refused_at', 'is', null)
    .where('p.expires_at', '>', now)
    .where('v.spent_at', 'is', null)
    .where('v.voided_at', 'is', null)
    .orderBy('p.started_at')
    .orderBy('p.id')
    .limit(mostProofs);

/** What is neither over, nor passed, nor refused. */
const live = (db: Database['db'], companyId: string, proofId: string, now: number) =>
  db
    .updateTable('verification_proofs')
    .where('company_id', '=', companyId)
    .where('id', '=', proofId)
    .where('passed_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('expires_at', '>', now);

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

const toProofColumns = (proof: Proof): ProofsTable => ({
  id: proof.id,
  company_id: proof.companyId,
  account_id: proof.accountId,
  verification_id: proof.verificationId,
  method: proof.method,
  code_hash: proof.codeHash,
  token_hash: proof.tokenHash,
  expires_at: proof.expiresAt,
  tries: proof.tries,
  asked_of: proof.askedOf,
  confirmed_by: proof.confirmedBy,
  started_at: proof.startedAt,
  passed_at: proof.passedAt,
  refused_at: proof.refusedAt,
});

const toProof = (row: Selectable<ProofsTable>): Proof => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  verificationId: row.verification_id,
  method: row.method,
  codeHash: row.code_hash,
  tokenHash: row.token_hash,
  expiresAt: row.expires_at,
  tries: row.tries,
  askedOf: row.asked_of,
  confirmedBy: row.confirmed_by,
  startedAt: row.started_at,
  passedAt: row.passed_at,
  refusedAt: row.refused_at,
});
