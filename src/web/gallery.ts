import type { Language } from '../text/sentences.ts';
import type { Html } from './components/html.ts';
import { afterResetExamples } from './gallery/after-reset.ts';
import { apiKeyExamples } from './gallery/api-keys.ts';
import { componentExamples } from './gallery/components.ts';
import { configExamples } from './gallery/config.ts';
import { deliveringExamples } from './gallery/delivering.ts';
import { deskPolicyExamples } from './gallery/desk-policy.ts';
import { figuresExamples } from './gallery/figures.ts';
import { groupsExamples } from './gallery/groups.ts';
import { helpExamples } from './gallery/help.ts';
import { importUsersExamples } from './gallery/import-users.ts';
import { linkedAccountsExamples } from './gallery/linked-accounts.ts';
import { massActionExamples } from './gallery/mass-actions.ts';
import { oneUserExamples } from './gallery/one-user.ts';
import { ownExamples } from './gallery/own.ts';
import { passwordRulesExamples } from './gallery/password-rules.ts';
import { peopleListExamples } from './gallery/people-list.ts';
import { secondPersonExamples } from './gallery/second-person.ts';
import { signInExamples } from './gallery/sign-in.ts';
import { supportExamples } from './gallery/support.ts';
import { verificationExamples } from './gallery/verification.ts';

/** A page in one of the states it can be in. Checks of markup, accessibility and pictures all start from these. */
export type Example = { page: string; example: string; html: Html };

export const gallery = (language: Language): Example[] => [
  ...signInExamples(language),
  ...helpExamples(language),
  ...ownExamples(language),
  ...linkedAccountsExamples(language),
  ...configExamples(language),
  ...groupsExamples(language),
  ...oneUserExamples(language),
  ...massActionExamples(language),
  ...peopleListExamples(language),
  ...importUsersExamples(language),
  ...passwordRulesExamples(language),
  ...apiKeyExamples(language),
  ...supportExamples(language),
  ...secondPersonExamples(language),
  ...verificationExamples(language),
  ...deliveringExamples(language),
  ...afterResetExamples(language),
  ...figuresExamples(language),
  ...deskPolicyExamples(language),
  ...componentExamples(language),
];
