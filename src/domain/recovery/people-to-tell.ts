import type { Account, Role } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';

/** However many there are, no more mails than this leave for one event. */
const mostTold = 50;

/** The active people of the desk who have one of these roles. */
export const staffToTell = async (
  stores: { accounts: AccountStore; companies: CompanyStore },
  roles: readonly Role[],
): Promise<Account[]> => {
  const operating = await stores.companies.findOperating();
  return operating ? activeOf(stores, operating.id, roles) : [];
};

/** The active administrators of a company, but for the person whom it is about. */
export const administratorsToTell = async (
  stores: { accounts: AccountStore },
  account: Pick<Account, 'id' | 'companyId'>,
): Promise<Account[]> => {
  const all = await activeOf(stores, account.companyId, ['administrator']);
  return all.filter(({ id }) => id !== account.id);
};

const activeOf = (
  { accounts }: { accounts: AccountStore },
  companyId: string,
  roles: readonly Role[],
): Promise<Account[]> => accounts.listActive(companyId, roles, mostTold);
