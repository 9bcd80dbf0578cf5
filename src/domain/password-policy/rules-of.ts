import type { Account } from '../accounts/account.ts';
import type { ProfileChoiceStore } from './profile-choice-store.ts';
import { classOf, type InstallationRules, type Profile, rulesFor } from './profiles.ts';

export type RulesDeps = { storage: { profileChoices: ProfileChoiceStore }; passwordRules: InstallationRules };

/** The password rules in force for an account: one question to the storage. */
export const rulesOf = async (deps: RulesDeps, account: Pick<Account, 'companyId' | 'role'>): Promise<Profile> => {
  const choice = await deps.storage.profileChoices.profileOf(account.companyId, classOf(account.role));
  return rulesFor(account, choice ?? deps.passwordRules.floor, deps.passwordRules);
};
