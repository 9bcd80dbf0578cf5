import { countFailure, type FailureCount } from '../domain/sessions/sign-in-throttle.ts';
import type { ThrottleStore } from '../domain/sessions/throttle-store.ts';
import { locked, within } from './locks.ts';
import type { Database } from './schema.ts';

export const throttleStore = (database: Database): ThrottleStore => ({
  find: async (accountKey) => {
    const row = await database.db
      .selectFrom('sign_in_failures_by_account')
      .selectAll()
      .where('account_key', '=', accountKey)
      .executeTakeFirst();
    return row ? toCount(row) : null;
  },

  countForSource: async (sourceKey, since) => {
    const { failures, first_failed_at, last_failed_at } = await database.db
      .selectFrom('sign_in_failures_by_source')
      .select((eb) => [
        eb.fn.countAll<number>().as('failures'),
        eb.fn.min('failed_at').as('first_failed_at'),
        eb.fn.max('failed_at').as('last_failed_at'),
      ])
      .where('source_key', '=', sourceKey)
      .where('failed_at', '>=', since)
      .executeTakeFirstOrThrow();
    return failures === 0 ? null : toCount({ failures, first_failed_at, last_failed_at });
  },

  countOneMore: (key, now) => within(database, (tx) => countOneMore(tx, key, now)),

  recordFailure: (accountKey, sourceKey, now) =>
    within(database, async (tx) => {
      const count = await countOneMore(tx, accountKey, now);
      await tx.db
        .insertInto('sign_in_failures_by_source')
        .values({ source_key: sourceKey, account_key: accountKey, failed_at: now })
        .onConflict((conflict) => conflict.columns(['source_key', 'account_key']).doUpdateSet({ failed_at: now }))
        .execute();
      return count;
    }),

  forget: (accountKey) =>
    within(database, async ({ db }) => {
      await db.deleteFrom('sign_in_failures_by_account').where('account_key', '=', accountKey).execute();
      await db.deleteFrom('sign_in_failures_by_source').where('account_key', '=', accountKey).execute();
    }),
});

/** The row is held while the domain counts, so that of many failures at once none goes uncounted. */
const countOneMore = async (tx: Database, accountKey: string, now: number): Promise<FailureCount> => {
  const first = countFailure(null, now);
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('sign_in_failures_by_account')
    .values({ account_key: accountKey, ...toColumns(first) })
    .onConflict((conflict) => conflict.column('account_key').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return first;
  const query = tx.db.selectFrom('sign_in_failures_by_account').selectAll().where('account_key', '=', accountKey);
  const row = await locked(query, tx.engine).executeTakeFirst();
  const count = countFailure(row ? toCount(row) : null, now);
  await tx.db
    .insertInto('sign_in_failures_by_account')
    .values({ account_key: accountKey, ...toColumns(count) })
    .onConflict((conflict) => conflict.column('account_key').doUpdateSet(toColumns(count)))
    .execute();
  return count;
};

const toColumns = (count: FailureCount) => ({
  failures: count.failures,
  first_failed_at: count.firstFailedAt,
  last_failed_at: count.lastFailedAt,
});

const toCount = (row: { failures: number; first_failed_at: number; last_failed_at: number }): FailureCount => ({
  failures: row.failures,
  firstFailedAt: row.first_failed_at,
  lastFailedAt: row.last_failed_at,
});
