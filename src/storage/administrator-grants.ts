import type { AdministratorGrantStore } from '../domain/recovery/administrator-grant.ts';
import type { Database } from './schema.ts';

export const administratorGrantStore = ({ db }: Database): AdministratorGrantStore => ({
  insert: async ({ id, companyId, accountId, administratorId, mode, grantedAt }) => {
    const row = { id, company_id: companyId, account_id: accountId, administrator_id: administratorId };
    await db
      .insertInto('administrator_grants')
      .values({ ...row, mode, granted_at: grantedAt })
      .execute();
  },
});
