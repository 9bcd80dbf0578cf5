import { emailFault } from '../domain/accounts/person-details.ts';
import { setAccountState } from '../domain/recovery/set-account-state.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** `user disable` and `user enable`. */
export const setUserState = async (
  installation: OpenedInstallation & Parameters<typeof setAccountState>[0],
  { cli: text, afterReset }: Sentences,
  typed: string,
  state: 'active' | 'disabled',
): Promise<Answer> => {
  const fault = emailFault(typed.trim());
  if (fault) return misused('rejected', [text.field('<email>', text.faults[fault])]);
  const account = await installation.storage.accounts.findByEmail(typed);
  const email = printable(account?.email ?? typed);
  if (!account) return refused('unknown', text.unknownAccount(email));
  const target = { companyId: account.companyId, accountId: account.id };
  const outcome = await setAccountState(installation, { kind: 'console' }, target, state);
  switch (outcome) {
    case 'changed':
      return done(outcome, [state === 'active' ? text.user.enabled(email) : text.user.disabled(email)], {
        email,
        state,
      });
    case 'unchanged': {
      const message = state === 'active' ? text.user.alreadyEnabled(email) : text.user.alreadyDisabled(email);
      return done(outcome, [message], { email, state });
    }
    case 'frozen':
      return refused(outcome, afterReset.cli.frozenAccount(email));
    case 'last-administrator':
      return refused(outcome, text.user.lastAdministrator(email));
    case 'unknown':
      return refused(outcome, text.unknownAccount(email));
    case 'not-allowed':
    case 'oneself':
      return refused(outcome, text.user.notAllowed);
  }
};
