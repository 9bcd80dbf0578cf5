import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import { closings } from '../../domain/recovery/reset-request.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { select } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo, factList, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { conversation, mayReply } from './conversation.ts';
import { newestSent } from './delivering.ts';
import { incidentNotice } from './incident.ts';
import { keptMessage } from './kept-message.ts';
import { maskedEmail } from './masked-email.ts';
import { maskedDigits } from './masked-telephone.ts';
import { isEnough, isVerifying, type RequestData } from './request-data.ts';
import { resetSteps } from './reset-steps.ts';
import { stateTag } from './state-tag.ts';
import { telephoneNotice } from './telephone-stops.ts';
import { verificationFields } from './verifying.ts';

export const renderRequest = (frame: Frame, data: RequestData): Html => {
  const say = sentences(frame.language).web.desk;
  const { request } = data.view;
  const faults = reachable(data);
  const path = `/support/requests/${request.number}`;
  return layout(frame, {
    heading: say.request(request.number),
    faults,
    place: 'desk',
    shape: 'wide',
    body: html`${doneTo(frame.language, say.request(request.number), savedWords(frame, data))}${incidentNotice(frame, request)}${telephoneNotice(frame, data.view.weighed?.telephoneStop)}<p>${stateTag(frame.language, request.state, (newestSent(data.view)?.state ?? 'sent') === 'sent')}
<a href="${path}">${say.refresh}</a></p>
${facts(frame, data)}
${conversation(frame, data, path)}
${request.state === 'closed' ? closed(frame, data) : html`${resetSteps(frame, data, path)}\n${closing(frame, data, path)}`}
<p><a href="/support">${say.detail.back}</a></p>`,
  });
};

/** A code can be right and not enough: then that is what the page says. */
const savedWords = (frame: Frame, data: RequestData): string | undefined => {
  const { desk, deskVerification } = sentences(frame.language).web;
  const { saved } = data;
  if (saved === undefined) return undefined;
  if (saved === 'verified' && !isEnough(data)) return deskVerification.saved.proved;
  const link = desk.saved['link-mail'](data.linkHours);
  return { ...desk.saved, ...deskVerification.saved, 'link-mail': link }[saved];
};

/** A fault whose field is gone, as after the last try at a code, is the page's. */
const reachable = (data: RequestData): Faults => {
  const fields = [
    ...verificationFields(data),
    ...(mayReply(data) ? ['reply'] : []),
    ...(mayClose(data) ? ['closing'] : []),
  ];
  const gone = Object.entries(data.faults).filter(([name]) => !fields.includes(name));
  return {
    '': gone.flatMap(([, messages]) => messages),
    ...Object.fromEntries(fields.map((name) => [name, data.faults[name] ?? []])),
  };
};

const mayClose = ({ view: { request }, agentId, isSupervisor }: RequestData): boolean =>
  request.state !== 'closed' &&
  (isSupervisor || (request.kind !== 'incident' && (request.takenBy === null || request.takenBy === agentId)));

const facts = (frame: Frame, data: RequestData): Html => {
  const { view, timeZone } = data;
  const { desk, account: own, linkedAccounts } = sentences(frame.language).web;
  const say = desk.detail;
  const { request, account, company } = view;
  const { short } = dates(frame.language, timeZone);
  return html`<section>
<h2>${say.accountHeading}</h2>
${factList([
  [desk.person, account ? html`<strong>${typed(fullName(account))}</strong>` : desk.unknownPerson],
  account && [desk.company, typed(company?.name ?? '—')],
  account && [own.role, own.roles[account.role]],
  view.linkedCompanies.length === 0
    ? null
    : [linkedAccounts.desk, typed(linkedAccounts.deskWhat(view.linkedCompanies))],
  account ? null : [say.typedEmail, typed(request.email)],
  [say.asked, `${short(request.createdAt)}, ${say.channels[request.channel]}`],
  request.repeatedAt === null ? null : [say.askedAgain, short(request.repeatedAt)],
  request.message === '' || view.messages.length > 0
    ? null
    : [say.message, keptMessage(frame.language, request.message)],
])}
${account && isVerifying(data) ? contacts(frame, data, account) : ''}</section>`;
};

/** Masked until a step needs them; whoever looks is noted. */
const contacts = (frame: Frame, data: RequestData, account: Account): Html => {
  const say = sentences(frame.language).web.deskVerification;
  const whole = data.unmasked?.email;
  const path = `/support/requests/${data.view.request.number}`;
  return html`<h3>${say.contactHeading}</h3>
${factList([
  [say.email, typed(whole ?? maskedEmail(account.email))],
  [
    say.telephone,
    account.telephone === null ? say.noTelephone : typed(maskedDigits(account.telephone, frame.language)),
  ],
])}
${whole === undefined ? postForm(frame, `${path}/show-email`, html`<button class="quiet">${say.showEmail}</button> <span class="hint">${say.showEmailWhat}</span>`, 'row') : ''}`;
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
