import { html } from 'hono/html';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { listVouchings } from '../../domain/recovery/vouch.ts';
import { findOpenWelcome } from '../../domain/recovery/welcome.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { breadcrumb } from '../components/navigation.ts';
import { statusTag } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { welcomeNotice } from './welcome.page.ts';

/** The way of the source page: Config > Configuration > Liste des utilisateurs. */
export const configMenuPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config',
    who: accountPermissions['list-accounts'],
    limit: 'page',
    csrf: 'none',
    answer: async (request) => {
      const vouchings = await listVouchings(app, presentActor(request));
      const waiting = vouchings === 'not-allowed' ? 0 : vouchings.waiting.length;
      const frame = frameOf(app, request);
      const welcome = await findOpenWelcome(app, presentActor(request));
      const notice = welcome === null ? '' : welcomeNotice(frame, welcome);
      return htmlAnswer(renderConfig(frame, present(request).companyName, waiting, notice));
    },
  },
  {
    method: 'GET',
    path: '/config/configuration',
    who: accountPermissions['list-accounts'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => htmlAnswer(renderConfiguration(frameOf(app, request))),
  },
];

/** `waiting`: how many questions of the desk wait for this administrator. */
export const renderConfig = (frame: Frame, companyName: string, waiting = 0, notice: Html | '' = ''): Html => {
  const { config, vouching } = sentences(frame.language).web;
  const { menu, configuration } = config;
  const count = waiting === 0 ? '' : html` ${statusTag(vouching.waiting(waiting), 'attention')}`;
  return layout(frame, {
    heading: menu.heading,
    place: 'config',
    body: html`${notice}${
      waiting === 0
        ? ''
        : html`<p class="advice">${vouching.notice(waiting)} <a href="/config/vouchings">${vouching.noticeLink}</a></p>\n`
    }<p>${menu.what(companyName)}</p>
<ul class="menu"><li><a href="/config/configuration">${configuration.heading}</a></li>${
      isAdministrator(frame) ? html`\n<li><a href="/config/vouchings">${vouching.heading}${count}</a></li>` : ''
    }</ul>
<p>${helpLink(frame, 'reset-as-administrator')}</p>`,
  });
};

export const renderConfiguration = (frame: Frame): Html => {
  const { web, afterReset, apiKeys, massActions, oneUser, peopleImport } = sentences(frame.language);
  const { config, passwordRules } = web;
  const { configuration, users } = config;
  return layout(frame, {
    heading: configuration.heading,
    place: 'config',
    before: wayTo(frame, 'configuration'),
    body: html`<p>${configuration.what}</p>
<ul class="menu"><li><a href="/config/users">${users.heading}</a></li>
<li><a href="/config/users/import">${peopleImport.page.heading}</a></li>
<li><a href="/config/users/actions">${massActions.list.heading}</a></li>
<li><a href="/config/users/breach">${massActions.breach.heading}</a></li>${
      isAdministrator(frame)
        ? html`\n<li><a href="/config/groups">${web.groups.heading}</a></li>
<li><a href="/config/password-rules">${passwordRules.heading}</a></li>
<li><a href="/config/reset-modes">${oneUser.modes.heading}</a></li>
<li><a href="/config/desk-settings">${afterReset.settings.heading}</a></li>
<li><a href="/config/api-keys">${apiKeys.heading}</a></li>`
        : ''
    }
<li><a href="/config/rights">${web.rights.heading}</a></li></ul>
<p>${helpLink(frame, 'reset-as-administrator')}</p>`,
  });
};

/** Beside what gives a right. */
export const rightsLink = (frame: Frame): Html =>
  html`<a href="/config/rights">${sentences(frame.language).web.rights.heading}</a>`;

/** What a delegate may not open is not in the menu. */
const isAdministrator = ({ viewer }: Frame): boolean => viewer?.role === 'administrator';

type ConfigPage =
  | 'configuration'
  | 'users'
  | 'actions'
  | 'breach'
  | 'groups'
  | 'rights'
  | 'password-rules'
  | 'desk-settings'
  | 'api-keys'
  | 'reset-modes';

export const wayTo = (frame: Frame, page: ConfigPage): Html => {
  const { web, afterReset, apiKeys, massActions, oneUser } = sentences(frame.language);
  const { config, passwordRules } = web;
  const { menu, configuration, users } = config;
  const last = {
    users: [{ href: '/config/users', label: users.heading }],
    groups: [{ href: '/config/groups', label: web.groups.heading }],
    rights: [{ href: '/config/rights', label: web.rights.heading }],
    actions: [{ href: '/config/users/actions', label: massActions.list.heading }],
    breach: [{ href: '/config/users/breach', label: massActions.breach.heading }],
    'password-rules': [{ href: '/config/password-rules', label: passwordRules.heading }],
    'reset-modes': [{ href: '/config/reset-modes', label: oneUser.modes.heading }],
    'desk-settings': [{ href: '/config/desk-settings', label: afterReset.settings.heading }],
    'api-keys': [{ href: '/config/api-keys', label: apiKeys.heading }],
    configuration: [],
  };
  return breadcrumb(frame, [
    { href: '/config', label: menu.heading },
    { href: '/config/configuration', label: configuration.heading },
    ...last[page],
  ]);
};
