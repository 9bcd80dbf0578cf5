import { emailFault } from '../domain/accounts/person-details.ts';
import { resetFromConsole } from '../domain/recovery/reset-from-console.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** The temporary password goes to the account's mail address alone: nothing secret is printed. */
export const resetUserPassword = async (
  installation: OpenedInstallation,
  text: Sentences['cli'],
  typed: string,
): Promise<Answer> => {
  const fault = emailFault(typed.trim());
  if (fault) return misused('rejected', [text.field('<email>', text.faults[fault])]);
  const email = printable(typed.trim());
  const outcome = await resetFromConsole(installation, typed);
  switch (outcome) {
    case 'sent':
      return done(outcome, [text.user.reset(email)], { email });
    case 'unknown':
      return refused(outcome, text.unknownAccount(email));
    case 'account-disabled':
      return refused(outcome, text.user.accountDisabled(email));
  }
};
