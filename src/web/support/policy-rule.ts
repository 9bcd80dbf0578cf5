import { html } from 'hono/html';
import { type DeskPolicy, mostSetsOfRule, type Rule } from '../../domain/caller-verification/desk-policy.ts';
import { channels, type Delivery, deliveries, type Method, methods } from '../../domain/caller-verification/method.ts';
import { smallestSets, targetOf } from '../../domain/caller-verification/takeover.ts';
import type { PolicyPart } from '../../domain/recovery/desk-policy-changes.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { factList } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { setBox } from './policy-form.ts';
import { isConfigured, type Means, wayInWords } from './policy-means.ts';
import { setsOf } from './policy-sets.ts';

export type PolicyRuleData = {
  part: PolicyPart;
  means: Means;
  version: number;
  rule: Rule;
  faults: Faults;
  /** What the rule as it is ticked would change. */
  effect: { before: DeskPolicy; after: DeskPolicy } | null;
};

/** One rule of the desk as boxes to tick, with what it would change for an attacker. */
export const renderPolicyRule = (frame: Frame, data: PolicyRuleData): Html => {
  const { deskPolicy: say } = sentences(frame.language);
  const { accountClass, part } = data.part;
  return layout(frame, {
    heading: say.page.ruleHeading(say.classes[accountClass], say.parts[part]),
    faults: data.faults,
    place: 'policy',
    shape: 'wide',
    body: html`<p>${say.page.ruleWhat} ${say.promises}</p>
${effect(frame, data)}
${postForm(frame, `/support/policy/${accountClass}/${part}`, fields(frame, data))}
<p><a href="/support/policy">${say.page.back}</a></p>`,
  });
};

const effect = (frame: Frame, { part: { accountClass, part }, effect: changed }: PolicyRuleData): Html | '' => {
  if (!changed) return '';
  const { page: say } = sentences(frame.language).deskPolicy;
  const target = targetOf(accountClass, part === 'usual' ? null : part);
  return html`<section>
<h2>${say.effectHeading}</h2>
${factList([
  [say.effectBefore, setsOf(frame, smallestSets(changed.before, target))],
  [say.effectAfter, setsOf(frame, smallestSets(changed.after, target))],
])}
</section>`;
};

const emptySets = 2;

const fields = (frame: Frame, { rule, version, effect, means }: PolicyRuleData): Html => {
  const { deskPolicy: say } = sentences(frame.language);
  const sets = [...rule.sets, ...Array.from({ length: emptySets }, () => [])].slice(0, mostSetsOfRule);
  // What is not configured is not offered; what a rule has already can still be taken away.
  const way = (name: string, of: Method | Delivery, isTicked: boolean) =>
    box(name, wayInWords(frame, means, of), isTicked, isTicked || isConfigured(means, of));
  return html`<input type="hidden" name="version" value="${version}">
<p class="hint">${say.page.setWhat}</p>
${sets.map((set, index) =>
  group(
    say.page.set(index + 1),
    methods.map((method) => way(setBox(index, method), method, set.includes(method as never))),
  ),
)}
${group(
  say.page.deliveries,
  deliveries.map((delivery) => way(`by-${delivery}`, delivery, rule.deliveries.includes(delivery))),
)}
${box('second-person', say.page.secondPerson, rule.secondPerson)}
<p class="hint">${say.page.secondPersonWhat}</p>
${group(
  say.page.apart,
  channels.map((channel) => box(`apart-${channel}`, say.channels[channel], rule.apart.includes(channel))),
)}
<div class="row"><button class="second" name="act" value="preview">${say.page.preview}</button>
${effect === null ? '' : html`<button class="main" name="act" value="save">${say.page.save}</button>`}</div>`;
};

const group = (legend: string, boxes: Html[]): Html => html`<fieldset class="boxes">
<legend>${legend}</legend>
${boxes}</fieldset>
`;

const box = (name: string, label: string, isTicked: boolean, isOffered = true): Html =>
  html`<div class="field tick"><input id="${name}" name="${name}" type="checkbox" value="yes"${isTicked ? html` checked` : ''}${isOffered ? '' : html` disabled`}>
<label for="${name}">${label}</label></div>
`;
