import { html } from 'hono/html';
import { type ProfileName, profileNames } from '../../domain/companies/company.ts';
import { conformityOf } from '../../domain/password-policy/conformity.ts';
import { profiles } from '../../domain/password-policy/profiles.ts';
import type { RulesOfClass, RulesView } from '../../domain/password-policy/view-password-rules.ts';
import { sentences } from '../../text/sentences.ts';
import { select } from '../components/field.ts';
import { button } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, factList } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { wayTo } from './menu.page.ts';
import { choiceFacts, countOfTexts, departures, rulesAsked, tableOfTexts, writtenDay } from './rules-pieces.ts';

export type PasswordRulesData = {
  view: RulesView;
  /** Names of the accounts that chose. */
  names: ReadonlyMap<string, string>;
  floor: ProfileName;
  timeZone: string;
  saved?: 'user' | 'administrator' | undefined;
};

export const renderPasswordRules = (frame: Frame, data: PasswordRulesData): Html => {
  const say = sentences(frame.language).web.passwordRules;
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'password-rules'),
    body: html`${doneNote(data.saved && say.saved[data.saved])}<p>${say.what} ${say.nextChange}</p>
${data.view.classes.map((rules) => rulesOfClass(frame, data, rules))}
<h2>${say.aboutHeading}</h2>
${factList(profileNames.map((name) => [say.names[name], say.about[name]]))}`,
  });
};

const rulesOfClass = (frame: Frame, { names, floor, timeZone, view }: PasswordRulesData, rules: RulesOfClass): Html => {
  const say = sentences(frame.language).web.passwordRules;
  const { accountClass, profile, choices } = rules;
  const [newest] = choices;
  const findings = conformityOf(rules.rules, accountClass);
  return html`<section>
<h2>${say.classes[accountClass]}</h2>
${advice(frame, rules)}<h3>${say.inForce}</h3>
${rulesAsked(frame, rules, floor)}${
  newest
    ? choiceFacts(frame, newest, names.get(newest.chosenBy ?? '') ?? null, timeZone)
    : factList([[say.chosen.profile, say.chosen.byDefault(say.names[view.company.profile])]])
}
<h3>${say.texts.heading}</h3>
${departures(frame, rules, accountClass)}
<details><summary>${say.texts.all(countOfTexts(say, findings))}</summary>
${tableOfTexts(frame, findings)}
</details>
<form class="search" method="get" action="/config/password-rules/preview">
${select(frame, {
  name: accountClass,
  label: say.choose.profile[accountClass],
  hint: say.choose.nothingYet,
  value: profile,
  choices: profileNames.map((name) => ({ value: name, label: say.choose.options[name] })),
})}
${button(say.choose.submit, 'second')}
</form>
</section>
`;
};

/** What asks for a new choice: its day has come, nobody answers for it, or the profile has changed. */
const advice = (frame: Frame, { accountClass, choices, ownRules, isReviewDue }: RulesOfClass): Html | '' => {
  const say = sentences(frame.language).web.passwordRules;
  const [newest] = choices;
  const isUnanswered =
    newest?.owner === undefined || newest.owner === null
      ? conformityOf(ownRules, accountClass).some(({ verdict }) => verdict === 'departed')
      : false;
  const lines = [
    ...(isReviewDue && newest?.reviewOn ? [say.reviewDue(writtenDay(frame, newest.reviewOn))] : []),
    ...(isUnanswered ? [say.chosen.noOwner] : []),
    ...(newest && newest.edition !== profiles[newest.profile].edition ? [say.chosen.newEdition] : []),
  ];
  if (lines.length === 0) return '';
  // Where nobody chose yet nothing is wrong: a new company is not met with a warning.
  if (newest === undefined) return html`${lines.map((line) => html`<p>${line}</p>\n`)}`;
  return html`<div class="advice">${lines.map((line) => html`<p>${line}</p>\n`)}</div>\n`;
};
