import { html } from 'hono/html';
import { type Method, needsSecondPerson } from '../../domain/caller-verification/method.ts';
import type { ProofView } from '../../domain/recovery/view-request.ts';
import { minutes } from '../../platform/clock.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { factList } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import type { MethodSection } from './methods/method-section.ts';
import { methodSections } from './methods/method-sections.ts';
import {
  isEnough,
  isMine,
  isProved,
  isUnderWay,
  isUsed,
  isVerifying,
  proofOf,
  type RequestData,
} from './request-data.ts';

/** The step in which the caller is verified: what the policy asks, what is proved, what lacks, and how to go on. */
export const verifying = (frame: Frame, data: RequestData, path: string): Html => {
  const { desk, deskVerification } = sentences(frame.language).web;
  if (!isMine(data)) return html`<p class="hint">${desk.detail.takeFirst}</p>`;
  if (isUsed(data)) {
    // Done: what would begin it all again is out of the way.
    return html`<p class="ok">${desk.detail.verificationUsed}</p>
<details><summary>${desk.detail.verifyAgain}</summary>
${asking(frame, data, path)}</details>`;
  }
  if (!isEnough(data)) return asking(frame, data, path);
  return html`${circumstances(frame, data)}${enough(frame, data)}${proved(frame, data)}
<details${isAnyUnderWay(data) ? html` open` : ''}><summary>${deskVerification.more}</summary>
${sections(frame, data, path)}</details>`;
};

const isAnyUnderWay = (data: RequestData): boolean =>
  offered(data).some(({ method }) => isUnderWay(proofOf(data, method), data.now));

/** The fields for what a caller says, that the page has now. */
export const verificationFields = (data: RequestData): string[] =>
  isVerifying(data) ? offered(data).flatMap(({ fields }) => fields?.(data) ?? []) : [];

const asking = (frame: Frame, data: RequestData, path: string): Html =>
  html`${circumstances(frame, data)}${proved(frame, data)}${lacking(frame, data)}
${sections(frame, data, path)}`;

const circumstances = (frame: Frame, { view }: RequestData): Html | '' => {
  const say = sentences(frame.language).web.deskVerification;
  const present = view.weighed?.circumstances ?? [];
  if (present.length === 0) return '';
  return html`<div class="advice"><h3>${say.circumstancesHeading}</h3>
<ul>
${present.map((circumstance) => html`<li>${say.circumstances[circumstance]}</li>\n`)}</ul>
<p>${say.askedMore}</p></div>
`;
};

const enough = (frame: Frame, data: RequestData): Html | '' => {
  const say = sentences(frame.language).web.desk.detail;
  const { time } = dates(frame.language, data.timeZone);
  const counting = (data.view.weighed?.proofs ?? []).filter(({ method }) => isProved(data, method)).flatMap(passedAtOf);
  if (counting.length === 0) return '';
  const until = Math.min(...counting) + minutes(data.passedMinutes);
  return html`<p class="ok">${say.verified(time(Math.max(...counting)), time(until))}</p>\n`;
};

const passedAtOf = ({ passedAt }: ProofView): number[] => (passedAt === null ? [] : [passedAt]);

const proved = (frame: Frame, data: RequestData): Html | '' => {
  const say = sentences(frame.language).web.deskVerification;
  const answered = (data.view.weighed?.proofs ?? []).filter(
    ({ passedAt, refusedAt }) => passedAt !== null || refusedAt !== null,
  );
  if (answered.length === 0) return '';
  return html`<h3>${say.provedHeading}</h3>
${factList(answered.map((proof) => [say.methods[proof.method], fateOf(frame, data, proof)]))}
`;
};

const fateOf = (frame: Frame, data: RequestData, { method, passedAt, refusedAt }: ProofView): string => {
  const say = sentences(frame.language).web.deskVerification;
  const { time } = dates(frame.language, data.timeZone);
  if (refusedAt !== null) return say.refused(time(refusedAt));
  const until = (passedAt ?? 0) + minutes(data.passedMinutes);
  if (data.now >= until) return say.outOfDate(time(passedAt ?? 0));
  // Somebody's word can lack another's: their part of the page says which.
  return isProved(data, method) ? say.proved(time(passedAt ?? 0), time(until)) : say.notAlone(time(passedAt ?? 0));
};

/** The quickest way first; the others are there to be opened. */
const lacking = (frame: Frame, { view }: RequestData): Html | '' => {
  const say = sentences(frame.language).web.deskVerification;
  const [first, ...others] = view.means?.lacking ?? [];
  if (!first) return html`<p class="advice">${say.nothingWouldDo}</p>`;
  const inWords = (way: readonly Method[]): string => way.map((method) => say.methods[method]).join(say.and);
  return html`<p>${say.lacks} <strong>${inWords(first)}</strong></p>
${
  others.length === 0
    ? ''
    : html`<details><summary>${say.otherWays}</summary>
<ul>
${others.map((way) => html`<li>${inWords(way)}</li>\n`)}</ul></details>\n`
}`;
};

/** What leads on stands open and first: the quickest way, what was begun, and the code by mail where it leads somewhere. */
const sections = (frame: Frame, data: RequestData, path: string): Html => {
  const all = offered(data);
  const isQuickest = ({ method }: MethodSection): boolean => data.view.means?.lacking[0]?.includes(method) ?? false;
  const open = all
    .filter((section) => leadsOn(data, section))
    .sort((one, other) => Number(isQuickest(other)) - Number(isQuickest(one)));
  return html`${open.map(
    (section) => html`<div class="method"><h3>${section.heading(frame)}</h3>
${section.render(frame, data, path)}</div>\n`,
  )}${all
    .filter((section) => !open.includes(section))
    .map(
      (section) => html`<details class="method"><summary>${section.heading(frame)}</summary>
${section.render(frame, data, path)}</details>\n`,
    )}`;
};

const leadsOn = (data: RequestData, { method, fields }: MethodSection): boolean => {
  const lacking = data.view.means?.lacking ?? [];
  return (
    (lacking[0]?.includes(method) ?? false) ||
    (method === 'mail-code' && lacking.some((way) => way.includes(method))) ||
    isUnderWay(proofOf(data, method), data.now) ||
    wasAnswered(proofOf(data, method)) ||
    (fields?.(data) ?? []).some((name) => (data.faults[name] ?? []).length > 0)
  );
};

/** Somebody who was asked said yes or no, and it does not count: why is worth reading. */
const wasAnswered = (proof: ProofView | undefined): boolean =>
  proof !== undefined &&
  (proof.method === 'vouching' || proof.method === 'vouching-link' || proof.method === 'second-agent') &&
  (proof.passedAt !== null || proof.refusedAt !== null);

/** What a rule in force asks for, this person has, and is not proved yet. A refused call back is told why. */
const offered = (data: RequestData): MethodSection[] => {
  const { weighed, means } = data.view;
  const rules = weighed?.rules ?? [];
  const isAsked = (method: Method): boolean =>
    rules.some(({ sets }) => sets.flat().includes(method)) ||
    // No set need name the second person: a rule, or a way of sending, adds one.
    (method === 'second-agent' &&
      rules.some((rule) => rule.secondPerson || rule.deliveries.some((delivery) => needsSecondPerson[delivery])));
  return methodSections.filter(
    ({ method }) => isAsked(method) && means?.possible.includes(method) && !isProved(data, method),
  );
};
