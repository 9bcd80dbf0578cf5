import { html } from 'hono/html';
import {
  confirmEmail,
  type DeadEmailChange,
  type EmailChangeView,
  viewEmailChange,
} from '../../domain/recovery/confirm-email.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { Secret } from '../../platform/secret.ts';
import { sentences } from '../../text/sentences.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { linkUntil } from '../components/link-until.ts';
import { typed } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { WebApp } from '../web-app.ts';

const path = '/new-email/:token';

/** The page of a link that went to a new address. Programs open links: only its button confirms. */
export const newEmailPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who: 'anybody', limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  { method: 'POST', path, who: 'anybody', limit: 'form', csrf: 'form', answer: (request) => press(app, request) },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const token = readToken(request);
  const view = token === null ? 'unknown' : await viewEmailChange(app, new Secret(token));
  if (token === null || typeof view === 'string') return end(app, request, typeof view === 'string' ? view : 'unknown');
  return htmlAnswer(renderNewEmail(frameOf(app, request), { view, token, timeZone: app.timeZone }));
};

const press = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const token = readToken(request);
  const outcome = token === null ? 'unknown' : await confirmEmail(app, request.visit.source, new Secret(token));
  return end(app, request, outcome);
};

type End = 'confirmed' | DeadEmailChange;

const statuses: Record<End, number> = { confirmed: 200, done: 200, over: 410, taken: 409, unknown: 404 };

const end = (app: WebApp, request: RouteRequest, outcome: End): Response =>
  htmlAnswer(renderNewEmailEnd(frameOf(app, request, '/'), outcome), statuses[outcome]);

export const renderNewEmail = (
  frame: Frame,
  { view, token, timeZone }: { view: EmailChangeView; token: string; timeZone: string },
): Html => {
  const say = sentences(frame.language).oneUser.confirm;
  return layout(frame, {
    heading: say.heading,
    body: html`<p>${say.what(view.companyName)}</p>
<p><strong>${typed(view.email)}</strong></p>
<p>${say.effects}</p>
${postForm(frame, `/new-email/${token}`, button(say.press))}
<p>${say.notYours} ${linkUntil(frame, view.expiresAt, timeZone)}</p>`,
  });
};

export const renderNewEmailEnd = (frame: Frame, outcome: End): Html => {
  const say = sentences(frame.language).oneUser.confirm;
  const { heading, what } = say[outcome];
  return layout(frame, {
    heading,
    faulty: outcome !== 'confirmed' && outcome !== 'done',
    body: html`<p>${what}</p>
<p class="actions"><a class="main" href="/login">${say.signIn}</a></p>`,
  });
};

/** 256 random bits in base64url. */
const readToken = ({ params }: RouteRequest): string | null => {
  const token = params.token ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
};
