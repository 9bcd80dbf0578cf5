import type { DeskPolicy } from '../domain/caller-verification/desk-policy.ts';
import type { DeskPolicyStore } from '../domain/caller-verification/desk-policy-store.ts';
import { lockName, within } from './locks.ts';
import type { Database } from './schema.ts';

export const deskPolicyStore = (database: Database): DeskPolicyStore => ({
  current: async () => {
    if (database.db.isTransaction) await alone(database);
    const row = await database.db
      .selectFrom('desk_policies')
      .selectAll()
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const policy = JSON.parse(row.policy) as DeskPolicy;
    return { version: row.version, policy, savedAt: row.saved_at, savedBy: row.saved_by };
  },

  // Of two who changed the same version, the second is told.
  save: ({ policy, savedAt, savedBy }, versionSeen) =>
    within(database, async (tx) => {
      await alone(tx);
      const { numInsertedOrUpdatedRows } = await tx.db
        .insertInto('desk_policies')
        .values({ version: versionSeen + 1, policy: JSON.stringify(policy), saved_at: savedAt, saved_by: savedBy })
        .onConflict((conflict) => conflict.column('version').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    }),
});

/** Whoever weighs a verification to write a reset holds this to the end: no other policy begins in between. */
const alone = (database: Database): Promise<void> => lockName(database, 'desk-policy', '');
