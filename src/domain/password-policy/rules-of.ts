import type { Account } from '../accounts/account.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { type InstallationRules, type Profile, rulesFor } from './profiles.ts';

export type RulesDeps = { storage: { companies: CompanyStore }; passwordRules: InstallationRules };

/** The password rules in force for an account. */
export const rulesOf = async (deps: RulesDeps, account: Pick<Account, 'companyId' | 'role'>): Promise<Profile> => {
  const company = await deps.storage.companies.find(account.companyId);
  return rulesFor(account, company?.profile ?? deps.passwordRules.floor, deps.passwordRules);
};
