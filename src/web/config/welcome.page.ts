import { html } from 'hono/html';
import { shownTelephone } from '../../domain/accounts/telephone-number.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { putWelcomeAway, viewWelcome, type Welcome } from '../../domain/recovery/welcome.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, statusTag, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import { readFlag } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';

export const welcomePath = '/config/welcome';
const who = accountPermissions['view-settings'];

/** What an administrator does first, shown by itself at the first visit alone. */
export const welcomePage = (app: WebApp): Route[] => [
  { method: 'GET', path: welcomePath, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  {
    method: 'POST',
    path: welcomePath,
    who,
    limit: 'form',
    csrf: 'form',
    answer: async (request) => {
      const outcome = await putWelcomeAway(app, presentActor(request));
      return outcome === 'saved' ? seeOther('/config') : refuse(app, request, 'forbidden');
    },
  },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const welcome = await viewWelcome(app, presentActor(request));
  if (welcome === 'not-allowed') return refuse(app, request, 'forbidden');
  const { account, companyName } = present(request);
  const saved = readFlag(request.url, 'saved', { password: 1, renewed: 1 });
  return htmlAnswer(
    renderWelcome(frameOf(app, request, welcomePath), { welcome, accountId: account.id, companyName, saved }),
  );
};

export type WelcomeData = {
  welcome: Welcome;
  accountId: string;
  companyName: string;
  saved?: 'password' | 'renewed' | undefined;
};

export const renderWelcome = (frame: Frame, { welcome, accountId, companyName, saved }: WelcomeData): Html => {
  const { firstRun, oneUser, peopleImport, web } = sentences(frame.language);
  const say = firstRun.welcome;
  const { telephone, modes, steps } = welcome;
  const named = modes.map((mode) => oneUser.modes.names[mode]).join(' · ');
  const isDone = Object.values(steps).every((step) => step);
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    body: html`${doneNote(saved && web.account.saved[saved])}<p>${typed(say.what(companyName))}</p>
<ol class="steps">
${step(
  frame,
  say.selfHeading,
  steps.self,
  html`${say.selfWhat} ${telephone === null ? say.noTelephone : typed(say.telephone(shownTelephone(telephone, frame.language)))}`,
  [
    [`/config/users/${accountId}`, say.selfLink],
    ['/help/forgotten-password', say.contacts],
  ],
)}
${step(frame, say.peopleHeading, steps.people, say.peopleWhat, [
  ['/config/users/new', web.config.users.add],
  ['/config/users/import', peopleImport.page.heading],
])}
${step(
  frame,
  say.accessHeading,
  steps.access,
  html`${say.accessWhat}${modes.length === 0 ? '' : html`</p>\n<p class="hint">${say.modes(named)}`}`,
  [
    ['/config/reset-modes', oneUser.modes.heading],
    ['/config/users/new', say.second],
  ],
)}
</ol>
<p>${isDone ? say.allDone : say.later}</p>
${postForm(frame, welcomePath, button(say.putAway, isDone ? undefined : 'second'), 'plain')}`,
  });
};

/** What stands above the menu until the first steps are done or put away. */
export const welcomeNotice = (frame: Frame, { steps }: Welcome): Html | '' => {
  const say = sentences(frame.language).firstRun.welcome;
  const all = Object.values(steps);
  if (all.every((step) => step)) return '';
  return html`<p class="goes-on">${say.progress(all.filter((step) => step).length, all.length)} <a href="${welcomePath}">${say.goOn}</a></p>\n`;
};

const step = (
  frame: Frame,
  heading: string,
  isDone: boolean,
  what: unknown,
  links: readonly (readonly [href: string, label: string])[],
): Html => {
  const say = sentences(frame.language).firstRun.welcome;
  return html`<li><h2>${heading} ${isDone ? statusTag(say.done, 'good') : statusTag(say.open, 'calm')}</h2>
<p>${what}</p>
<p class="actions">${links.map(([href, label]) => html`<a class="second" href="${href}">${label}</a>\n`)}</p>
</li>`;
};
