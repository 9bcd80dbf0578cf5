import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { Delivery } from '../../domain/caller-verification/method.ts';
import type { RequestView } from '../../domain/recovery/view-request.ts';
import type { Way } from '../../domain/recovery/ways.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';
import { button, nextButton, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { factList } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { maskedEmail } from './masked-email.ts';
import { maskedTelephone } from './masked-telephone.ts';

type DeliveringData = {
  view: Pick<
    RequestView,
    'request' | 'account' | 'company' | 'ways' | 'spentAt' | 'weighed' | 'temporaryPassword' | 'notices'
  >;
  agentId: string;
  timeZone: string;
  now: number;
  faults: Faults;
};

/**
 * The last step on a request's page: the ways that are open, one press each, and why the others are not. Once something
 * was sent, how it fares. `path` is the page's own.
 */
export const delivering = (frame: Frame, data: DeliveringData, path: string): Html => {
  const { account, request, ways, spentAt, weighed } = data.view;
  const say = sentences(frame.language).web.deskDelivery;
  const isDone = spentAt !== null && weighed?.verificationId === null;
  if (!account || isDone) return html`${sent(frame, data)}`;
  const open = ways.filter(({ state }) => state === 'open');
  const isMine = request.takenBy === data.agentId;
  return html`${sent(frame, data)}<p>${say.what}</p>
${isMine && open.length > 0 ? open.map(({ delivery }, index) => offer(frame, data, account, path, delivery, index)) : locked(frame, path, ways, isMine)}
${others(frame, ways)}`;
};

const offer = (
  frame: Frame,
  data: DeliveringData,
  account: Account,
  path: string,
  delivery: Delivery,
  index: number,
): Html => {
  const way = sentences(frame.language).web.deskDelivery.ways[delivery];
  return postForm(
    frame,
    `${path}/deliver`,
    html`<input type="hidden" name="delivery" value="${delivery}">
<p><strong>${way.name}</strong><br>${way.what(shownContact(data, account, delivery))}</p>
${nextButton(way.press, index === 0 && !isFaulty(data.faults), index === 0 ? 'main' : 'second')}`,
  );
};

/** Enough of the contact to tell whether it is the one the caller expects; never all of it. */
const shownContact = ({ view }: DeliveringData, account: Account, delivery: Delivery): string => {
  switch (delivery) {
    case 'link-mail':
    case 'temporary-mail':
      return maskedEmail(account.email);
    case 'temporary-sms':
      return maskedTelephone(view.ways.find(({ number }) => number !== undefined)?.number ?? '');
    case 'sealed-letter':
      return view.company?.name ?? '';
    case 'read-out':
      return fullName(account);
  }
};

/** The first way that the policy has, as it will be once the caller is verified. */
const locked = (frame: Frame, path: string, ways: readonly Way[], isMine: boolean): Html => {
  const say = sentences(frame.language).web.deskDelivery;
  const usual = ways.find(({ delivery, state }) => delivery === 'temporary-mail' && state !== 'forbidden');
  const { delivery } = usual ?? ways.find(({ state }) => state === 'more-proof') ?? { delivery: null };
  const why = html`<p class="hint" id="locked">${isMine ? say.locked : say.takeFirst}</p>\n`;
  if (delivery === null) return why;
  return html`${why}${postForm(
    frame,
    `${path}/deliver`,
    html`<input type="hidden" name="delivery" value="${delivery}">
${button(say.ways[delivery].press, 'main', 'locked')}`,
  )}`;
};

const others = (frame: Frame, ways: readonly Way[]): Html | '' => {
  const say = sentences(frame.language).web.deskDelivery;
  const closed = ways.flatMap(({ delivery, state }) => (state === 'open' ? [] : [{ delivery, state }]));
  if (closed.length === 0) return '';
  return html`<details><summary>${say.others}</summary>
${factList(closed.map(({ delivery, state }) => [say.ways[delivery].name, say.closedWays[state]]))}
</details>`;
};

/** The newest message with a secret or a link in it. */
export const newestSent = ({ notices }: Pick<RequestView, 'notices'>): RequestView['notices'][number] | undefined =>
  notices.findLast(({ kind }) => kind === 'temporary-password' || kind === 'reset-link');

/** How the newest secret fares; the secret itself is on no page. */
const sent = (frame: Frame, { view, timeZone, now }: DeliveringData): Html | '' => {
  const { desk, deskDelivery: say } = sentences(frame.language).web;
  const { detail } = desk;
  const { short } = dates(frame.language, timeZone);
  const notice = newestSent(view);
  const secret = view.temporaryPassword;
  if (!secret && !notice) return '';
  const delivery = notice?.kind === 'reset-link' ? 'link-mail' : secret?.delivery;
  const progress = notice ? detail.mailState(detail.mailStates[notice.state], short(notice.at)) : detail.notMailed;
  return html`<h3>${say.sentHeading}</h3>
${factList([
  delivery ? [say.way, say.ways[delivery].name] : null,
  [say.progress, delivery === 'read-out' ? say.readAloud : progress],
  ...(secret && delivery !== 'link-mail' ? fateOf(frame, secret, now, short) : []),
])}
`;
};

const fateOf = (
  frame: Frame,
  secret: NonNullable<RequestView['temporaryPassword']>,
  now: number,
  short: (at: number) => string,
): (readonly [string, string])[] => {
  const say = sentences(frame.language).web.desk.detail;
  const unused = secret.revokedAt !== null ? say.revoked : now >= secret.expiresAt ? say.expired : say.unused;
  return [
    [say.expires, short(secret.expiresAt)],
    [say.used, secret.spentAt === null ? unused : say.usedAt(short(secret.spentAt))],
    [say.wrongTries, String(secret.wrongTries)],
  ];
};
