import { html } from 'hono/html';
import { listQueue, openShown } from '../../domain/recovery/list-queue.ts';
import type { AskedOpinion } from '../../domain/recovery/list-second-opinions.ts';
import type { QueuedRequest } from '../../domain/recovery/request-store.ts';
import { signedInActor } from '../../domain/sessions/signed-in-actor.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { emptyState, statusTag, table, typed } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { searchForm } from './search-form.ts';
import { loadSecondOpinions, secondOpinions } from './second-opinions.ts';
import { stateTag } from './state-tag.ts';
import { waited } from './waited.ts';

export const queuePage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/support',
    who: ['agent', 'supervisor'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request),
  },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const signedIn = present(request);
  const listed = await listQueue(app, signedInActor(signedIn, request.visit.source));
  if (listed === 'not-allowed') throw new Error('The door let in somebody who may not read the queue.');
  const { open: queue, closed } = listed;
  const agentId = signedIn.account.id;
  const { timeZone } = app;
  const { opinions } = await loadSecondOpinions(app, request);
  const now = app.clock.now();
  return htmlAnswer(renderQueue(frameOf(app, request), { queue, closed, opinions, agentId, timeZone, now }));
};

export const renderQueue = (
  frame: Frame,
  data: {
    queue: QueuedRequest[];
    closed: QueuedRequest[];
    opinions?: AskedOpinion[];
    agentId: string;
    timeZone: string;
    now: number;
  },
): Html => {
  const { language } = frame;
  const say = sentences(language).web.desk;
  const { opinions = [] } = data;
  const { short } = dates(language, data.timeZone);
  const waiting = data.queue.map((request) => [
    numberLink(frame, request),
    person(frame, request),
    typed(request.companyName ?? '—'),
    waited(language, request.createdAt, data.now),
    stateTag(language, request.state),
    holder(frame, request, data.agentId),
  ]);
  const closed = data.closed.map((request) => [
    numberLink(frame, request),
    person(frame, request),
    typed(request.companyName ?? '—'),
    request.closedAt === null ? '—' : short(request.closedAt),
    request.closing === null ? '—' : say.closings[request.closing],
  ]);
  return layout(frame, {
    heading: say.heading,
    place: 'desk',
    shape: 'wide',
    body: html`<div class="row">
${searchForm(frame, '', [])}
<a class="main" href="/support/accounts">${say.newRequest}</a>
</div>
${opinions.length === 0 ? '' : askedOpinions(frame, opinions, data.timeZone)}<section>
<h2>${say.queueHeading}</h2>
<p><a href="/support">${say.refresh}</a></p>
${
  waiting.length === 0
    ? emptyState(say.queueEmpty)
    : table(say.queueHeading, [say.number, say.person, say.company, say.waitingSince, say.state, say.holder], waiting)
}
${waiting.length < openShown ? '' : html`<p class="hint">${say.queueFull(openShown)}</p>`}
</section>
<section>
<h2>${say.closedHeading}</h2>
${
  closed.length === 0
    ? emptyState(say.closedEmpty)
    : table(say.closedHeading, [say.number, say.person, say.company, say.closedAt, say.reason], closed)
}
</section>`,
  });
};

/** Somebody waits for these for minutes, not for hours: they stand first, and only when there are any. */
const askedOpinions = (frame: Frame, opinions: AskedOpinion[], timeZone: string): Html => {
  const say = sentences(frame.language).web.secondOpinion;
  return html`<section>
<h2>${say.heading} ${statusTag(String(opinions.length), 'attention')}</h2>
${secondOpinions(frame, { opinions, timeZone })}
</section>
`;
};

const numberLink = (frame: Frame, { number }: QueuedRequest): Html =>
  html`<a href="/support/requests/${number}">${sentences(frame.language).web.desk.request(number)}</a>`;

/** The name on file; for an address that belongs to nobody, what was typed. */
const person = (frame: Frame, request: QueuedRequest): Html =>
  request.personName === null
    ? html`${typed(request.email)} <span class="hint">${sentences(frame.language).web.desk.unknownPerson}</span>`
    : html`<strong>${typed(request.personName)}</strong>`;

const holder = (frame: Frame, request: QueuedRequest, agentId: string): Html | string => {
  const say = sentences(frame.language).web.desk;
  if (request.takenBy === null) return say.nobody;
  return request.takenBy === agentId ? say.you : typed(request.takenByName ?? '—');
};
