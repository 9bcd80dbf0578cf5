import { fullName } from '../domain/accounts/account.ts';
import { showAccount } from '../domain/accounts/show-account.ts';
import { createAccount } from '../domain/recovery/create-account.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { explainDetails } from './explain-details.ts';
import { findGroups, isAnswer } from './find-person.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

type Input = {
  company: string;
  email: string;
  firstName: string;
  lastName: string;
  role: string;
  language?: string;
  telephone?: string;
  group?: string;
  temporary?: true;
};

/** A new account. Its link, or with --temporary its temporary password, goes to the person alone: nothing secret is printed. */
export const addUser = async (installation: OpenedInstallation, text: Text, input: Input): Promise<Answer> => {
  const company = await installation.storage.companies.findByName(input.company);
  if (!company) return refused('unknown-company', text.unknownCompany(printable(input.company)));
  const { email, firstName, lastName, role } = input;
  const language = input.language ?? installation.settings.language;
  const named = input.group === undefined ? [] : [input.group];
  const groups = await findGroups(installation, installation.settings.language, company.id, named);
  if (isAnswer(groups)) return groups;
  const typed = {
    ...{ email, firstName, lastName, role, language },
    telephone: input.telephone ?? '',
    groupId: groups[0]?.id ?? '',
  };
  const way = input.temporary ? 'temporary' : 'link';
  const made = await createAccount(installation, { kind: 'console' }, company.id, typed, way);
  switch (made.kind) {
    case 'created': {
      const message = text.user[input.temporary ? 'created' : 'invited'](
        printable(fullName(made.account)),
        printable(made.account.email),
      );
      return done('created', [message], { account: { ...showAccount(made.account), company: company.name } });
    }
    case 'email-taken':
      return refused('email-taken', text.user.emailTaken(printable(email)));
    case 'rejected':
      return misused('rejected', explainDetails(made.faults, company.kind, text));
    case 'met-enough':
    case 'mode-off':
    case 'not-allowed':
      throw new Error('The console may open accounts.');
  }
};
