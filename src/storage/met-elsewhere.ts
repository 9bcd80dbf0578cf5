import type { MetElsewhereStore } from '../domain/recovery/met-elsewhere.ts';
import { lockName } from './locks.ts';
import type { Database } from './schema.ts';

export const metElsewhereStore = (database: Database): MetElsewhereStore => ({
  list: async (metBy, since) => {
    if (database.db.isTransaction) await lockName(database, 'accounts met by', metBy);
    const rows = await database.db
      .selectFrom('met_elsewhere')
      .select(['account_id', 'at'])
      .where('met_by', '=', metBy)
      .where('at', '>=', since)
      .execute();
    return new Map(rows.map(({ account_id, at }) => [account_id, Number(at)]));
  },

  add: async (companyId, metBy, accountIds, at) => {
    if (accountIds.length === 0) return;
    const rows = accountIds.map((account_id) => ({ company_id: companyId, met_by: metBy, account_id, at }));
    await database.db
      .insertInto('met_elsewhere')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['met_by', 'account_id']).doUpdateSet({ at }))
      .execute();
  },
});
