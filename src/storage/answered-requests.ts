import type {
  AnsweredRequestStore,
  ClaimOutcome,
  RepeatableRequest,
} from '../domain/api-keys/answered-request-store.ts';
import type { Database } from './schema.ts';
import type { IdempotencyKeysTable } from './schema-of-the-api.ts';

export const answeredRequestStore = ({ db }: Database): AnsweredRequestStore => {
  const own = ({ caller, key, claim }: RepeatableRequest) =>
    db.updateTable('idempotency_keys').where('caller', '=', caller).where('key', '=', key).where('claim', '=', claim);
  return {
    claim: async (request, { now, leasedUntil, since }) => {
      const { caller, key, fingerprint, claim } = request;
      const fresh = { fingerprint, claim, state: 'under-way', leased_until: leasedUntil, created_at: now } as const;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('idempotency_keys')
        .values({ caller, key, ...fresh, status: null, answer: null })
        .onConflict((conflict) => conflict.columns(['caller', 'key']).doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) return { kind: 'claimed' };
      const row = await db
        .selectFrom('idempotency_keys')
        .selectAll()
        .where('caller', '=', caller)
        .where('key', '=', key)
        .executeTakeFirst();
      // Given back a moment ago: whoever asks once more has it.
      if (!row) return { kind: 'under-way' };
      const standing = row.created_at < since ? null : standingOf(row, fingerprint, now);
      if (standing) return standing;
      const { numUpdatedRows } = await db
        .updateTable('idempotency_keys')
        .set({ ...fresh, status: null, answer: null })
        .where('caller', '=', caller)
        .where('key', '=', key)
        .where('claim', '=', row.claim)
        .where('state', '=', row.state)
        .executeTakeFirstOrThrow();
      return { kind: numUpdatedRows === 1n ? 'claimed' : 'under-way' };
    },

    noteDone: async (request) => {
      const { numUpdatedRows } = await own(request)
        .set({ state: 'done' })
        .where('state', 'in', ['under-way', 'done'])
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    keepAnswer: async (request, { status, sealed }) => {
      await own(request).set({ state: 'answered', status, answer: sealed }).execute();
    },

    release: async ({ caller, key, claim }) => {
      await db
        .deleteFrom('idempotency_keys')
        .where('caller', '=', caller)
        .where('key', '=', key)
        .where('claim', '=', claim)
        .where('state', '=', 'under-way')
        .execute();
    },

    settle: async (request) => {
      await own(request).set({ leased_until: 0 }).where('state', '=', 'done').execute();
    },
  };
};

/** Null where the claim may be taken over. */
const standingOf = (row: IdempotencyKeysTable, fingerprint: string, now: number): ClaimOutcome | null => {
  if (row.fingerprint !== fingerprint) return { kind: 'other-request' };
  if (row.state === 'answered' && row.status !== null && row.answer !== null) {
    return { kind: 'answered', answer: { status: row.status, sealed: row.answer } };
  }
  if (row.leased_until > now) return { kind: 'under-way' };
  return row.state === 'done' ? { kind: 'done' } : null;
};
