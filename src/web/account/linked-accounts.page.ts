import { emailFault } from '../../domain/accounts/person-details.ts';
import { linkAccount, listLinkedAccounts } from '../../domain/recovery/link-account.ts';
import { switchAccount } from '../../domain/recovery/switch-account.ts';
import { unlinkAccount } from '../../domain/recovery/unlink-account.ts';
import { sessionPermissions } from '../../domain/sessions/who-may.ts';
import { htmlAnswer, seeOther, withCookies } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { homeForRole } from '../login/home.ts';
import { present, presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import { retrySentence, secondsUntil } from '../wait.ts';
import type { WebApp } from '../web-app.ts';
import { showAccount } from './account.page.ts';
import { renderLinkAccount, renderSwitchAccount } from './linked-accounts.ts';

const path = '/account/linked';
const who = sessionPermissions['link-own-accounts'];

/** Several accounts of one person: linked by their passwords, and gone from one to the other. */
export const linkedAccountsPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => htmlAnswer(renderLinkAccount(frameOf(app, request), { email: '', faults: {} })),
  },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => link(app, request) },
  {
    method: 'GET',
    path: `${path}/:id/switch`,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => askPassword(app, request, {}, 200),
  },
  {
    method: 'POST',
    path: `${path}/:id/switch`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => goOn(app, request),
  },
  {
    method: 'POST',
    path: `${path}/:id/unlink`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: async (request) => {
      const id = readId(request.params.id);
      const linked = await listLinkedAccounts(app, presentActor(request));
      const outcome = id === null ? 'unknown' : await unlinkAccount(app, presentActor(request), request.visit, id);
      const found = linked.find(({ account }) => account.id === id);
      // The answer to the press was read again, or they are another's.
      if (outcome === 'unknown' || !found) return showAccount(app, request, undefined, 404);
      const { ofCompany } = sentences(request.language).web.linkedAccounts;
      const about = `${found.account.email} ${ofCompany(found.companyName)}`;
      return showAccount(app, request, { saved: 'unlinked', about });
    },
  },
];

const link = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, language, visit } = request;
  const { linkedAccounts: say, signIn } = sentences(language).web;
  const email = form.text('email').trim();
  const again = (faults: Faults, status: number, retryAfterSeconds?: number) =>
    htmlAnswer(
      renderLinkAccount(frameOf(app, request, path), { email: email.slice(0, 300), faults }),
      status,
      retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    );
  const fault = emailFault(email);
  const faults = {
    ...(form.text('current') === '' ? { current: [signIn.passwordMissing] } : {}),
    ...(fault ? { email: [fault === 'missing' ? say.emailMissing : signIn.emailUnreadable] } : {}),
    ...(form.text('password') === '' ? { password: [say.passwordMissing] } : {}),
  };
  if (isFaulty(faults)) return again(faults, 422);
  const typed = { current: form.secret('current'), email, password: form.secret('password') };
  const outcome = await linkAccount(app, presentActor(request), visit, typed);
  switch (outcome.kind) {
    case 'linked':
      return seeOther('/account?saved=linked');
    case 'delayed': {
      const seconds = secondsUntil(outcome.retryAt, app.clock.now());
      return again({ '': [say.delayed(retrySentence(language, seconds))] }, 429, seconds);
    }
    case 'wrong-current':
      return again({ current: [say.faults.wrongCurrent] }, 403);
    case 'refused':
      return again({ '': [say.faults.refused] }, 403);
    case 'unusable':
      return again({ '': [say.faults.unusable] }, 409);
    case 'oneself':
      return again({ email: [say.faults.oneself] }, 422);
    case 'already':
      return again({ email: [say.faults.already] }, 409);
    case 'too-many':
      return again({ '': [say.faults.tooMany] }, 409);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const askPassword = async (
  app: WebApp,
  request: RouteRequest,
  faults: Faults,
  status: number,
  more: Record<string, string> = {},
): Promise<Response> => {
  const linked = await listLinkedAccounts(app, presentActor(request));
  const found = linked.find(({ account }) => account.id === request.params.id);
  if (!found) return refuse(app, request, 'not-found');
  const frame = frameOf(app, request, `${path}/${found.account.id}/switch`);
  return htmlAnswer(renderSwitchAccount(frame, { ...found, faults }), status, more);
};

const goOn = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, language, visit } = request;
  const say = sentences(language).web.linkedAccounts;
  const id = readId(request.params.id);
  const password = form.text('password') === '' ? null : form.secret('password');
  if (id === null) return refuse(app, request, 'not-found');
  const outcome = await switchAccount(app, present(request), visit, id, password);
  switch (outcome.kind) {
    case 'switched': {
      const next = outcome.mustChoose ? '/password/change' : homeForRole(outcome.account.role);
      return withCookies(seeOther(next), { session: outcome.token });
    }
    case 'password-needed':
      return seeOther(`${path}/${id}/switch`);
    case 'refused':
      return askPassword(app, request, { password: [say.faults.wrongPassword] }, 403);
    case 'delayed': {
      const seconds = secondsUntil(outcome.retryAt, app.clock.now());
      const faults = { '': [say.delayed(retrySentence(language, seconds))] };
      return askPassword(app, request, faults, 429, { 'retry-after': String(seconds) });
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
  }
};
