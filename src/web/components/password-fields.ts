import { html } from 'hono/html';
import type { Reason } from '../../domain/password-policy/judgement.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import { reasonSentence } from '../../text/reason-sentence.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Faults } from './error-summary.ts';
import { field } from './field.ts';
import type { Html } from './html.ts';

/** A new password, typed twice, under the rules it is judged by. Nothing typed here is ever shown again. */
export const passwordFields = (frame: Frame, rules: Profile, faults: Faults, required: boolean): Html => {
  const say = sentences(frame.language).web.password;
  const common = { type: 'password', autocomplete: 'new-password', required } as const;
  return html`${rulesList(frame, rules)}
${field(frame, {
  ...common,
  name: 'password',
  label: say.next,
  faults: faults.password,
  describedBy: 'password-rules',
  more: html` passwordrules="${rulesForGenerators(rules)}"`,
})}
${field(frame, { ...common, name: 'confirmation', label: say.confirmation, faults: faults.confirmation })}`;
};

/** The faults of a refused new password, at the fields that mend them. */
export const passwordFaults = (
  language: Language,
  outcome: { kind: 'not-confirmed' } | { kind: 'rejected'; reasons: Reason[] },
): Faults => {
  const say = sentences(language);
  return outcome.kind === 'not-confirmed'
    ? { confirmation: [say.web.password.notConfirmed] }
    : { password: outcome.reasons.map((reason) => reasonSentence(say, reason)) };
};

/** The rules in words: what a person reads is what the judge applies. */
const rulesList = (frame: Frame, rules: Profile): Html => {
  const { rulesHeading, rules: say } = sentences(frame.language).web.password;
  const lines = [
    say.length(rules.minimumLength),
    ...(rules.fourClasses ? [say.fourClasses] : []),
    rules.personalWords === 'anywhere' ? say.personalAnywhere : say.personalWhole,
    say.common,
    say.other,
  ];
  return html`<div class="rules" id="password-rules">
<p>${rulesHeading}</p>
<ul>
${lines.map((line) => html`<li>${line}</li>\n`)}</ul>
</div>`;
};

/** For password managers that make one: the `passwordrules` language, read by Safari (WHATWG proposal 3518). */
const rulesForGenerators = (rules: Profile): string =>
  [
    `minlength: ${rules.minimumLength}`,
    `maxlength: ${rules.maximumLength}`,
    ...(rules.fourClasses ? ['required: lower', 'required: upper', 'required: digit', 'required: special'] : []),
    'allowed: ascii-printable',
  ]
    .map((rule) => `${rule};`)
    .join(' ');
