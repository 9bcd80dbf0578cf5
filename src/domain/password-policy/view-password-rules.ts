import type { Actor } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { Company, ProfileName } from '../companies/company.ts';
import type { ProfileDeps } from './choose-profile.ts';
import { type EffectOfChoice, effectOf } from './effect-of-choice.ts';
import { classesOf, dayOf, isReviewDue, type ProfileChoice } from './profile-choice.ts';
import type { AccountClass } from './profiles.ts';

/** The password rules of one class of a company's accounts, and where they come from. */
export type RulesOfClass = EffectOfChoice & {
  accountClass: AccountClass;
  profile: ProfileName;
  /** Newest first; none where the company has the profile that it began with. */
  choices: ProfileChoice[];
  isReviewDue: boolean;
};

export type RulesView = { company: Company; today: string; classes: RulesOfClass[] };

/**
 * Promise: what each class of a company's accounts is asked, and who chose it.
 * Who may: its administrators; the operator at the console. Records and mails nothing.
 */
export const viewPasswordRules = async (
  deps: Pick<ProfileDeps, 'clock' | 'timeZone' | 'passwordRules'> & {
    storage: Pick<ProfileDeps['storage'], 'companies' | 'profileChoices'>;
  },
  actor: Actor,
  companyId: string,
): Promise<RulesView | 'unknown' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'view-settings', companyId)) return 'not-allowed';
  const company = await deps.storage.companies.find(companyId);
  if (!company) return 'unknown';
  const today = dayOf(deps.clock.now(), deps.timeZone);
  const classes = await Promise.all(
    classesOf(company).map(async (accountClass): Promise<RulesOfClass> => {
      const choices = await deps.storage.profileChoices.history(companyId, accountClass, mostChoices);
      const [newest] = choices;
      const profile = newest?.profile ?? company.profile;
      return {
        ...effectOf(accountClass, profile, deps.passwordRules),
        ...{ accountClass, profile, choices },
        isReviewDue: newest !== undefined && isReviewDue(newest, today),
      };
    }),
  );
  return { company, today, classes };
};

const mostChoices = 20;
