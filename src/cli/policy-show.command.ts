import { conformityOf, type Finding } from '../domain/password-policy/conformity.ts';
import type { ProfileChoice } from '../domain/password-policy/profile-choice.ts';
import { type RulesOfClass, type RulesView, viewPasswordRules } from '../domain/password-policy/view-password-rules.ts';
import { dates } from '../text/dates.ts';
import { rulesInWords } from '../text/rules-in-words.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutFacts, layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';

/** What passwords are asked in every company, or all about it in one. */
export const showPolicy = async (
  installation: OpenedInstallation,
  language: Language,
  flags: { company?: string },
): Promise<Answer> => {
  const text = sentences(language).cli;
  const { companies } = installation.storage;
  const wanted = flags.company === undefined ? null : await companies.findByName(flags.company);
  if (flags.company !== undefined && !wanted) {
    return refused('unknown-company', text.unknownCompany(printable(flags.company)));
  }
  const views: RulesView[] = [];
  for (const { id } of wanted ? [wanted] : await companies.list()) {
    const view = await viewPasswordRules(installation, { kind: 'console' }, id);
    if (typeof view === 'string') throw new Error(`The console may see the rules of every company: ${view}`);
    views.push(view);
  }
  const [first] = views;
  if (!first) return done('shown', [text.noCompany], { companies: [] });
  const lines = wanted
    ? first.classes.flatMap((rules) => inFull(rules, installation, language))
    : inShort(views, language);
  const { profile: floor, departure } = installation.settings;
  const answered = departure
    ? [
        text.policy.floorAnswered(
          printable(departure.owner),
          printable(departure.reason),
          day(departure.reviewOn, language),
        ),
      ]
    : [];
  return done('shown', [...lines, text.policy.floor(floor), ...answered], {
    ...{ floor, departure },
    companies: views.map((view) => ({ company: view.company.name, classes: view.classes.map(asJson) })),
  });
};

const inShort = (views: readonly RulesView[], language: Language): string[] => {
  const { cli: text, web } = sentences(language);
  const say = web.passwordRules;
  const rows = views.flatMap(({ company, classes }) =>
    classes.map((rules) => {
      const [newest] = rules.choices;
      const review = newest?.reviewOn ? `${day(newest.reviewOn, language)}${rules.isReviewDue ? ' !' : ''}` : '–';
      const count = departed(rules).length;
      return [
        company.name,
        say.classes[rules.accountClass],
        rules.profile,
        say.texts.departed(count),
        newest?.owner ?? '–',
        review,
      ];
    }),
  );
  const { columns, policy } = text;
  const table = layOutTable(
    [columns.company, policy.class, columns.profile, policy.texts, policy.owner, policy.review],
    rows,
  );
  const isAnyDue = views.some(({ classes }) => classes.some(({ isReviewDue }) => isReviewDue));
  return isAnyDue ? [...table, policy.someReviewDue] : table;
};

const inFull = (rules: RulesOfClass, installation: OpenedInstallation, language: Language): string[] => {
  const { cli: text, web } = sentences(language);
  const { policy } = text;
  const say = web.passwordRules;
  const [newest] = rules.choices;
  const facts: [string, string][] = [[text.columns.profile, rules.profile]];
  if (newest) {
    const { short } = dates(language, installation.timeZone);
    facts.push([policy.chosen, short(newest.chosenAt)]);
    if (newest.owner !== null) facts.push([policy.owner, newest.owner]);
    if (newest.reason !== null) facts.push([policy.reason, newest.reason.replaceAll('\n', ' ')]);
    if (newest.reviewOn !== null) facts.push([policy.review, day(newest.reviewOn, language)]);
  }
  const departures = departed(rules);
  return [
    say.classes[rules.accountClass],
    ...layOutFacts(facts),
    ...(rules.isReviewDue && newest?.reviewOn ? [`  ${say.reviewDue(day(newest.reviewOn, language))}`] : []),
    `  ${say.inForce}`,
    ...rulesInWords(say, rules.rules, installation.breaches.isThere).map(
      ({ words, rule }) =>
        `  - ${words}${rule === null || rules.origins[rule].length === 0 ? '' : ` (${rules.origins[rule].map((name) => policy.origins[name]).join(', ')})`}`,
    ),
    ...(departures.length === 0 ? [`  ${say.texts.none}`] : [`  ${say.texts.departures}`]),
    ...departures.map(({ id, source, section }) => `  - ${say.requirements[id].asks} (${source}, ${section})`),
    '',
  ];
};

const departed = ({ rules, accountClass }: RulesOfClass): Finding[] =>
  conformityOf(rules, accountClass).filter(({ verdict }) => verdict === 'departed');

const day = (written: string, language: Language): string =>
  dates(language, 'UTC').day(Date.parse(`${written}T12:00:00Z`));

const asJson = (rules: RulesOfClass) => ({
  class: rules.accountClass,
  profile: rules.profile,
  rules: rules.rules,
  origins: rules.origins,
  unfelt: rules.unfelt,
  isReviewDue: rules.isReviewDue,
  choices: rules.choices.map(choiceAsJson),
  requirements: conformityOf(rules.rules, rules.accountClass),
});

export const choiceAsJson = (choice: ProfileChoice) => ({
  version: choice.version,
  profile: choice.profile,
  edition: choice.edition,
  owner: choice.owner,
  reason: choice.reason,
  reviewOn: choice.reviewOn,
  chosenAt: new Date(choice.chosenAt).toISOString(),
  chosenBy: choice.chosenBy,
});
