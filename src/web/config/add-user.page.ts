import { html } from 'hono/html';
import { type Choices, choicesFor } from '../../domain/accounts/choices.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { createAccount, type FirstWay, firstWays } from '../../domain/recovery/create-account.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { radios } from '../components/field.ts';
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
      const data = { typed, way: 'link', ...(await choicesOf(app, request)), faults: {} };
      return htmlAnswer(renderAddUser(frameOf(app, request), data));
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

const choicesOf = async (app: WebApp, request: RouteRequest): Promise<Pick<AddUserData, 'choices' | 'ways'>> => {
  const actor = presentActor(request);
  const [choices, ways] = await Promise.all([
    choicesFor(app, actor, actor.companyId, null),
    firstWays(app, actor, actor.companyId),
  ]);
  return { choices, ways };
};

const add = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const typed = readDetails(request.form);
  const way = request.form.text('mode') === 'temporary' ? 'temporary' : 'link';
  const again = async (faults: Faults, status = 422) => {
    const data = { typed, way, ...(await choicesOf(app, request)), faults };
    return htmlAnswer(renderAddUser(frameOf(app, request, '/config/users/new'), data), status);
  };
  const outcome = await createAccount(app, actor, present(request).account.companyId, typed, way);
  switch (outcome.kind) {
    case 'created':
      return seeOther(`/config/users/${outcome.account.id}?saved=${way === 'link' ? 'created-link' : 'created'}`);
    case 'rejected':
      return again(detailFaults(request.language, outcome.faults));
    case 'email-taken':
      return again({ email: [sentences(request.language).web.config.faults.emailTaken] });
    case 'met-enough': {
      const { moment } = dates(request.language, app.timeZone);
      return again({ email: [sentences(request.language).web.config.faults.metEnough(moment(outcome.until))] }, 429);
    }
    case 'mode-off':
      return again({ mode: [sentences(request.language).oneUser.modes.closed] }, 409);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

export type AddUserData = {
  typed: TypedDetails;
  choices: Choices;
  /** What the company lets be sent, the safest first, and what was chosen. */
  ways: readonly FirstWay[];
  way: string;
  faults: Faults;
};

export const renderAddUser = (frame: Frame, { typed, choices, ways, way, faults }: AddUserData): Html => {
  const { web, oneUser } = sentences(frame.language);
  const say = web.config.add;
  const { names, hints } = oneUser.modes;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`<p>${say.what}</p>
${postForm(
  frame,
  '/config/users',
  html`${personFields(frame, typed, choices, faults)}
${
  ways.length < 2
    ? ''
    : radios({
        name: 'mode',
        legend: say.way,
        value: way,
        choices: ways.map((mode) => ({ value: mode, label: names[mode], hint: hints[mode] })),
        faults: faults.mode,
      })
}
<p class="actions">${button(say.submit)}
<a href="/config/users">${say.cancel}</a></p>`,
)}`,
  });
};
