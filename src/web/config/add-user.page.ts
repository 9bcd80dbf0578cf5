import { html } from 'hono/html';
import { type Choices, choicesFor } from '../../domain/accounts/choices.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { createAccount } from '../../domain/recovery/create-account.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
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

const who = accountPermissions['create-account'];

export const addUserPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users/new',
    who,
    limit: 'page',
    csrf: 'none',
    answer: async (request) => {
      const typed = { ...nothingTyped, language: request.language };
      const choices = await choicesOf(app, request);
      return htmlAnswer(renderAddUser(frameOf(app, request), { typed, choices, faults: {} }));
    },
  },
  {
    method: 'POST',
    path: '/config/users',
    who,
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
  groupId: '',
};

const choicesOf = (app: WebApp, request: RouteRequest): Promise<Choices> =>
  choicesFor(app, presentActor(request), present(request).account.companyId, null);

const add = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const typed = readDetails(request.form);
  const again = async (faults: Faults, status = 422) => {
    const choices = await choicesOf(app, request);
    return htmlAnswer(renderAddUser(frameOf(app, request, '/config/users/new'), { typed, choices, faults }), status);
  };
  const outcome = await createAccount(app, actor, present(request).account.companyId, typed);
  switch (outcome.kind) {
    case 'created':
      return seeOther(`/config/users/${outcome.account.id}?saved=created`);
    case 'rejected':
      return again(detailFaults(request.language, outcome.faults));
    case 'email-taken':
      return again({ email: [sentences(request.language).web.config.faults.emailTaken] });
    case 'met-enough': {
      const { moment } = dates(request.language, app.timeZone);
      return again({ email: [sentences(request.language).web.config.faults.metEnough(moment(outcome.until))] }, 429);
    }
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

export const renderAddUser = (
  frame: Frame,
  { typed, choices, faults }: { typed: TypedDetails; choices: Choices; faults: Faults },
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
  html`${personFields(frame, typed, choices, faults)}
<p class="actions">${button(say.submit)}
<a href="/config/users">${say.cancel}</a></p>`,
)}`,
  });
};
