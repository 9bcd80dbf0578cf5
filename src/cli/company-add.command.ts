import { createCompany } from '../domain/accounts/create-company.ts';
import { profileNames } from '../domain/companies/company.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** A new client company; the company that operates the installation comes from `init` alone. */
export const addCompany = async (
  installation: OpenedInstallation,
  text: Sentences['cli'],
  input: { name: string; profile: string | undefined },
): Promise<Answer> => {
  const asked = input.profile ?? installation.settings.profile;
  const profile = profileNames.find((known) => known === asked);
  if (!profile) {
    return misused('rejected', [text.field('--profile', text.faults['not-a-choice'](profileNames.join(', ')))]);
  }
  if (!(await installation.storage.companies.findOperating())) return refused('no-installation', text.noCompany);
  const made = await createCompany(installation, { kind: 'console' }, { name: input.name, kind: 'client', profile });
  switch (made.kind) {
    case 'created': {
      const { id, kind, name } = made.company;
      return done('created', [text.company.created(printable(name))], { company: { id, kind, name, profile } });
    }
    case 'name-taken':
      return refused('name-taken', text.company.nameTaken(printable(input.name)));
    case 'rejected':
      return misused('rejected', [text.field('<name>', text.faults[made.fault])]);
    case 'not-allowed':
      throw new Error('The console may create companies.');
  }
};
