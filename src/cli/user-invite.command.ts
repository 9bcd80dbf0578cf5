import { inviteAccount } from '../domain/recovery/invite-account.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findPerson, isAnswer, type NamedPerson, targetOf } from './find-person.ts';
import { printable } from './printable.ts';

/** `user invite`: a link to the address on file of somebody who never came in. It is shown to nobody. */
export const inviteUser = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedPerson,
): Promise<Answer> => {
  const { cli: text, afterReset } = sentences(language);
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  const email = printable(found.email);
  const outcome = await inviteAccount(installation, { kind: 'console' }, targetOf(found));
  switch (outcome) {
    case 'invited':
      return done(outcome, [text.users.invited(email)], { email: found.email });
    case 'entered':
      return refused(outcome, text.users.entered(email));
    case 'frozen':
      return refused(outcome, afterReset.cli.frozenAccount(email));
    case 'disabled':
      return refused(outcome, text.user.accountDisabled(email));
    case 'unknown':
      return refused(outcome, text.unknownAccount(email));
    case 'too-many':
    case 'not-allowed':
      throw new Error('The console may invite people.');
  }
};
