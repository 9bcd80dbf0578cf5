import type { WelcomeStore } from '../domain/recovery/welcome-store.ts';
import type { Database } from './schema.ts';

export const welcomeStore = ({ db }: Database): WelcomeStore => ({
  begin: async (companyId, accountId, at) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('welcomes')
      .values({ account_id: accountId, company_id: companyId, shown_at: at, put_away_at: null })
      .onConflict((conflict) => conflict.column('account_id').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  },

  isOpen: async (companyId, accountId) => {
    const row = await db
      .selectFrom('welcomes')
      .select('put_away_at')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    return row !== undefined && row.put_away_at === null;
  },

  putAway: async (companyId, accountId, at) => {
    await db
      .insertInto('welcomes')
      .values({ account_id: accountId, company_id: companyId, shown_at: at, put_away_at: at })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ put_away_at: at }))
      .execute();
  },
});
