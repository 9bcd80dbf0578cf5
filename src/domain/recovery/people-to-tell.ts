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
 * The active administrators of a company, but for some: whoever acts, and whom it is about. Also those who never signed in:
 * where one account was taken over, they may be the only ones left to hear of it.
 */
export const administratorsToTell = async (
  stores: { accounts: AccountStore },
  companyId: string,
  without: readonly (string | null | undefined)[] = [],
): Promise<Account[]> =>
  (await activeOf(stores, companyId, ['administrator'])).filter(({ id }) => !without.includes(id));

/**
 * Of them, those who have signed in; where none has, all. For what wants somebody who knows the place: nobody's first mail
 * is one that asks or tells of many others.
 */
export const whoArrived = (people: readonly Account[]): readonly Account[] => {
  const arrived = people.filter(({ lastSignedInAt }) => lastSignedInAt !== null);
  return arrived.length > 0 ? arrived : people;
};

const activeOf = (
  { accounts }: { accounts: AccountStore },
  companyId: string,
  roles: readonly Role[],
): Promise<Account[]> => accounts.listActive(companyId, roles, mostTold);
