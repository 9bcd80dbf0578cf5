import { html } from 'hono/html';
import { useLink, viewLink } from '../../domain/recovery/use-link.ts';
import { signOut } from '../../domain/sessions/end-sessions.ts';
import { signedInActor } from '../../domain/sessions/signed-in-actor.ts';
import { htmlAnswer, seeOther, withCookies } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { Secret } from '../../platform/secret.ts';
import { sentences } from '../../text/sentences.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { linkUntil } from '../components/link-until.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { WebApp } from '../web-app.ts';

const path = '/link/:token';

export const linkPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who: 'anybody',
    limit: 'page',
    csrf: 'none',
    // Mail scanners open links: only the button spends one.
    answer: async (request) => {
      const token = readToken(request);
      if (token === null) return htmlAnswer(renderDeadLink(frameOf(app, request, '/login'), 'unknown'), 404);
      const endsAt = await viewLink(app, new Secret(token));
      const frame = frameOf(app, request);
      return htmlAnswer(renderLink(frame, token, endsAt === null ? '' : linkUntil(frame, endsAt, app.timeZone)));
    },
  },
  { method: 'POST', path, who: 'anybody', limit: 'form', csrf: 'form', answer: (request) => use(app, request) },
];

const use = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { visit, signedIn } = request;
  const token = readToken(request);
  const outcome = token === null ? ({ kind: 'unknown' } as const) : await useLink(app, visit, new Secret(token));
  const frame = frameOf(app, request, '/login');
  switch (outcome.kind) {
    case 'must-choose-password':
      if (signedIn) await signOut(app, signedInActor(signedIn, visit.source), signedIn.session);
      return withCookies(seeOther('/password/change'), { session: outcome.token });
    case 'unknown':
      return htmlAnswer(renderDeadLink(frame, 'unknown'), 404);
    case 'spent':
    case 'expired':
      return htmlAnswer(renderDeadLink(frame, outcome.kind), 410);
  }
};

/** `until`: nothing of a link that opens nothing, which the button tells. */
export const renderLink = (frame: Frame, token: string, until: string): Html => {
  const say = sentences(frame.language).web.signIn.link;
  return layout(frame, {
    heading: say.heading,
    body: html`<p>${say.what} ${until}</p>
${postForm(frame, `/link/${token}`, button(say.submit))}`,
  });
};

export const renderDeadLink = (frame: Frame, why: 'spent' | 'expired' | 'unknown'): Html => {
  const { signIn } = sentences(frame.language).web;
  return layout(frame, {
    heading: signIn.link[why].heading,
    faulty: true,
    body: html`<p>${signIn.link[why].what}</p>
<p class="actions"><a class="main" href="/recovery/request">${signIn.askReset}</a>
<a href="/login">${signIn.submit}</a></p>`,
  });
};

/** 256 random bits in base64url. */
const readToken = ({ params }: RouteRequest): string | null => {
  const token = params.token ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
};
