import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import type { VouchingView } from '../../domain/recovery/vouch.ts';
import { viewVouchingLink, vouchByLink } from '../../domain/recovery/vouch-by-link.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { Secret } from '../../platform/secret.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { WebApp } from '../web-app.ts';
import { answerButtons, readAnswer, vouchingFacts } from './question.ts';

const path = '/vouch/:token';

/** The page of a link that was mailed to one administrator. Programs open links: only a button answers. */
export const vouchLinkPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who: 'anybody', limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  { method: 'POST', path, who: 'anybody', limit: 'form', csrf: 'form', answer: (request) => answer(app, request) },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const token = readToken(request);
  const asked = token === null ? 'unknown' : await viewVouchingLink(app, new Secret(token));
  if (token === null || typeof asked === 'string') return end(app, request, asked === 'over' ? 'over' : 'unknown');
  return htmlAnswer(renderVouchLink(frameOf(app, request), { asked, token, timeZone: app.timeZone }));
};

const answer = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const token = readToken(request);
  const says = readAnswer(request);
  if (token === null || says === null) return end(app, request, 'unknown');
  return end(app, request, await vouchByLink(app, request.visit.source, new Secret(token), says));
};

type End = 'confirmed' | 'refused' | 'over' | 'unknown';

const statuses: Record<End, number> = { confirmed: 200, refused: 200, over: 410, unknown: 404 };

const end = (app: WebApp, request: RouteRequest, outcome: End): Response =>
  htmlAnswer(renderVouchEnd(frameOf(app, request, '/'), outcome), statuses[outcome]);

export const renderVouchLink = (
  frame: Frame,
  { asked, token, timeZone }: { asked: VouchingView; token: string; timeZone: string },
): Html => {
  const say = sentences(frame.language).web.vouching;
  const name = fullName(asked.person);
  return layout(frame, {
    heading: say.link.heading,
    body: html`<p>${say.link.what}</p>
<h2>${name}</h2>
${vouchingFacts(frame, asked, dates(frame.language, timeZone))}
<p>${say.speak}</p>
<p>${say.statementHeading} <strong>${say.statement(name)}</strong></p>
${postForm(frame, `/vouch/${token}`, answerButtons(frame, name))}`,
  });
};

export const renderVouchEnd = (frame: Frame, outcome: End): Html => {
  const say = sentences(frame.language).web.vouching.link;
  const { heading, what } = say[outcome];
  return layout(frame, {
    heading,
    faulty: outcome === 'over' || outcome === 'unknown',
    body: html`<p>${what}</p>
<p><a href="/login">${say.signIn}</a></p>`,
  });
};

/** 256 random bits in base64url. */
const readToken = ({ params }: RouteRequest): string | null => {
  const token = params.token ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
};
