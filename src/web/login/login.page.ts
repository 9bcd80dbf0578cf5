import { html } from 'hono/html';
import { emailKey } from '../../domain/accounts/account.ts';
import { emailFault } from '../../domain/accounts/person-details.ts';
import { signOut } from '../../domain/sessions/end-sessions.ts';
import { signIn } from '../../domain/sessions/sign-in.ts';
import { signedInActor } from '../../domain/sessions/signed-in-actor.ts';
import { sessionPermissions } from '../../domain/sessions/who-may.ts';
import { htmlAnswer, seeOther, withCookies } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { onTheWayTo, type WantedPage } from '../../http/wanted-page.ts';
import { sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';
import { field } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import { reachOf } from '../help/reach-desk.ts';
import { readFlag } from '../typed-input.ts';
import { retrySentence, secondsUntil } from '../wait.ts';
import type { WebApp } from '../web-app.ts';
import { renderEmpty } from './empty.ts';
import { arrival, choiceOf, homeOf, openTo } from './home.ts';
import { renderNoWayIn } from './no-way-in.ts';

export const loginPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/login',
    who: sessionPermissions['sign-in'],
    limit: 'page',
    csrf: 'none',
    answer: async (request) => {
      if (request.signedIn) return seeOther(homeOf(request.signedIn, request.wanted));
      if (await app.awaitsInit()) return htmlAnswer(renderEmpty(frameOf(app, request)));
      const over = readFlag(request.url, 'over', { 'signed-out': 1, everywhere: 1, session: 1 });
      const { wanted } = request;
      return htmlAnswer(
        renderLogin(frameOf(app, request), { email: '', faults: {}, wanted, ...(over ? { over } : {}) }),
      );
    },
  },
  {
    method: 'POST',
    path: '/login',
    who: sessionPermissions['sign-in'],
    limit: 'form',
    csrf: 'form',
    answer: (request) => attempt(app, request),
  },
];

export const renderLogin = (
  frame: Frame,
  data: {
    email: string;
    faults: Faults;
    over?: 'signed-out' | 'everywhere' | 'session';
    refused?: 'refused' | 'delayed';
    wanted?: WantedPage | null;
  },
): Html => {
  const { web, afterReset } = sentences(frame.language);
  const say = web.signIn;
  const { email, faults, over, wanted } = data;
  const farewell = { 'signed-out': say.signedOut, everywhere: say.signedOutEverywhere };
  return layout(frame, {
    heading: say.heading,
    faults,
    belowFaults:
      data.refused &&
      html`${data.refused === 'delayed' ? html`<p><a href="/recovery/request">${say.askReset}</a></p>\n` : ''}<p>${afterReset.signIn.told} <a href="/help/forgotten-password">${afterReset.signIn.reach}</a></p>\n`,
    body: html`${over === 'session' ? html`<p class="advice" role="status">${say.sessionOver}</p>\n` : doneNote(over && farewell[over])}${wanted ? html`<p>${say.goesOn}</p>\n` : ''}${postForm(
      frame,
      onTheWayTo(wanted, '/login'),
      html`${field(frame, {
        name: 'email',
        label: say.email,
        type: 'email',
        value: email,
        autocomplete: 'username',
        required: true,
        faults: faults.email,
      })}
${field(frame, {
  name: 'password',
  label: say.password,
  type: 'password',
  autocomplete: 'current-password',
  required: true,
  faults: faults.password,
})}
${button(say.submit)}`,
    )}
<p><a href="/help/forgotten-password">${say.forgotten}</a></p>`,
  });
};

const attempt = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, visit, language, signedIn, wanted } = request;
  const say = sentences(language).web.signIn;
  const frame = frameOf(app, request, onTheWayTo(wanted, '/login'));
  const email = form.text('email').trim();
  const again = (faults: Faults, status: number, refused?: 'refused' | 'delayed', headers = {}) =>
    htmlAnswer(renderLogin(frame, { email, faults, wanted, ...(refused ? { refused } : {}) }), status, headers);

  const fault = emailFault(email);
  const faults = {
    ...(fault ? { email: [fault === 'missing' ? say.emailMissing : say.emailUnreadable] } : {}),
    ...(form.text('password') === '' ? { password: [say.passwordMissing] } : {}),
  };
  if (isFaulty(faults)) return again(faults, 422);

  const outcome = await signIn(app, visit, { email, password: form.secret('password') });
  switch (outcome.kind) {
    case 'signed-in':
    case 'must-choose-password': {
      // The session that was open in this browser before gives way: its cookie is overwritten (ASVS 7.2.4).
      if (signedIn) await signOut(app, signedInActor(signedIn, visit.source), signedIn.session);
      const { account } = outcome;
      const next =
        outcome.kind === 'signed-in'
          ? (openTo(account.role, wanted) ?? (await arrival(app, account)))
          : choiceOf(wanted);
      return withCookies(seeOther(next), { session: outcome.token });
    }
    case 'refused':
      // A blocked account's password is gone: who types it is told here, as everybody is, since nothing may tell whose it is.
      return again({ '': [say.refused] }, 401, 'refused');
    case 'delayed': {
      const retryAfterSeconds = secondsUntil(outcome.retryAt, app.clock.now());
      return again({ '': [say.delayed(retrySentence(language, retryAfterSeconds))] }, 429, 'delayed', {
        'retry-after': String(retryAfterSeconds),
      });
    }
    case 'disabled':
    case 'frozen':
      return htmlAnswer(renderNoWayIn(frame, outcome.kind, null, await reachOf(app, request)), 403);
    case 'temporary-password-spent': {
      const mayContinue =
        signedIn?.session.kind === 'choose-password' && emailKey(signedIn.account.email) === emailKey(email);
      return htmlAnswer(
        renderNoWayIn(frame, 'spent', mayContinue ? choiceOf(wanted) : null, await reachOf(app, request)),
        410,
      );
    }
    case 'temporary-password-expired':
      return htmlAnswer(renderNoWayIn(frame, 'expired', null, await reachOf(app, request)), 410);
  }
};
