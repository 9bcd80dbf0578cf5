import { emailFault } from '../domain/accounts/person-details.ts';
import { countToRequire, type Population, requireNewPassword } from '../domain/recovery/require-new-password.ts';
import { plural } from '../text/dates.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import { askOnce } from './ask-once.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

type Flags = {
  email?: string;
  company?: string;
  everybody?: boolean;
  yes?: boolean;
  json?: boolean;
};

/**
 * Asks one person, a company or everybody for a new password. Many are told as a number first, which is typed to confirm;
 * `--yes` goes without, and so do programs.
 */
export const askNewPasswords = async (
  installation: OpenedInstallation,
  text: Text,
  terminal: Terminal,
  flags: Flags,
): Promise<Answer> => {
  const named = [flags.email, flags.company, flags.everybody].filter((flag) => flag !== undefined);
  if (named.length !== 1) return misused('one-of-three', [text.askNew.oneOfThree]);
  const population = await findPopulation(installation, text, flags);
  if (!('kind' in population)) return population;
  const { language } = installation.settings;
  const tell = (people: number) => plural(language, people, text.askNew.people);
  if (population.kind !== 'account' && flags.yes !== true) {
    const people = await countToRequire(installation, population);
    const unconfirmed = (message: string) => refused('not-confirmed', message, { people });
    if (flags.json || !terminal.isInteractive) return unconfirmed(text.askNew.needsYes(tell(people)));
    const typed = await askOnce(terminal, text.askNew.confirm(tell(people), String(people)));
    if (typed?.trim() !== String(people)) return unconfirmed(text.askNew.abandoned);
  }
  const outcome = await requireNewPassword(installation, { kind: 'console' }, population);
  switch (outcome.kind) {
    case 'required':
      return done(
        'required',
        [outcome.people === 0 ? text.askNew.nobody : text.askNew.required(tell(outcome.people))],
        { people: outcome.people },
      );
    case 'unknown':
    case 'oneself':
    case 'not-allowed':
      throw new Error(`The console may ask for new passwords: ${outcome.kind}`);
  }
};

const findPopulation = async (
  { storage }: OpenedInstallation,
  text: Text,
  { email, company }: Flags,
): Promise<Population | Answer> => {
  if (email !== undefined) {
    const fault = emailFault(email.trim());
    if (fault) return misused('rejected', [text.field('--email', text.faults[fault])]);
    const account = await storage.accounts.findByEmail(email);
    if (!account) return refused('unknown', text.unknownAccount(printable(email.trim())));
    return { kind: 'account', companyId: account.companyId, accountId: account.id };
  }
  if (company === undefined) return { kind: 'everybody' };
  const found = await storage.companies.findByName(company);
  return found
    ? { kind: 'company', companyId: found.id }
    : refused('unknown-company', text.unknownCompany(printable(company)));
};
