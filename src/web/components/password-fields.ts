import { html } from 'hono/html';
import type { Account } from '../../domain/accounts/account.ts';
import { guessesPerSecond } from '../../domain/password-policy/guessing-time.ts';
import type { Reason } from '../../domain/password-policy/judgement.ts';
import type { KnownPerson } from '../../domain/password-policy/personal-context.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import type { Random } from '../../platform/random.ts';
import { reasonSentence } from '../../text/reason-sentence.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { CoachData, RuleName } from '../islands/coach-data.ts';
import type { Faults } from './error-summary.ts';
import { field } from './field.ts';
import { unseen } from './form.ts';
import { helpLinkBeside } from './help-link.ts';
import type { Html } from './html.ts';
import { passwordBuilder } from './password-builder.ts';

export type PasswordFields = {
  rules: Profile;
  /** Whose password it becomes; nobody but this person, and who may read all this anyway, sees the page. */
  person: KnownPerson;
  /** Fields of the same form that name the person. */
  follows?: CoachData['follows'];
  faults: Faults;
  required: boolean;
  /** For an example that nobody saw before. */
  random: Pick<Random, 'integer'>;
};

/**
 * A new password, typed twice, under the rules it is judged by. Nothing typed here is ever shown again. Without a script
 * the page explains, and checks on saving; with one, the coach judges as one types (islands/coach.ts).
 */
export const passwordFields = (frame: Frame, given: PasswordFields): Html => {
  const { rules, faults, required } = given;
  const say = sentences(frame.language).web.password;
  const common = { type: 'password', autocomplete: 'new-password', required } as const;
  return html`${rulesList(frame, given)}
${field(frame, {
  ...common,
  name: 'password',
  label: say.next,
  faults: faults.password,
  // The rules stand just before: of what the field itself takes, the form alone is said again.
  describedBy: rules.fourClasses ? 'rule-length rule-classes' : 'rule-length',
  more: html` passwordrules="${rulesForGenerators(rules)}"`,
  beside: showButton(frame),
})}
${verdict(frame)}
${field(frame, { ...common, name: 'confirmation', label: say.confirmation, faults: faults.confirmation })}
${passwordBuilder(frame, rules, given.random)}
<p class="hint">${helpLinkBeside(frame, 'good-password')}<br>
${helpLinkBeside(frame, 'passphrases')}</p>`;
};

/** What an account says of its owner: what no password of theirs may hold. */
export const personOf = (
  { firstName, lastName, email, telephone }: Pick<Account, 'firstName' | 'lastName' | 'email' | 'telephone'>,
  company: string,
): KnownPerson => ({ firstName, lastName, email, telephone, company });

/** The faults of a refused new password, at the fields that mend them. */
export const passwordFaults = (
  language: Language,
  outcome: { kind: 'not-confirmed' | 'rejected'; reasons: Reason[] },
): Faults => {
  const say = sentences(language);
  return {
    ...(outcome.reasons.length > 0 ? { password: outcome.reasons.map((reason) => reasonSentence(say, reason)) } : {}),
    ...(outcome.kind === 'not-confirmed' ? { confirmation: [say.web.password.notConfirmed] } : {}),
  };
};

/** The rules in words: what a person reads is what the judge applies. The coach turns each line. */
const rulesList = (frame: Frame, { rules, person, follows = [] }: PasswordFields): Html => {
  const { coach, web } = sentences(frame.language);
  const { rulesHeading, rules: say } = web.password;
  const onSaving = coach.states.later;
  const lines: [RuleName, string][] = [
    ['length', say.length(rules.minimumLength)],
    ...(rules.fourClasses ? [['classes', say.fourClasses] as [RuleName, string]] : []),
    ['personal', rules.personalWords === 'anywhere' ? say.personalAnywhere : say.personalWhole],
    ['unexpected', say.common],
    ['different', frame.knowsStolen ? say.differentNeverStolen : say.different],
  ];
  const data: CoachData = { rules, service: frame.serviceName, person, follows };
  return html`<div class="rules" data-coach="${JSON.stringify(data)}">
<p>${rulesHeading}</p>
<ul>
${lines.map(([name, line]) => html`<li id="rule-${name}" data-rule="${name}">${line}${name === 'different' ? html` <span class="state">${onSaving}</span>` : ''}</li>\n`)}</ul>
</div>`;
};

/** Shows both fields; the script brings it out. */
const showButton = (frame: Frame): Html => {
  const { coach, web } = sentences(frame.language);
  return html`<button class="second" type="button" data-show="${coach.show}" data-hide="${coach.hide}" hidden><span>${coach.show}</span>${unseen(web.password.shown)}</button>`;
};

/** What the coach says. It is told to those who hear the page in a place of its own, once the typing rests. */
const verdict = (frame: Frame): Html => {
  const { coach, web } = sentences(frame.language);
  const say = web.password.verdict;
  return html`<div class="verdict" data-verdict hidden>
<p class="gauge" aria-hidden="true"><span></span><span></span><span></span><span></span></p>
<p class="estimate" data-estimate></p>
<p class="hint" data-first hidden>${coach.mendFirst}</p>
<p data-advice data-fine="${frame.knowsStolen ? say.acceptedUnlessStolen : say.accepted}">${say.welcome}</p>
<details>
<summary>${say.how}</summary>
<p>${say.assumed(guessesPerSecond)}</p>
</details>
</div>
<p class="unseen" role="status" data-status></p>`;
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
