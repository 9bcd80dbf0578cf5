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

/**
 * The active administrators of a company who have signed in, but for the person whom it is about; where none of them has,
 * all of them. Whoever never came in would get as a first mail one that tells of others, and not the one that lets them in;
 * a company in which nobody came in yet must still be able to hear that something is wrong.
 */
export const administratorsToTell = async (
  stores: { accounts: AccountStore },
  account: Pick<Account, 'id' | 'companyId'>,
): Promise<Account[]> => {
  const all = await activeOf(stores, account.companyId, ['administrator']);
  const others = all.filter(({ id }) => id !== account.id);
  const arrived = others.filter(({ lastSignedInAt }) => lastSignedInAt !== null);
  return arrived.length > 0 ? arrived : others;
};

const activeOf = (
  { accounts }: { accounts: AccountStore },
  companyId: string,
  roles: readonly Role[],
): Promise<Account[]> => accounts.listActive(companyId, roles, mostTold);
