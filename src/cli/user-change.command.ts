import { type Account, emailKey } from '../domain/accounts/account.ts';
import { showAccount } from '../domain/accounts/show-account.ts';
import { cancelEmailChange, sendConfirmationAgain } from '../domain/recovery/ask-new-email.ts';
import { editAccount } from '../domain/recovery/edit-account.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { explainDetails } from './explain-details.ts';
import { findGroups, findPerson, isAnswer, type NamedPerson, targetOf } from './find-person.ts';
import { printable } from './printable.ts';

type Flags = {
  company?: string;
  newEmail?: string;
  firstName?: string;
  lastName?: string;
  role?: string;
  language?: string;
  /** False: none any more. */
  telephone?: string | false;
  group?: string | false;
};

const operator = { kind: 'console' } as const;

/** `user change`: what is named changes, by the rules of a person's page; what is left out stays. */
export const changeUser = async (
  installation: OpenedInstallation,
  language: Language,
  email: string,
  flags: Flags,
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const say = text.users;
  const found = await findPerson(installation, language, { ...flags, email });
  if (isAnswer(found)) return found;
  const { newEmail, firstName, lastName, role, language: spoken, telephone, group } = flags;
  if ([newEmail, firstName, lastName, role, spoken, telephone, group].every((flag) => flag === undefined)) {
    return misused('nothing-to-change', [say.nothingToChange]);
  }
  const groups = await findGroups(installation, language, found.companyId, typeof group === 'string' ? [group] : []);
  if (isAnswer(groups)) return groups;
  const outcome = await editAccount(installation, operator, targetOf(found), {
    email: newEmail ?? found.email,
    firstName: firstName ?? found.firstName,
    lastName: lastName ?? found.lastName,
    role: role ?? found.role,
    language: spoken ?? found.language,
    telephone: telephone === false ? '' : (telephone ?? found.telephone ?? ''),
    groupId: group === false ? '' : (groups[0]?.id ?? found.groupId ?? ''),
  });
  const shown = printable(found.email);
  switch (outcome.kind) {
    case 'saved':
      return tellSaved(installation, language, found, outcome.emailWaits ? (newEmail ?? '').trim() : null);
    case 'rejected': {
      const kind = (await installation.storage.companies.find(found.companyId))?.kind ?? 'client';
      return misused('rejected', explainDetails(outcome.faults, kind, text, { email: '--new-email' }));
    }
    case 'email-taken':
      return refused('email-taken', text.user.emailTaken(printable((newEmail ?? '').trim())));
    case 'last-administrator':
      return refused('last-administrator', text.user.lastAdministrator(shown));
    case 'too-many':
      return refused('too-many', say.tooManyEmails);
    case 'unknown':
      return refused('unknown', text.unknownAccount(shown));
    case 'met-enough':
    case 'not-allowed':
    case 'overtaken':
      throw new Error('The console may change accounts as they are.');
  }
};

const tellSaved = async (
  { storage }: OpenedInstallation,
  language: Language,
  { companyId, id, email }: Account,
  waiting: string | null,
): Promise<Answer> => {
  const say = sentences(language).cli.users;
  const now = await storage.accounts.find(companyId, id);
  const lines = [say.changed(printable(now?.email ?? email))];
  if (waiting !== null && emailKey(waiting) !== emailKey(email)) lines.push(say.emailWaits(printable(waiting)));
  return done('changed', lines, { account: now && showAccount(now), emailWaits: waiting !== null });
};

const verbs = { resend: sendConfirmationAgain, cancel: cancelEmailChange } as const;

/** `user resend-confirmation` and `user cancel-email-change`. */
export const followEmailChange = async (
  installation: OpenedInstallation,
  language: Language,
  act: keyof typeof verbs,
  named: NamedPerson,
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const say = text.users;
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  const email = printable(found.email);
  const outcome = await verbs[act](installation, operator, targetOf(found));
  switch (outcome) {
    case 'done':
      return act === 'resend'
        ? done('sent', [say.confirmationSent(email)], { email: found.email })
        : done('cancelled', [say.changeCancelled(email)], { email: found.email });
    case 'none-waits':
      return refused(outcome, say.noneWaits(email));
    case 'too-many':
      return refused(outcome, say.tooManyMails(email));
    case 'unknown':
      return refused(outcome, text.unknownAccount(email));
    case 'not-allowed':
      throw new Error('The console may change accounts.');
  }
};
