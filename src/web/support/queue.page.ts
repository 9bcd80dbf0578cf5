import { html } from 'hono/html';
import { type ListedQueue, listQueue, queuePageSize } from '../../domain/recovery/list-queue.ts';
import type { AskedOpinion } from '../../domain/recovery/list-second-opinions.ts';
import { type ListedStop, listTelephoneStops } from '../../domain/recovery/list-telephone-stops.ts';
import { everyRequest } from '../../domain/recovery/queue-filter.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { askingPolicy } from '../../http/security-headers.ts';
import { sentences } from '../../text/sentences.ts';
import { queueHref as queueScriptHref } from '../assets.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, statusTag } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { filterForm, queueHref, readFilter } from './queue-filters.ts';
import { liveTools } from './queue-live-tools.ts';
import { closedTable, type QueueData, queueTable } from './queue-table.ts';
import { searchForm } from './search-form.ts';
import { loadSecondOpinions, secondOpinions } from './second-opinions.ts';
import { telephoneBanner } from './telephone-stops.ts';

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
  const actor = presentActor(request);
  const asked = readAsked(request.url);
  const saved = readFlag(request.url, 'saved', { password: 1, renewed: 1 });
  // Before the list: what changes in between is told once more, and nothing is missed.
  const mark = await app.queueFollowers.mark();
  const [listed, stops, { opinions }] = await Promise.all([
    listQueue(app, actor, asked),
    listTelephoneStops(app, actor),
    loadSecondOpinions(app, request),
  ]);
  if (listed === 'not-allowed' || stops === 'not-allowed') {
    throw new Error('The door let in somebody who may not read the queue.');
  }
  const { timeZone } = app;
  const data = { ...listed, ...asked, ...stops, opinions, mark, agentId: actor.accountId, timeZone, saved };
  return htmlAnswer(renderQueue(frameOf(app, request), { ...data, now: app.clock.now() }), 200, askingPolicy);
};

/** A page of the queue begins at a multiple of its size; addresses beyond the end show its last page empty. */
export const readAsked = (url: URL) => {
  const text = url.searchParams.get('offset') ?? '';
  const offset = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return { filter: readFilter(url), offset: offset - (offset % queuePageSize) };
};

type PageData = Pick<ListedQueue, 'open' | 'closed'> &
  Partial<QueueData> & {
    opinions?: AskedOpinion[];
    stops?: Pick<ListedStop, 'companyId' | 'companyName'>[];
    /** Where the queue stands, as the script tells the server that it has seen it. */
    mark?: string;
    agentId: string;
    timeZone: string;
    now: number;
    /** Somebody comes from choosing a password. */
    saved?: 'password' | 'renewed' | undefined;
  };

export const renderQueue = (frame: Frame, data: PageData): Html => {
  const { desk: say, deskQueue, account } = sentences(frame.language).web;
  const { open, filter = everyRequest, offset = 0, opinions = [], saved } = data;
  const waiting = data.waiting ?? open.filter(({ state }) => state === 'waiting').length;
  const queue: QueueData = { ...data, filter, offset, total: data.total ?? open.length, waiting };
  const more = { ...(offset > 0 ? { offset: String(offset) } : {}), mark: data.mark ?? '' };
  const { over, elsewhere, lost, back } = deskQueue.live;
  return layout(frame, {
    heading: say.heading,
    place: 'desk',
    shape: 'wide',
    script: queueScriptHref,
    before: telephoneBanner(frame, data.stops ?? []),
    body: html`${doneNote(saved && account.saved[saved])}<div class="row">
${searchForm(frame, '', [])}
<a class="main" href="/support/accounts">${say.newRequest}</a>
</div>
${opinions.length === 0 ? '' : askedOpinions(frame, opinions, data.timeZone)}<section data-queue="${queueHref('/support/queue/events', filter, more)}" data-over="${over}" data-elsewhere="${elsewhere}" data-lost="${lost}" data-back="${back}">
<h2 id="queue" tabindex="-1">${say.queueHeading}</h2>
<p><a href="${queueHref('/support', filter)}">${say.refresh}</a></p>
${filterForm(frame, filter)}
${liveTools(frame)}
<p role="status" class="unseen" data-said></p>
<div data-rows>
${queueTable(frame, queue)}
</div>
<p class="advice" data-halt hidden><span></span> <a href="/login">${deskQueue.live.signIn}</a></p>
</section>
<section>
<h2>${say.closedHeading}</h2>
${closedTable(frame, data.closed, data.timeZone)}
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
