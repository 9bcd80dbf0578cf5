import { createCompany } from '../domain/accounts/create-company.ts';
import { profileNames } from '../domain/companies/company.ts';
import { readAnswerability } from '../domain/password-policy/answerability.ts';
import { chooseProfile } from '../domain/password-policy/choose-profile.ts';
import { departuresOf } from '../domain/password-policy/conformity.ts';
import { effectOf } from '../domain/password-policy/effect-of-choice.ts';
import { type Answerability, classesOf, dayOf } from '../domain/password-policy/profile-choice.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import { explainAnswerability } from './answerability-faults.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/**
 * A new client company; the company that operates the installation comes from `init` alone. A profile that departs from a
 * text is kept with who answers for it, as every other choice; the installation's own floor is the operator's to answer for.
 */
export const addCompany = async (
  installation: OpenedInstallation,
  language: Language,
  input: { name: string; profile?: string; owner?: string; reason?: string; review?: string },
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const { floor } = installation.passwordRules;
  const asked = input.profile ?? floor;
  const profile = profileNames.find((known) => known === asked);
  if (!profile) {
    return misused('rejected', [text.field('--profile', text.faults['not-a-choice'](profileNames.join(', ')))]);
  }
  const answerability: Answerability = {
    owner: input.owner ?? '',
    reason: input.reason ?? '',
    reviewOn: input.review ?? '',
  };
  const departures = departuresOf(effectOf('user', profile, installation.passwordRules).ownRules, 'user');
  const isAnsweredFor = profile === floor || departures.length === 0;
  const read = readAnswerability(answerability, dayOf(installation.clock.now(), installation.timeZone), !isAnsweredFor);
  if ('faults' in read) return explainAnswerability(language, profile, departures, read.faults);
  if (!(await installation.storage.companies.findOperating())) return refused('no-installation', text.noCompany);
  const made = await createCompany(installation, { kind: 'console' }, { name: input.name, kind: 'client', profile });
  switch (made.kind) {
    case 'created': {
      const { id, kind, name } = made.company;
      for (const accountClass of isAnsweredFor ? [] : classesOf(made.company)) {
        const target = { companyId: id, accountClass };
        await chooseProfile(installation, { kind: 'console' }, target, { profile, versionSeen: 0, ...answerability });
      }
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
