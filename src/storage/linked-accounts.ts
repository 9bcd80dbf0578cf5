import type { AccountTarget } from '../domain/accounts/account-deps.ts';
import type { LinkedAccountStore } from '../domain/accounts/linked-account-store.ts';
import { toAccount } from './accounts.ts';
import { within } from './locks.ts';
import type { Database } from './schema.ts';

export const linkedAccountStore = (database: Database): LinkedAccountStore => ({
  link: (one, other, at) =>
    within(database, async (tx) => {
      const { numInsertedOrUpdatedRows } = await tx.db
        .insertInto('account_links')
        .values([side(one, other, at), side(other, one, at)])
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    }),

  unlink: (one, other) =>
    within(database, async (tx) => {
      const removed: bigint[] = [];
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const { numDeletedRows } = await tx.db
          .deleteFrom('account_links')
          .where('company_id', '=', from.companyId)
          .where('account_id', '=', from.accountId)
          .where('linked_company_id', '=', to.companyId)
          .where('linked_account_id', '=', to.accountId)
          .executeTakeFirstOrThrow();
        removed.push(numDeletedRows);
      }
      return removed.some((rows) => rows > 0n);
    }),

  list: async ({ companyId, accountId }) => {
    const rows = await database.db
      .selectFrom('account_links as l')
      .innerJoin('accounts as a', (join) =>
        join.onRef('a.company_id', '=', 'l.linked_company_id').onRef('a.id', '=', 'l.linked_account_id'),
      )
      .innerJoin('companies as c', 'c.id', 'l.linked_company_id')
      .selectAll('a')
      .select(['c.name as company_name', 'l.linked_at'])
      .where('l.company_id', '=', companyId)
      .where('l.account_id', '=', accountId)
      .orderBy('c.name')
      .orderBy('a.email_key')
      .limit(listed)
      .execute();
    return rows.map((row) => ({ account: toAccount(row), companyName: row.company_name, linkedAt: row.linked_at }));
  },
});

/** Every link of the account, from both sides. */
export const removeLinks = async ({ db }: Database, { companyId, accountId }: AccountTarget): Promise<void> => {
  await db
    .deleteFrom('account_links')
    .where((eb) =>
      eb.or([
        eb.and([eb('company_id', '=', companyId), eb('account_id', '=', accountId)]),
        eb.and([eb('linked_company_id', '=', companyId), eb('linked_account_id', '=', accountId)]),
      ]),
    )
    .execute();
};

const listed = 50;

const side = (from: AccountTarget, to: AccountTarget, at: number) => ({
  company_id: from.companyId,
  account_id: from.accountId,
  linked_company_id: to.companyId,
  linked_account_id: to.accountId,
  linked_at: at,
});
