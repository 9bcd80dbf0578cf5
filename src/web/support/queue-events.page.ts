import { listQueue } from '../../domain/recovery/list-queue.ts';
import { lookAgain } from '../../domain/sessions/find-session.ts';
import { signedInActor } from '../../domain/sessions/signed-in-actor.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { frameOf } from '../frame.ts';
import { present } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { readAsked } from './queue.page.ts';
import { queueChanges, type SeenQueue } from './queue-changes.ts';
import type { Look } from './queue-followers.ts';
import { queueTable } from './queue-table.ts';

/**
 * The queue as it changes, for the page that is open. Each look begins with the session: what it may no longer see does
 * not leave the server, and the stream ends with it. Listening is no use of the session, so it ends like any other.
 */
export const queueEventsPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/support/queue/events',
    who: ['agent', 'supervisor'],
    limit: 'page',
    csrf: 'none',
    unattended: true,
    answer: (request) => follow(app, request),
  },
];

const follow = (app: WebApp, request: RouteRequest): Response => {
  const signedIn = present(request);
  const stream = app.queueFollowers.follow({
    sessionId: signedIn.session.id,
    accountId: signedIn.session.accountId,
    mark: request.url.searchParams.get('mark') ?? '',
    look: lookOf(app, request),
    isLive: async () => (await lookAgain(app, signedIn)) !== null,
  });
  return stream === 'full' ? new Response(null, { status: 503, headers: { 'retry-after': '60' } }) : stream;
};

const lookOf = (app: WebApp, request: RouteRequest): Look => {
  const asked = readAsked(request.url);
  const frame = frameOf(app, request, '/support');
  const recorded = new Set<number>();
  let before: SeenQueue | null = null;
  return async () => {
    const signedIn = await lookAgain(app, present(request));
    if (!signedIn) return null;
    const actor = signedInActor(signedIn, request.visit.source);
    const listed = await listQueue(app, actor, asked, recorded);
    if (listed === 'not-allowed') return null;
    const data = { ...listed, ...asked, agentId: actor.accountId, now: app.clock.now() };
    const said = queueChanges(request.language, before, listed, actor.accountId);
    before = listed;
    return { html: String(queueTable(frame, data)), said };
  };
};
