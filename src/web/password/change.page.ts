import { html } from 'hono/html';
import { rulesOf } from '../../domain/password-policy/rules-of.ts';
import { changePassword } from '../../domain/recovery/change-password.ts';
import { chooseNewPassword } from '../../domain/recovery/choose-new-password.ts';
import type { ChooseReason } from '../../domain/sessions/session.ts';
import { htmlAnswer, seeOther, withCookies } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { onTheWayTo, type WantedPage } from '../../http/wanted-page.ts';
import { sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';
import { field } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { type PasswordFields, passwordFaults, passwordFields, personOf } from '../components/password-fields.ts';
import { type Frame, frameOf, withChosen } from '../frame.ts';
import { afterChoice, arrival, openTo } from '../login/home.ts';
import { present } from '../present.ts';
import { retrySentence, secondsUntil } from '../wait.ts';
import type { WebApp } from '../web-app.ts';

const path = '/password/change';

export const passwordChangePage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who: 'choosing',
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request, {}, 200),
  },
  { method: 'POST', path, who: 'choosing', limit: 'form', csrf: 'form', answer: (request) => change(app, request) },
];

/** Why the page is shown: the person wants to, or must. */
export type ChangeReason = 'own-choice' | ChooseReason;

const show = async (
  app: WebApp,
  request: RouteRequest,
  faults: Faults,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> => {
  const { session, account } = present(request);
  const rules = await rulesOf(app, account);
  const reason = session.chooseReason ?? 'own-choice';
  const { wanted } = request;
  const frame = frameOf(app, request, onTheWayTo(wanted, path));
  const company = await app.storage.companies.find(account.companyId);
  const person = personOf(account, company?.name ?? '');
  return htmlAnswer(
    renderPasswordChange(frame, { reason, person, rules, faults, random: app.random, wanted }),
    status,
    headers,
  );
};

export const renderPasswordChange = (
  frame: Frame,
  {
    reason,
    wanted,
    ...given
  }: { reason: ChangeReason; wanted?: WantedPage | null } & Omit<PasswordFields, 'follows' | 'required'>,
): Html => {
  const say = sentences(frame.language).web.password;
  const { person, faults } = given;
  const why = {
    'own-choice': say.ownChoice,
    'one-time-secret': say.forcedByTemporary,
    administrator: say.forcedByAdministrator,
    expired: say.forcedByExpiry,
    breached: say.forcedByBreach,
    'known-to-others': say.forcedByOthers,
  };
  const isForced = reason !== 'own-choice';
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'account',
    coached: true,
    body: html`<p>${why[reason]}${isForced && frame.viewer ? ` ${say.chooseUntil(frame.viewer.session.until)}` : ''}</p>
${postForm(
  frame,
  onTheWayTo(wanted, path),
  html`${isForced ? html`<input type="hidden" name="forced" value="yes">\n` : ''}${field(frame, {
    name: 'username',
    label: say.username,
    type: 'email',
    value: person.email ?? '',
    autocomplete: 'username',
    readOnly: true,
  })}
${
  isForced
    ? ''
    : html`${field(frame, {
        name: 'current',
        label: say.current,
        type: 'password',
        autocomplete: 'current-password',
        required: true,
        faults: faults.current,
      })}\n`
}${passwordFields(frame, { ...given, required: true })}
${button(say.submit)}`,
)}`,
  });
};

export const renderAlreadyChosen = (frame: Frame, next = '/'): Html => {
  const say = sentences(frame.language).web.password.alreadyChosen;
  return layout(frame, {
    heading: say.heading,
    faulty: true,
    body: html`<p>${say.what}</p>
<p>${say.doubt}</p>
<p><a class="main" href="${next}">${say.continue}</a></p>`,
  });
};

const change = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, visit, language } = request;
  const signedIn = present(request);
  const say = sentences(language).web.password;
  const isForced = signedIn.session.kind === 'choose-password';
  const wanted = openTo(signedIn.account.role, afterChoice(request.wanted));
  const alreadyChosen = () => htmlAnswer(renderAlreadyChosen(frameOf(app, request, path), wanted ?? '/'), 409);
  // The form of a forced change, sent after another window was faster: this browser is in already.
  if (!isForced && form.ticked('forced')) return alreadyChosen();
  const missing = {
    ...(!isForced && form.text('current') === '' ? { current: [say.currentMissing] } : {}),
    ...(form.text('password') === '' ? { password: [say.nextMissing] } : {}),
  };
  if (isFaulty(missing)) return show(app, request, missing, 422);
  const input = { password: form.secret('password'), confirmation: form.secret('confirmation') };
  const outcome = isForced
    ? await chooseNewPassword(app, signedIn, visit, input)
    : await changePassword(app, signedIn, visit, { ...input, current: form.secret('current') });
  switch (outcome.kind) {
    case 'changed': {
      const saved = outcome.othersStay ? 'renewed' : 'password';
      const next =
        isForced && wanted
          ? withChosen(wanted, saved)
          : `${isForced ? await arrival(app, signedIn.account) : '/account'}?saved=${saved}`;
      return withCookies(seeOther(next), { session: outcome.token });
    }
    case 'already-chosen':
      return alreadyChosen();
    case 'wrong-current':
      return show(app, request, { current: [say.wrongCurrent] }, 422);
    case 'delayed': {
      const seconds = secondsUntil(outcome.retryAt, app.clock.now());
      const message = say.delayed(retrySentence(language, seconds));
      return show(app, request, { current: [message] }, 429, { 'retry-after': String(seconds) });
    }
    case 'not-confirmed':
    case 'rejected':
      return show(app, request, passwordFaults(language, outcome), 422);
  }
};
