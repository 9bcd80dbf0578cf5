import { profileNames } from '../domain/companies/company.ts';
import { chooseProfile } from '../domain/password-policy/choose-profile.ts';
import { departuresOf } from '../domain/password-policy/conformity.ts';
import { effectOf } from '../domain/password-policy/effect-of-choice.ts';
import { classesOf } from '../domain/password-policy/profile-choice.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import { explainAnswerability } from './answerability-faults.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { choiceAsJson } from './policy-show.command.ts';
import { printable } from './printable.ts';

/** The operator's choice of a profile, with the same duties as an administrator's. */
export const choosePolicy = async (
  installation: OpenedInstallation,
  language: Language,
  flags: { company: string; class: string; profile: string; owner?: string; reason?: string; review?: string },
): Promise<Answer> => {
  const { cli: text, web } = sentences(language);
  const say = web.passwordRules;
  const company = await installation.storage.companies.findByName(flags.company);
  if (!company) return refused('unknown-company', text.unknownCompany(printable(flags.company)));
  const classes = classesOf(company);
  const accountClass = classes.find((known) => known === flags.class);
  const profile = profileNames.find((known) => known === flags.profile);
  if (!accountClass || !profile) {
    return misused('rejected', [
      ...(accountClass ? [] : [text.field('--class', text.faults['not-a-choice'](classes.join(', ')))]),
      ...(profile ? [] : [text.field('--profile', text.faults['not-a-choice'](profileNames.join(', ')))]),
    ]);
  }
  const [newest] = await installation.storage.profileChoices.history(company.id, accountClass, 1);
  const effect = effectOf(accountClass, profile, installation.passwordRules);
  const departures = departuresOf(effect.ownRules, accountClass);
  const outcome = await chooseProfile(
    installation,
    { kind: 'console' },
    { companyId: company.id, accountClass },
    {
      ...{ profile, versionSeen: newest?.version ?? 0 },
      ...{ owner: flags.owner ?? '', reason: flags.reason ?? '', reviewOn: flags.review ?? '' },
    },
  );
  switch (outcome.kind) {
    case 'chosen':
      return done(
        'chosen',
        [
          text.policy.saved(profile, say.classes[accountClass], printable(company.name)),
          say.nextChange,
          ...(effect.rules.validityDays === null ? [] : [say.olderOnes(effect.rules.validityDays)]),
          ...(effect.unfelt === null ? [] : [text.policy.unfelt]),
        ],
        { company: company.name, class: accountClass, choice: choiceAsJson(outcome.choice), departures },
      );
    case 'rejected':
      return explainAnswerability(language, profile, departures, outcome.faults);
    case 'overtaken':
      return refused('overtaken', text.policy.overtaken);
    case 'unknown':
    case 'not-allowed':
      throw new Error(`The console may choose for every class of a company: ${outcome.kind}`);
  }
};
