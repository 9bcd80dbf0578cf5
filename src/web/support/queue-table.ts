import { html } from 'hono/html';
import { type ListedQueue, queuePageSize } from '../../domain/recovery/list-queue.ts';
import type { QueueFilter } from '../../domain/recovery/queue-filter.ts';
import type { QueuedRequest } from '../../domain/recovery/request-store.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { csrfField, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { brokenAtSign, emptyState, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { isFiltered, queueHref } from './queue-filters.ts';
import { stateTag } from './state-tag.ts';
import { waited } from './waited.ts';

export type QueueData = Omit<ListedQueue, 'closed'> & {
  filter: QueueFilter;
  offset: number;
  agentId: string;
  now: number;
};

/** The open requests: what changes while somebody looks. The page's script finds lines and buttons again by their ids. */
export const queueTable = (frame: Frame, data: QueueData): Html => {
  const { desk, deskQueue: say } = sentences(frame.language).web;
  if (data.open.length === 0) return emptyState(isFiltered(data.filter) ? say.filters.none : desk.queueEmpty);
  const columns = [desk.number, desk.person, desk.company, say.nature, desk.waitingSince, desk.state, desk.holder];
  return html`<p>${say.counted(data.total, data.waiting)}</p>
${table(
  desk.queueHeading,
  columns,
  data.open.map((request) => [
    openLink(frame, request),
    personOf(frame, request),
    typed(request.companyName ?? '—'),
    nature(frame, request),
    waited(frame.language, request.createdAt, data.now),
    stateTag(frame.language, request.state),
    holder(frame, request, data.agentId),
  ]),
)}
${pages(frame, data)}`;
};

/** The newest closed ones. */
export const closedTable = (frame: Frame, closed: QueuedRequest[], timeZone: string): Html => {
  const say = sentences(frame.language).web.desk;
  const { short } = dates(frame.language, timeZone);
  if (closed.length === 0) return emptyState(say.closedEmpty);
  return table(
    say.closedHeading,
    [say.number, say.person, say.company, say.closedAt, say.reason],
    closed.map((request) => [
      html`<a href="/support/requests/${request.number}">${say.request(request.number)}</a>`,
      personOf(frame, request),
      typed(request.companyName ?? '—'),
      request.closedAt === null ? '—' : short(request.closedAt),
      request.closing === null ? '—' : say.closings[request.closing],
    ]),
  );
};

const openLink = (frame: Frame, { number, state }: QueuedRequest): Html =>
  html`<a id="request-${number}" href="/support/requests/${number}"${state === 'waiting' ? html` data-waiting` : ''}>${sentences(frame.language).web.desk.request(number)}</a>`;

/** The name on file; for an address that belongs to nobody, what was typed. */
const personOf = (frame: Frame, request: QueuedRequest): Html =>
  request.personName === null
    ? html`${brokenAtSign(request.email)} <span class="hint">${sentences(frame.language).web.desk.unknownPerson}</span>`
    : html`<strong>${typed(request.personName)}</strong>`;

const nature = (frame: Frame, { kind, channel }: QueuedRequest): Html => {
  const { desk, deskQueue: say } = sentences(frame.language).web;
  const way = channel === 'sensor' ? say.bySensor : say.by(desk.detail.channels[channel]);
  return html`${kind === 'incident' ? statusTag(say.kinds.incident, 'attention') : html`<span class="whole">${say.kinds.reset}</span>`} <span class="hint">${way}</span>`;
};

const holder = (frame: Frame, request: QueuedRequest, agentId: string): Html | string => {
  const say = sentences(frame.language).web.desk;
  if (request.state === 'waiting') return takeButton(frame, request);
  if (request.takenBy === null) return say.nobody;
  return request.takenBy === agentId ? say.you : typed(request.takenByName ?? '—');
};

const takeButton = (frame: Frame, { number }: QueuedRequest): Html => {
  const say = sentences(frame.language).web.deskQueue;
  return html`<form class="plain take" method="post" action="/support/requests/${number}/take">
${sentences(frame.language).web.desk.nobody} ${csrfField(frame)}<button class="second" id="take-${number}">${say.take}${unseen(say.takeWhat(number))}</button>
</form>`;
};

const pages = (frame: Frame, { total, offset, open, filter }: QueueData): Html | '' => {
  if (total <= queuePageSize && offset === 0) return '';
  const { frame: around, deskQueue: say } = sentences(frame.language).web;
  const href = (to: number) => queueHref('/support', filter, to > 0 ? { offset: String(to) } : {});
  const last = offset + open.length;
  return html`<nav class="pages" aria-label="${around.pages}">
${offset > 0 ? html`<a rel="prev" id="page-before" href="${href(Math.max(0, offset - queuePageSize))}">${around.previous}</a>\n` : ''}<span>${say.shown(String(offset + 1), String(last), say.found(total))}</span>
${last < total ? html`<a rel="next" id="page-after" href="${href(offset + queuePageSize)}">${around.next}</a>\n` : ''}</nav>`;
};
