import { html } from 'hono/html';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { countToRequire, requireNewPassword } from '../../domain/recovery/require-new-password.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { errorSummary, type Faults, isFaulty } from '../components/error-summary.ts';
import { field } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/users/new-passwords';
const who = accountPermissions['require-new-of-all'];

/** A new password for a whole company: said with the number of people, and confirmed by typing it. */
export const newPasswordsPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request, '', 200) },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => ask(app, request) },
];

const show = async (app: WebApp, request: RouteRequest, typed: string | null, status: number): Promise<Response> => {
  const { companyId } = presentActor(request);
  const people = await countToRequire(app, { kind: 'company', companyId });
  const { mismatch } = sentences(request.language).web.config.newPasswords;
  const faults = status === 200 ? {} : { people: [mismatch(String(people))] };
  return htmlAnswer(renderNewPasswords(frameOf(app, request, path), { people, typed: typed ?? '', faults }), status);
};

export const renderNewPasswords = (
  frame: Frame,
  { people, typed, faults }: { people: number; typed: string; faults: Faults },
): Html => {
  const say = sentences(frame.language).web.config.newPasswords;
  return layout(frame, {
    heading: say.heading,
    faulty: isFaulty(faults) && people > 0,
    place: 'config',
    before: wayTo(frame, 'users'),
    body:
      people === 0
        ? html`<p>${say.nobody}</p>
<p><a class="main" href="/config/users">${say.cancel}</a></p>`
        : html`${errorSummary(frame, faults)}<p>${say.why}</p>
<p><strong>${say.what(say.people(people))}</strong></p>
<ul>
${say.effects.map((line) => html`<li>${line}</li>\n`)}</ul>
<p>${say.inUse} <a href="/config/users">${say.toList}</a></p>
${postForm(
  frame,
  path,
  html`${field(frame, {
    name: 'people',
    label: say.confirm,
    hint: say.confirmHint(String(people)),
    type: 'text',
    value: typed,
    autocomplete: 'off',
    maxLength: 10,
    required: true,
    faults: faults.people,
  })}
${button(say.submit, 'danger')}`,
)}
<p><a href="/config/users">${say.cancel}</a></p>`,
  });
};

const ask = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const population = { kind: 'company', companyId: actor.companyId } as const;
  const typed = request.form.text('people').slice(0, 20);
  if (typed.replace(/\s/gu, '') !== String(await countToRequire(app, population)))
    return show(app, request, typed, 422);
  const outcome = await requireNewPassword(app, actor, population);
  switch (outcome.kind) {
    case 'required':
      return seeOther(`/config/users?asked=${outcome.people}`);
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
    case 'unknown':
      return refuse(app, request, 'not-found');
  }
};
