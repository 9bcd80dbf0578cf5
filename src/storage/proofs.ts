import type { Selectable, SelectQueryBuilder } from 'kysely';
import type { ConfirmerStanding, Proof } from '../domain/caller-verification/caller-verification.ts';
import type { Method } from '../domain/caller-verification/method.ts';
import type { VerificationStore } from '../domain/caller-verification/verification-store.ts';
import { lockName } from './locks.ts';
import type { Database, ProofsTable, Schema } from './schema.ts';

/** The part of the store that keeps what fills a verification. */
export const proofs = (database: Database) => {
  const { db } = database;
  const ofCompany = (companyId: string) => db.selectFrom('verification_proofs').where('company_id', '=', companyId);
  const ofAccount = (companyId: string, accountId: string, methods: readonly Method[]) =>
    ofCompany(companyId).where('account_id', '=', accountId).where('method', 'in', methods);
  return {
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
      // Who counts in a transaction adds one where there is room: two at once would both have it.
      if (db.isTransaction) await lockName(database, 'proofs', accountId);
      return countOf(ofAccount(companyId, accountId, methods).where('started_at', '>=', since));
    },

    countOfCompany: async (companyId, method, since) => {
      if (db.isTransaction) await lockName(database, 'proofs', companyId);
      return countOf(ofCompany(companyId).where('method', '=', method).where('started_at', '>=', since));
    },

    countRefused: async (companyId, accountId, methods, since) =>
      countOf(ofAccount(companyId, accountId, methods).where('refused_at', '>=', since)),

    countTry: async (companyId, proofId, limit, now) => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('tries', '<', limit)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    pass: async (companyId, proofId, confirmedBy, now, standing) => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set({ passed_at: now, confirmed_by: confirmedBy, ...standingColumns(standing) })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    passOnce: async (companyId, proofId, tokenHash, now) => {
      if (db.isTransaction) await lockName(database, 'token', tokenHash);
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set({ passed_at: now, token_hash: tokenHash })
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('verification_proofs as other').select('other.id').where('other.token_hash', '=', tokenHash),
            ),
          ),
        )
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    lapse: async (companyId, proofId, now) => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set({ expires_at: now })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    refuse: async (companyId, proofId, refusedBy, now, reason = '') => {
      const { numUpdatedRows } = await live(db, companyId, proofId, now)
        .set({ refused_at: now, confirmed_by: refusedBy, reason })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  } satisfies Partial<VerificationStore>;
};

const mostProofs = 100;

const countOf = async (chosen: SelectQueryBuilder<Schema, 'verification_proofs', object>): Promise<number> =>
  (await chosen.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;

const waiting = (db: Database['db'], now: number) =>
  db
    .selectFrom('verification_proofs as p')
    .innerJoin('caller_verifications as v', 'v.id', 'p.verification_id')
    .innerJoin('reset_requests as r', 'r.number', 'v.request_number')
    .selectAll('p')
    .where('r.state', '<>', 'closed')
    .where('p.passed_at', 'is', null)
    .where('p.refused_at', 'is', null)
    .where('p.expires_at', '>', now)
    .where('v.spent_at', 'is', null)
    .where('v.voided_at', 'is', null)
    .orderBy('p.started_at')
    .orderBy('p.id')
    .limit(mostProofs);

/** What is neither over, nor passed, nor refused, in a verification that can still be used. */
const live = (db: Database['db'], companyId: string, proofId: string, now: number) =>
  db
    .updateTable('verification_proofs')
    .where('company_id', '=', companyId)
    .where('id', '=', proofId)
    .where('passed_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('expires_at', '>', now)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('caller_verifications as v')
          .select('v.id')
          .whereRef('v.id', '=', 'verification_proofs.verification_id')
          .where('v.spent_at', 'is', null)
          .where('v.voided_at', 'is', null),
      ),
    );

const standingColumns = (standing: ConfirmerStanding | undefined) => ({
  confirmer_role: standing?.role ?? null,
  confirmer_unsettled: standing?.isUnsettled ? 1 : 0,
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
  ...standingColumns(proof.standing),
  reason: proof.reason ?? '',
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
  ...(row.confirmer_role && { standing: { role: row.confirmer_role, isUnsettled: row.confirmer_unsettled === 1 } }),
  ...(row.reason && { reason: row.reason }),
});
