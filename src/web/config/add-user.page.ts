import { html } from 'hono/html';
import type { Role } from '../../domain/accounts/account.ts';
import { rolesToGive } from '../../domain/accounts/who-may.ts';
import { createAccount } from '../../domain/recovery/create-account.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { errorSummary, type Faults, isFaulty } from '../components/error-summary.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';
import { detailFaults, personFields, readDetails, type TypedDetails } from './person-fields.ts';

export const addUserPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users/new',
    who: ['administrator'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => {
      const roles = rolesToGive(presentActor(request));
      const typed = { ...nothingTyped, language: request.language };
      return htmlAnswer(renderAddUser(frameOf(app, request), { typed, roles, faults: {} }));
    },
  },
  {
    method: 'POST',
    path: '/config/users',
    who: ['administrator'],
    limit: 'form',
    csrf: 'form',
    answer: (request) => add(app, request),
  },
];

const nothingTyped: TypedDetails = {
  email: '',
  firstName: '',
  lastName: '',
  telephone: '',
  language: '',
  role: 'user',
};

const add = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const typed = readDetails(request.form);
  const again = (faults: Faults) =>
    htmlAnswer(
      renderAddUser(frameOf(app, request, '/config/users/new'), { typed, roles: rolesToGive(actor), faults }),
      422,
    );
  const outcome = await createAccount(app, actor, present(request).account.companyId, typed);
  switch (outcome.kind) {
    case 'created':
      return seeOther(`/config/users/${outcome.account.id}?saved=created`);
    case 'rejected':
      return again(detailFaults(request.language, outcome.faults));
    case 'email-taken':
      return again({ email: [sentences(request.language).web.config.faults.emailTaken] });
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

export const renderAddUser = (
  frame: Frame,
  { typed, roles, faults }: { typed: TypedDetails; roles: readonly Role[]; faults: Faults },
): Html => {
  const say = sentences(frame.language).web.config.add;
  return layout(frame, {
    heading: say.heading,
    faulty: isFaulty(faults),
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`${errorSummary(frame, faults)}<p>${say.what}</p>
${postForm(
  frame,
  '/config/users',
  html`${personFields(frame, typed, roles, faults)}
<p class="actions">${button(say.submit)}
<a href="/config/users">${say.cancel}</a></p>`,
)}`,
  });
};
