import type { FailureCount } from '../domain/sessions/sign-in-throttle.ts';
import type { ThrottleStore } from '../domain/sessions/throttle-store.ts';
import { within } from './locks.ts';
import type { Database } from './schema.ts';

const dayMs = 24 * 60 * 60_000;

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

  recordFailure: (accountKey, sourceKey, now) =>
    within(database, async ({ db }) => {
      const row = await db
        .insertInto('sign_in_failures_by_account')
        .values({ account_key: accountKey, failures: 1, first_failed_at: now, last_failed_at: now })
        // One statement, so that no failure goes uncounted; the rule is countFailure's: a day after its first, the
        // count starts anew.
        .onConflict((conflict) =>
          conflict.column('account_key').doUpdateSet((eb) => {
            const isOver = eb('sign_in_failures_by_account.first_failed_at', '<=', now - dayMs);
            const first = eb.ref('sign_in_failures_by_account.first_failed_at');
            const more = eb('sign_in_failures_by_account.failures', '+', 1);
            return {
              failures: eb.case().when(isOver).then(1).else(more).end(),
              first_failed_at: eb.case().when(isOver).then(now).else(first).end(),
              last_failed_at: now,
            };
          }),
        )
        .returning(['failures', 'first_failed_at', 'last_failed_at'])
        .executeTakeFirstOrThrow();
      await db
        .insertInto('sign_in_failures_by_source')
        .values({ source_key: sourceKey, account_key: accountKey, failed_at: now })
        .onConflict((conflict) => conflict.columns(['source_key', 'account_key']).doUpdateSet({ failed_at: now }))
        .execute();
      return toCount(row);
    }),

  forget: (accountKey) =>
    within(database, async ({ db }) => {
      await db.deleteFrom('sign_in_failures_by_account').where('account_key', '=', accountKey).execute();
      await db.deleteFrom('sign_in_failures_by_source').where('account_key', '=', accountKey).execute();
    }),
});

const toCount = (row: { failures: number; first_failed_at: number; last_failed_at: number }): FailureCount => ({
  failures: row.failures,
  firstFailedAt: row.first_failed_at,
  lastFailedAt: row.last_failed_at,
});
