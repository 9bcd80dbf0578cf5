import { html } from 'hono/html';
import { type RequestFaults, requestReset } from '../../domain/recovery/request-reset.ts';
import { recoveryPermissions } from '../../domain/recovery/who-may.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field, textArea } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { type Frame, frameOf } from '../frame.ts';
import { answersNow, type Reach, reachDesk, reachOf } from '../help/reach-desk.ts';
import { noSooner } from '../wait.ts';
import type { WebApp } from '../web-app.ts';

const path = '/recovery/request';
const leastMs = 300;

export const recoveryRequestPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who: 'anybody',
    limit: 'page',
    csrf: 'none',
    answer: async (request) => {
      const reach = await reachOf(app, request);
      return htmlAnswer(renderRecoveryRequest(frameOf(app, request), { email: '', message: '', faults: {}, reach }));
    },
  },
  {
    method: 'POST',
    path,
    who: recoveryPermissions['request-reset'],
    limit: 'request',
    csrf: 'form',
    answer: (request) => ask(app, request),
  },
  {
    method: 'GET',
    path: '/recovery/request/received',
    who: 'anybody',
    limit: 'page',
    csrf: 'none',
    answer: async (request) => htmlAnswer(renderReceived(frameOf(app, request), await reachOf(app, request))),
  },
];

const ask = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const input = { email: request.form.text('email'), message: request.form.text('message') };
  const outcome = await noSooner(leastMs, requestReset(app, request.visit.source, input));
  if (outcome.kind === 'received') return seeOther('/recovery/request/received');
  const faults = told(request.language, outcome.faults);
  const reach = await reachOf(app, request);
  return htmlAnswer(renderRecoveryRequest(frameOf(app, request, path), { ...input, faults, reach }), 422);
};

export const renderRecoveryRequest = (
  frame: Frame,
  { email, message, faults, reach }: { email: string; message: string; faults: Faults; reach: Reach },
): Html => {
  const { frame: around, signIn } = sentences(frame.language).web;
  const say = signIn.recovery;
  return layout(frame, {
    heading: say.heading,
    faults,
    body: html`<p>${say.intro}</p>
${postForm(
  frame,
  path,
  html`${field(frame, {
    name: 'email',
    label: signIn.email,
    type: 'email',
    value: email,
    autocomplete: 'email',
    required: true,
    faults: faults.email,
  })}
${textArea(frame, {
  name: 'message',
  label: around.optional(say.message),
  hint: say.messageHint,
  value: message,
  faults: faults.message,
})}
${answersNow(frame, reach, say.evenSo)}
${button(say.submit)}`,
)}
<p><a href="/help/forgotten-password">${say.help}</a></p>`,
  });
};

/** The same for everyone: it does not tell whether the account exists. */
export const renderReceived = (frame: Frame, reach: Reach): Html => {
  const { received: say, recovery } = sentences(frame.language).web.signIn;
  const { mail, verify, password } = say.steps;
  return layout(frame, {
    heading: say.heading,
    body: html`<p>${say.what}</p>
<h2>${say.nextHeading}</h2>
<ol>
${[mail, verify, password].map((step) => html`<li>${step}</li>\n`)}</ol>
<p>${say.nothing}</p>
${reachDesk(frame, reach, recovery.heading)}
<p class="actions"><a href="/login">${say.back}</a></p>
<p>${helpLink(frame, 'why-this-mail')}<br>
${helpLink(frame, 'someone-called')}</p>`,
  });
};

const told = (language: Language, faults: RequestFaults): Faults => {
  const { signIn } = sentences(language).web;
  const { email, message } = faults;
  return {
    ...(email ? { email: [email === 'missing' ? signIn.emailMissing : signIn.emailUnreadable] } : {}),
    ...(message
      ? { message: [message === 'too-long' ? signIn.recovery.messageTooLong : signIn.recovery.messageUnreadable] }
      : {}),
  };
};
