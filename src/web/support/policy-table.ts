import { html } from 'hono/html';
import type { DeskPolicy, Rule } from '../../domain/caller-verification/desk-policy.ts';
import { needsSupervisor } from '../../domain/caller-verification/proved-methods.ts';
import { accountClasses, analyseTakeover, type Exposure } from '../../domain/caller-verification/takeover.ts';
import { ruleOf } from '../../domain/recovery/desk-policy-changes.ts';
import { sentences } from '../../text/sentences.ts';
import { unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { table } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { type Means, wayInWords } from './policy-means.ts';
import { setsOf } from './policy-sets.ts';

/**
 * Each class of accounts with what the desk asks and what an attacker would have to hold. Circumstances with the same
 * rule and the same answer share a row.
 */
export const policyTables = (frame: Frame, policy: DeskPolicy, means: Means): Html[] => {
  const { deskPolicy: say } = sentences(frame.language);
  const exposures = analyseTakeover(policy);
  return accountClasses.map((accountClass) => {
    const ofClass = exposures.filter((exposure) => exposure.accountClass === accountClass);
    const alike = Map.groupBy(ofClass, (exposure) =>
      JSON.stringify([ruleFor(policy, exposure), exposure.sets, isForSupervisor(exposure)]),
    );
    const rows = [...alike.values()].map((together) => {
      const [first] = together as [Exposure];
      return [
        html`<ul class="plainly">${together.map((exposure) => html`<li>${link(frame, exposure)}</li>`)}</ul>`,
        ruleInWords(frame, ruleFor(policy, first), isForSupervisor(first), means),
        setsOf(frame, first.sets),
      ];
    });
    return html`<section class="policy">
<h2>${say.classes[accountClass]}</h2>
${table(say.classes[accountClass], [say.page.part, say.page.asked, say.page.sets], rows)}
</section>
`;
  });
};

const ruleFor = (policy: DeskPolicy, { accountClass, circumstance }: Exposure): Rule =>
  ruleOf(policy, { accountClass, part: circumstance ?? 'usual' });

const isForSupervisor = ({ circumstance }: Exposure): boolean =>
  circumstance !== null && needsSupervisor([circumstance]);

const link = (frame: Frame, { accountClass, circumstance }: Exposure): Html => {
  const { deskPolicy: say } = sentences(frame.language);
  const part = circumstance ?? 'usual';
  return html`<a href="/support/policy/${accountClass}/${part}">${say.parts[part]}${unseen(
    say.page.changeWhat(say.classes[accountClass]),
  )}</a>`;
};

const ruleInWords = (
  frame: Frame,
  { sets, deliveries, secondPerson }: Rule,
  bySupervisor: boolean,
  means: Means,
): Html => {
  const { deskPolicy: say } = sentences(frame.language);
  const ways = sets.map((set) => say.and(set.map((method) => wayInWords(frame, means, method))));
  const second = bySupervisor ? say.page.withSupervisor : say.page.withSecond;
  const sent = say.or(deliveries.map((delivery) => wayInWords(frame, means, delivery)));
  return html`${
    ways.length === 0
      ? html`<p>${say.page.asksNothing}</p>`
      : html`<ul class="sets">${ways.map((way) => html`<li>${way}</li>`)}</ul>`
  }${secondPerson ? html`<p>${second}</p>` : ''}<p class="hint">${sent === '' ? say.page.byNone : say.page.byAny(sent)}</p>`;
};
