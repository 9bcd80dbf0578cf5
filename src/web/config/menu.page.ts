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
import { listAddress } from './user-address.ts';
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
  const { menu, configuration, entries } = config;
  const count = waiting === 0 ? '' : html` ${statusTag(vouching.waiting(waiting), 'attention')}`;
  return layout(frame, {
    heading: menu.heading,
    place: 'config',
    body: html`${notice}${
      waiting === 0
        ? ''
        : html`<p class="advice">${vouching.notice(waiting)} <a href="/config/vouchings">${vouching.noticeLink}</a></p>\n`
    }<p>${menu.what(companyName)}</p>
<ul class="menu">${entry('configuration', configuration.heading, entries.configuration)}${
      isAdministrator(frame) ? entry('vouchings', html`${vouching.heading}${count}`, entries.vouchings) : ''
    }</ul>
<p>${helpLink(frame, 'reset-as-administrator')}</p>`,
  });
};

export const renderConfiguration = (frame: Frame): Html => {
  const { web, afterReset, apiKeys, massActions, oneUser, peopleImport } = sentences(frame.language);
  const { config, passwordRules } = web;
  const { configuration, users, entries } = config;
  return layout(frame, {
    heading: configuration.heading,
    place: 'config',
    before: wayTo(frame, 'configuration'),
    body: html`<p>${configuration.what}</p>
<ul class="menu">${entry('users', users.heading, entries.users)}${entry('users/import', peopleImport.page.heading, entries.imports)}${entry('users/actions', massActions.list.heading, entries.actions)}${entry('users/breach', massActions.breach.heading, entries.breach)}${
      isAdministrator(frame)
        ? html`${entry('groups', web.groups.heading, entries.groups)}${entry('password-rules', passwordRules.heading, entries.passwordRules)}${entry('reset-modes', oneUser.modes.heading, entries.modes)}${entry('desk-settings', afterReset.settings.heading, entries.desk)}${entry('api-keys', apiKeys.heading, entries.apiKeys)}`
        : ''
    }${entry('rights', web.rights.heading, entries.rights)}</ul>
<p>${helpLink(frame, 'reset-as-administrator')}<br>
${helpLink(frame, 'import-people')}<br>
${helpLink(frame, 'roles')}<br>
${helpLink(frame, 'after-a-breach')}</p>`,
  });
};

/** `what`: for what one goes there. */
const entry = (place: string, label: unknown, what: string): Html =>
  html`<li><a href="/config/${place}">${label}</a><br><span class="hint">${what}</span></li>\n`;

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

/** `list`: what the list of users was asked, where somebody comes from it. */
export const wayTo = (frame: Frame, page: ConfigPage, list = ''): Html => {
  const { web, afterReset, apiKeys, massActions, oneUser } = sentences(frame.language);
  const { config, passwordRules } = web;
  const { menu, configuration, users } = config;
  const last = {
    users: [{ href: listAddress(list), label: users.heading }],
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
