import type { PasswordHistoryStore } from '../domain/credentials/credential-store.ts';
import type { Database } from './schema.ts';

export const passwordHistoryStore = (database: Database): PasswordHistoryStore => ({
  list: async (companyId, accountId, limit) => {
    const rows = await earlierOf(database, companyId, accountId)
      .select('hash')
      .orderBy('version', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ hash }) => hash);
  },

  prune: async (companyId, accountId, keep) => {
    const newestForgotten = earlierOf(database, companyId, accountId)
      .select('version')
      .orderBy('version', 'desc')
      .limit(1)
      .offset(keep);
    await database.db
      .deleteFrom('password_history')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('version', '<=', newestForgotten)
      .execute();
  },
});

const earlierOf = ({ db }: Database, companyId: string, accountId: string) =>
  db.selectFrom('password_history').where('company_id', '=', companyId).where('account_id', '=', accountId);
