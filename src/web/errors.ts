import { html } from 'hono/html';
import { htmlAnswer } from '../http/answers.ts';
import { refusalStatuses } from '../http/refusal.ts';
import type { RouteRequest } from '../http/route.ts';
import { type Language, sentences } from '../text/sentences.ts';
import type { Html } from './components/html.ts';
import { layout } from './components/layout.ts';
import { type Frame, type FrameParts, frameOf } from './frame.ts';
import { retrySentence } from './wait.ts';

export type ErrorKind =
  | 'not-found'
  | 'forbidden'
  | 'method'
  | 'too-large'
  | 'too-many'
  | 'busy'
  | 'csrf'
  | 'fault'
  | 'bad-request';

type Site = {
  styleHref: string;
  logoHref?: string | null;
  serviceName: string;
  retryAfterSeconds?: number | undefined;
};

/** The page of a request that no page answers. It needs nothing kept, so that it works when the database does not. */
export const errorPage = (kind: ErrorKind, language: Language, site: Site): Response => {
  const { styleHref, logoHref = null, serviceName, retryAfterSeconds } = site;
  const frame = {
    language,
    serviceName,
    styleHref,
    logoHref,
    csrfToken: null,
    returnTo: '/',
    viewer: null,
    knowsStolen: false,
  };
  return htmlAnswer(
    renderError(frame, kind, retryAfterSeconds),
    refusalStatuses[kind],
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  );
};

/** The same page inside somebody's session: the menu and the way out stay. */
export const refuse = (app: FrameParts, request: RouteRequest, kind: 'not-found' | 'forbidden'): Response =>
  htmlAnswer(renderError(frameOf(app, request, '/'), kind), refusalStatuses[kind]);

export const renderError = (frame: Frame, kind: ErrorKind, retryAfterSeconds?: number): Html => {
  const say = sentences(frame.language).web.frame;
  const { heading, what } = say.errors[kind];
  return layout(frame, {
    heading,
    body: html`<p>${what}</p>
${retryAfterSeconds === undefined ? '' : html`<p>${retrySentence(frame.language, retryAfterSeconds)}</p>\n`}<p><a href="/">${say.backToStart}</a></p>`,
  });
};
