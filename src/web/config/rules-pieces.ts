import { html } from 'hono/html';
import type { ProfileName } from '../../domain/companies/company.ts';
import { conformityOf, type Finding } from '../../domain/password-policy/conformity.ts';
import type { EffectOfChoice } from '../../domain/password-policy/effect-of-choice.ts';
import type { ProfileChoice } from '../../domain/password-policy/profile-choice.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import type { RulesOfClass } from '../../domain/password-policy/view-password-rules.ts';
import { dates } from '../../text/dates.ts';
import { rulesInWords } from '../../text/rules-in-words.ts';
import { type Sentences, sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { factList, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';

type Say = Sentences['web']['passwordRules'];

/**
 * What a person is asked, each rule with who asks for it, and why a choice changes nothing. `present` are the rules
 * that a choice would replace.
 */
export const rulesAsked = (frame: Frame, effect: EffectOfChoice, floor: ProfileName, present?: Profile): Html => {
  const say = sentences(frame.language).web.passwordRules;
  const asked = rulesInWords(say, effect.rules, frame.knowsStolen);
  const before = rulesInWords(say, present ?? effect.rules, frame.knowsStolen).map(({ words }) => words);
  const gone = before.filter((words) => asked.every((now) => now.words !== words));
  return html`<ul>
${asked.map(
  ({ words, rule }) =>
    html`<li>${words}${rule === null ? '' : origin(say, effect, rule)}${
      before.includes(words) ? '' : html` ${statusTag(say.isNew, 'calm')}`
    }</li>\n`,
)}</ul>
${gone.length === 0 ? '' : html`<h3>${say.gone}</h3>\n<ul>\n${gone.map((words) => html`<li>${words}</li>\n`)}</ul>\n`}
${effect.unfelt === null ? '' : html`<p class="hint">${unfelt(say, effect.unfelt, floor)}</p>\n`}`;
};

const origin = (say: Say, { origins }: EffectOfChoice, rule: keyof EffectOfChoice['origins']): Html | '' =>
  origins[rule].length === 0
    ? ''
    : html` <span class="hint">(${origins[rule].map((name) => say.origins[name]).join(', ')})</span>`;

const unfelt = (say: Say, why: NonNullable<EffectOfChoice['unfelt']>, floor: ProfileName): string => {
  switch (why) {
    case 'same-as-floor':
      return say.notFelt.sameAsFloor;
    case 'weaker-than-floor':
      return say.notFelt.weakerThanFloor(say.names[floor]);
    case 'weaker-than-class':
      return say.notFelt.weakerThanClass;
  }
};

/** How many requirements the rules meet and depart from: "34 exigences tenues, 2 écarts". */
export const countOfTexts = (say: Say, findings: readonly Finding[]): string => {
  const having = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  return say.texts.summary(say.texts.met(having('met')), say.texts.departed(having('departed')));
};

/** What the rules in force depart from, and whether that comes from the installation alone. */
export const departures = (frame: Frame, { rules, ownRules }: EffectOfChoice, of: RulesOfClass['accountClass']) => {
  const say = sentences(frame.language).web.passwordRules;
  const departed = conformityOf(rules, of).filter(({ verdict }) => verdict === 'departed');
  if (departed.length === 0) return html`<p>${say.texts.none}</p>`;
  const own = conformityOf(ownRules, of).some(({ verdict }) => verdict === 'departed');
  return html`<p>${say.texts.departures}</p>
<ul>
${departed.map(
  ({ id, source, section }) =>
    html`<li>${say.requirements[id].asks} <span class="hint">(${source}, ${section})</span>${note(say, id)}</li>\n`,
)}</ul>
${own ? '' : html`<p class="hint">${say.texts.fromInstallation}</p>\n`}`;
};

/** Every requirement with its section and how the rules stand to it. */
export const tableOfTexts = (frame: Frame, findings: readonly Finding[]): Html => {
  const say = sentences(frame.language).web.passwordRules;
  return table(
    say.texts.heading,
    [say.texts.requirement, say.texts.verdict],
    findings.map(({ id, source, section, weight, reading, verdict }) => [
      html`${say.requirements[id].asks} <span class="hint">(${source}, ${section}${weight === 'advice' ? '' : `, ${weight}`})</span>${note(say, id)}`,
      html`${statusTag(say.verdicts[verdict], tones[verdict])}${
        verdict === 'not-applicable' || reading === 'text'
          ? ''
          : html` <span class="hint">${say.readings[reading]}</span>`
      }`,
    ]),
  );
};

const note = (say: Say, id: Finding['id']): Html | '' =>
  say.requirements[id].note === '' ? '' : html`<br><span class="hint">${say.requirements[id].note}</span>`;

const tones = { met: 'good', departed: 'attention', 'not-applicable': 'off' } as const;

/** Who chose, and who answers for it. */
export const choiceFacts = (frame: Frame, choice: ProfileChoice, chosenBy: string | null, timeZone: string): Html => {
  const { chosen: say, names } = sentences(frame.language).web.passwordRules;
  const by = choice.chosenBy === null ? say.operator : (chosenBy ?? say.formerAccount);
  return factList([
    [say.profile, names[choice.profile]],
    [say.at, typed(say.atBy(dates(frame.language, timeZone).short(choice.chosenAt), by))],
    choice.owner === null ? null : [say.owner, typed(choice.owner)],
    choice.reason === null ? null : [say.reason, typed(choice.reason)],
    choice.reviewOn === null ? null : [say.review, writtenDay(frame, choice.reviewOn)],
  ]);
};

/** 2027-06-30 as the reader writes it. */
export const writtenDay = (frame: Frame, day: string): string =>
  dates(frame.language, 'UTC').day(Date.parse(`${day}T12:00:00Z`));
