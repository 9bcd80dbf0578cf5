import { html } from 'hono/html';
import type { ProfileName } from '../../domain/companies/company.ts';
import { latestReview } from '../../domain/password-policy/answerability.ts';
import { conformityOf, departuresOf } from '../../domain/password-policy/conformity.ts';
import type { EffectOfChoice } from '../../domain/password-policy/effect-of-choice.ts';
import {
  type Answerability,
  answerabilityLimits,
  type ProfileChoice,
} from '../../domain/password-policy/profile-choice.ts';
import type { AccountClass, Profile } from '../../domain/password-policy/profiles.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field, textArea } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import type { Frame } from '../frame.ts';
import { wayTo } from './menu.page.ts';
import { choiceFacts, countOfTexts, departures, rulesAsked, tableOfTexts } from './rules-pieces.ts';

export type PreviewData = {
  accountClass: AccountClass;
  profile: ProfileName;
  effect: EffectOfChoice;
  /** The rules that hold while nothing is saved. */
  present: Profile;
  /** The choice that this one would follow, and the name of who made it. */
  newest: ProfileChoice | null;
  chosenBy: string | null;
  /** Somebody made it while this page was open. */
  overtaken: boolean;
  typed: Answerability;
  faults: Faults;
  today: string;
  floor: ProfileName;
  timeZone: string;
};

/** What a choice of profile means, before anything is saved. */
export const renderPreviewRules = (frame: Frame, data: PreviewData): Html => {
  const say = sentences(frame.language).web.passwordRules;
  const { accountClass, profile, effect, newest, faults } = data;
  const findings = conformityOf(effect.rules, accountClass);
  const departs = departuresOf(effect.ownRules, accountClass).length > 0;
  return layout(frame, {
    heading: say.preview.heading,
    faults,
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'password-rules'),
    body: html`<p>${say.preview.what[accountClass](say.names[profile])} ${say.about[profile]}</p>
${
  data.overtaken && newest
    ? html`<section>
<h2>${say.newest}</h2>
${choiceFacts(frame, newest, data.chosenBy, data.timeZone)}
</section>
`
    : ''
}<section>
<h2>${say.willBe}</h2>
${rulesAsked(frame, effect, data.floor, data.present)}<p>${say.nextChange}${
      effect.rules.validityDays === null ? '' : ` ${say.olderOnes(effect.rules.validityDays)}`
    }</p>
</section>
<section>
<h2>${say.texts.heading}</h2>
${departures(frame, effect, accountClass)}
<details><summary>${say.texts.all(countOfTexts(say, findings))}</summary>
${tableOfTexts(frame, findings)}
</details>
</section>
${postForm(
  frame,
  '/config/password-rules',
  html`<input type="hidden" name="accountClass" value="${accountClass}">
<input type="hidden" name="profile" value="${profile}">
<input type="hidden" name="version" value="${String(newest?.version ?? 0)}">
${departs ? answering(frame, data) : ''}<p class="actions">${button(say.preview.submit)}
<a href="/config/password-rules">${say.preview.back}</a></p>`,
)}`,
  });
};

/** `autocomplete` is off: who answers is not always who types. */
const answering = (frame: Frame, { typed, faults, today }: PreviewData): Html => {
  const say = sentences(frame.language).web.passwordRules.preview;
  return html`<h2>${say.answerHeading}</h2>
<p>${say.answerWhat}</p>
${field(frame, {
  name: 'owner',
  label: say.owner,
  hint: say.ownerHint,
  value: typed.owner,
  autocomplete: 'off',
  required: true,
  maxLength: answerabilityLimits.owner,
  faults: faults.owner,
})}
${textArea(frame, {
  name: 'reason',
  label: say.reason,
  hint: say.reasonHint,
  value: typed.reason,
  faults: faults.reason,
})}
${field(frame, {
  name: 'reviewOn',
  label: say.reviewOn,
  hint: say.reviewHint,
  type: 'date',
  value: typed.reviewOn,
  autocomplete: 'off',
  required: true,
  more: html` min="${Temporal.PlainDate.from(today).add({ days: 1 }).toString()}" max="${latestReview(today)}"`,
  faults: faults.reviewOn,
})}
`;
};
