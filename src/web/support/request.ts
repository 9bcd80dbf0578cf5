import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import { closings } from '../../domain/recovery/reset-request.ts';
import type { RequestView } from '../../domain/recovery/view-request.ts';
import { dates } from '../../text/dates.ts';
import { type Sentences, sentences } from '../../text/sentences.ts';
import { errorSummary, type Faults, isFaulty } from '../components/error-summary.ts';
import { select } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, factList, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { keptMessage } from './kept-message.ts';
import { asksForCode, resetSteps } from './reset-steps.ts';
import { stateTag } from './state-tag.ts';

export type RequestData = {
  view: RequestView;
  agentId: string;
  isSupervisor: boolean;
  passedMinutes: number;
  timeZone: string;
  now: number;
  faults: Faults;
  saved?: keyof Sentences['web']['desk']['saved'] | undefined;
};

export const renderRequest = (frame: Frame, data: RequestData): Html => {
  const say = sentences(frame.language).web.desk;
  const { request } = data.view;
  const { saved } = data;
  const faults = reachable(data);
  const path = `/support/requests/${request.number}`;
  return layout(frame, {
    heading: say.request(request.number),
    faulty: isFaulty(faults),
    place: 'desk',
    shape: 'wide',
    body: html`${errorSummary(frame, faults)}${doneNote(saved && say.saved[saved])}<p>${stateTag(frame.language, request.state)}
<a href="${path}">${say.refresh}</a></p>
${facts(frame, data)}
${request.state === 'closed' ? closed(frame, data) : html`${resetSteps(frame, data, path)}\n${closing(frame, data, path)}`}
<p><a href="/support">${say.detail.back}</a></p>`,
  });
};

/** A fault whose field is gone, as after the last try at a code, is the page's. */
const reachable = (data: RequestData): Faults => {
  const { code = [], closing: reason = [], '': others = [] } = data.faults;
  const [onCode, onClosing] = [asksForCode(data), mayClose(data)];
  return {
    '': [...others, ...(onCode ? [] : code), ...(onClosing ? [] : reason)],
    code: onCode ? code : [],
    closing: onClosing ? reason : [],
  };
};

const mayClose = ({ view: { request }, agentId, isSupervisor }: RequestData): boolean =>
  request.state !== 'closed' && (request.takenBy === null || request.takenBy === agentId || isSupervisor);

const facts = (frame: Frame, { view, timeZone }: RequestData): Html => {
  const { desk, account: own } = sentences(frame.language).web;
  const say = desk.detail;
  const { request, account, company } = view;
  const { short } = dates(frame.language, timeZone);
  return html`<section>
<h2>${say.accountHeading}</h2>
${factList([
  [desk.person, account ? html`<strong>${typed(fullName(account))}</strong>` : desk.unknownPerson],
  account && [desk.company, typed(company?.name ?? '—')],
  account && [own.role, own.roles[account.role]],
  account ? null : [say.typedEmail, typed(request.email)],
  [say.asked, `${short(request.createdAt)}, ${say.channels[request.channel]}`],
  request.repeatedAt === null ? null : [say.askedAgain, short(request.repeatedAt)],
  request.message === '' ? null : [say.message, keptMessage(frame.language, request.message)],
])}
</section>`;
};

const closed = (frame: Frame, { view: { request }, timeZone }: RequestData): Html => {
  const say = sentences(frame.language).web.desk;
  const reason = request.closing === null ? '—' : say.closings[request.closing];
  const at = request.closedAt === null ? '—' : dates(frame.language, timeZone).short(request.closedAt);
  return html`<p>${say.detail.closedAs(reason, at)}</p>`;
};

const closing = (frame: Frame, data: RequestData, path: string): Html | '' => {
  if (!mayClose(data)) return '';
  const { detail, closings: reasons } = sentences(frame.language).web.desk;
  return html`<section>
<h2>${detail.closeHeading}</h2>
${postForm(
  frame,
  `${path}/close`,
  html`${select(frame, {
    name: 'closing',
    label: detail.closing,
    value: '',
    choices: [
      { value: '', label: detail.chooseClosing },
      ...closings.map((value) => ({ value, label: reasons[value] })),
    ],
    faults: data.faults.closing,
  })}
${button(detail.close, 'second')}`,
)}
</section>`;
};
