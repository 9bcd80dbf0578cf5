import { html } from 'hono/html';
import {
  type DeadDisavowal,
  type DisavowalView,
  disavowReset,
  type FrozenByPress,
  viewDisavowal,
} from '../../domain/recovery/disavow-reset.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { Secret } from '../../platform/secret.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { button, postForm } from '../components/form.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { linkUntil } from '../components/link-until.ts';
import { typed } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import { type Reach, reachDesk, reachOf } from '../help/reach-desk.ts';
import type { WebApp } from '../web-app.ts';

const path = '/recovery/not-me/:token';

/** The page of a link that tells of an access. Programs open links: only its button takes anything back. */
export const notMePage = (app: WebApp): Route[] => [
  { method: 'GET', path, who: 'anybody', limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  { method: 'POST', path, who: 'anybody', limit: 'form', csrf: 'form', answer: (request) => press(app, request) },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const token = readToken(request);
  const view = token === null ? 'unknown' : await viewDisavowal(app, new Secret(token));
  if (token === null || typeof view === 'string') return end(app, request, view === 'done' ? 'done' : view);
  return htmlAnswer(renderNotMe(frameOf(app, request), { view, token, timeZone: app.timeZone }));
};

const press = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const token = readToken(request);
  return end(
    app,
    request,
    token === null ? 'unknown' : await disavowReset(app, request.visit.source, new Secret(token)),
  );
};

type End = 'frozen' | DeadDisavowal;

/** The session that opened the page may have ended with the others. */
const withoutSession = { viewer: null, csrfToken: null };

const statuses: Record<End, number> = { frozen: 200, done: 200, over: 410, unknown: 404 };

const end = async (
  app: WebApp,
  request: RouteRequest,
  outcome: FrozenByPress | DeadDisavowal | DisavowalView,
): Promise<Response> => {
  const reach = await reachOf(app, request);
  const frame = frameOf(app, request, '/');
  if (typeof outcome === 'object' && 'kind' in outcome) {
    const isOwn = request.signedIn?.account.id === outcome.accountId;
    const shown = isOwn ? { ...frame, ...withoutSession } : frame;
    return htmlAnswer(renderNotMeEnd(shown, 'frozen', reach, outcome.requestNumber), statuses.frozen);
  }
  const shown = typeof outcome === 'string' ? outcome : 'unknown';
  return htmlAnswer(renderNotMeEnd(frame, shown, reach), statuses[shown]);
};

export const renderNotMe = (
  frame: Frame,
  { view, token, timeZone }: { view: DisavowalView; token: string; timeZone: string },
): Html => {
  const say = sentences(frame.language).afterReset.page;
  const { what, person } = view;
  const at = dates(frame.language, timeZone).moment(view.happenedAt);
  const isOwn = person === null;
  return layout(frame, {
    heading: isOwn ? say.heading : say.headingOf,
    body: html`<p>${isOwn ? say.happened[what](at) : typed(say.happenedOf[what](person, at))}</p>
<h2>${say.effectsHeading}</h2>
<ul>
${say.effects.map((effect) => html`<li>${effect}</li>\n`)}</ul>
${postForm(frame, `/recovery/not-me/${token}`, button(isOwn ? say.press : say.pressOf, 'danger'))}
<p>${isOwn ? say.itWas : say.itWasOf} ${linkUntil(frame, view.expiresAt, timeZone)}</p>`,
  });
};

export const renderNotMeEnd = (frame: Frame, outcome: End, reach: Reach, requestNumber?: number): Html => {
  const say = sentences(frame.language).afterReset.page;
  const { heading, what } = say[outcome];
  const isShut = outcome === 'frozen' || outcome === 'done';
  return layout(frame, {
    heading,
    faulty: !isShut,
    body: html`<p>${what}</p>
${isShut ? html`<p><strong>${say.next}${requestNumber === undefined ? '' : ` ${say.giveNumber(String(requestNumber))}`}</strong></p>\n` : ''}${reachDesk(frame, reach, heading)}
<p>${helpLink(frame, 'someone-called')}</p>`,
  });
};

/** 256 random bits in base64url. */
const readToken = ({ params }: RouteRequest): string | null => {
  const token = params.token ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
};
