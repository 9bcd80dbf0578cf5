import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { AccessHistory } from '../../domain/accounts/view-access-history.ts';
import type { EmailChange } from '../../domain/recovery/email-change.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { dates } from '../../text/dates.ts';
import { whatHappened, whoDidIt } from '../../text/history-words.ts';
import { sentences } from '../../text/sentences.ts';
import { browserName } from '../account/browser-name.ts';
import { button, postForm, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { typed as bidi, emptyState, factList, statusTag, table } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { confirmAddress } from './confirm-act.ts';
import { userAddress } from './user-address.ts';

/** Where to go on a long page. */
export const contents = (frame: Frame, parts: readonly (readonly [id: string, label: string])[]): Html =>
  html`<nav class="contents" aria-label="${sentences(frame.language).oneUser.contents}"><ul>
${parts.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>\n`)}</ul></nav>
`;

/** The new address that waits, what it waits for, and the ways on. */
export const waitingEmail = (
  frame: Frame,
  { account: { id }, list, timeZone }: { account: Account; list: string; timeZone: string },
  { email, expiresAt }: Pick<EmailChange, 'email' | 'expiresAt'>,
): Html => {
  const say = sentences(frame.language).oneUser.waiting;
  return html`<section id="new-email">
<h2>${say.heading}</h2>
${factList([[sentences(frame.language).web.config.person.email, html`${bidi(email)} ${statusTag(say.tag, 'attention')}`]])}
<p>${say.what} ${say.until(dates(frame.language, timeZone).moment(expiresAt))}</p>
<div class="actions">
${postForm(frame, userAddress(id, { list, part: '/new-email/again' }), button(say.again, 'second'), 'plain')}
${postForm(frame, userAddress(id, { list, part: '/new-email/cancel' }), button(say.cancel, 'second'), 'plain')}
</div>
</section>`;
};

export type SessionsData = {
  account: Account;
  oneself: boolean;
  sessions: readonly Session[];
  list: string;
  timeZone: string;
};

export const sessionsOf = (frame: Frame, { account, oneself, sessions, list, timeZone }: SessionsData): Html => {
  const say = sentences(frame.language).oneUser.sessions;
  const { unknownBrowser } = sentences(frame.language).web.account;
  const { short } = dates(frame.language, timeZone);
  const rows = sessions.map(({ id, userAgent, source, createdAt, lastSeenAt }) => {
    const device = browserName(userAgent) || unknownBrowser;
    const openedAt = short(createdAt);
    const label = html`${say.end}${unseen(say.endOf(device, openedAt))}`;
    const end = html`<a class="second" href="${confirmAddress(account.id, 'end-session', { list, session: id })}">${label}</a>`;
    return [device, source, openedAt, short(lastSeenAt), ...(oneself ? [] : [end])];
  });
  const columns = [say.device, say.from, say.since, say.lastUsed, ...(oneself ? [] : [say.action])];
  const endAll = html`<a class="second" href="${confirmAddress(account.id, 'end-sessions', { list })}">${say.endAll}</a> <span class="hint">${say.endAllWhat(fullName(account))}</span>`;
  return html`<section id="sessions">
<h2>${say.heading}</h2>
${
  sessions.length === 0
    ? emptyState(say.none)
    : html`<p>${say.what}</p>
${table(say.heading, columns, rows)}
${oneself ? '' : html`<p class="row">${endAll}</p>`}`
}
</section>`;
};

export type HistoryData = { account: Account; history: AccessHistory; list: string; timeZone: string };

export const historyOf = (frame: Frame, data: HistoryData): Html => {
  const say = sentences(frame.language).oneUser.history;
  return html`<section id="history">
<h2>${say.heading}</h2>
<p>${say.what}</p>
${historyTable(frame, data)}
<p><a href="${userAddress(data.account.id, { ...data, part: '/history' })}">${say.all}${unseen(fullName(data.account))}</a></p>
</section>`;
};

export const historyTable = (frame: Frame, { history, timeZone }: HistoryData): Html => {
  const say = sentences(frame.language).oneUser.history;
  if (history.lines.length === 0) return emptyState(say.empty);
  const { short } = dates(frame.language, timeZone);
  const rows = history.lines.map((line) => [
    short(line.event.at),
    whatHappened(frame.language, line),
    bidi(whoDidIt(frame.language, line.by)),
    line.event.source ?? '',
  ]);
  return table(say.heading, [say.when, say.did, say.by, say.from], rows);
};
