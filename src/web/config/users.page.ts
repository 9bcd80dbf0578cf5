import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import { listAccounts } from '../../domain/accounts/list-accounts.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { field } from '../components/field.ts';
import { button } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, emptyState, statusTag, table, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import { readSearch } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';

const pageSize = 50;
const furthest = 1_000_000;

export const usersPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users',
    who: ['administrator'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request),
  },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { account } = present(request);
  const query = readSearch(request.url, 'q');
  const offset = readOffset(request.url.searchParams.get('offset'));
  const page = { offset, limit: pageSize };
  const outcome = await listAccounts(app, presentActor(request), account.companyId, query, page);
  if (outcome.kind === 'not-allowed') return refuse(app, request, 'forbidden');
  const { accounts, total } = outcome;
  const asked = readCount(request.url.searchParams.get('asked'));
  const data = { query, offset, accounts, total, timeZone: app.timeZone, ...(asked === null ? {} : { asked }) };
  return htmlAnswer(renderUsers(frameOf(app, request), data));
};

export const renderUsers = (
  frame: Frame,
  data: {
    query: string;
    offset: number;
    accounts: Account[];
    total: number;
    timeZone: string;
    /** Of how many people a new password has just been asked. */
    asked?: number;
  },
): Html => {
  const { config, account: own } = sentences(frame.language).web;
  const say = config.users;
  const { short } = dates(frame.language, data.timeZone);
  const rows = data.accounts.map((account) => [
    html`<strong>${typed(fullName(account))}</strong>`,
    typed(account.email),
    own.roles[account.role],
    statusTag(config.states[account.state], account.state === 'active' ? 'good' : 'off'),
    account.lastSignedInAt === null ? say.never : short(account.lastSignedInAt),
    html`<a class="pencil" href="/config/users/${account.id}">${pencil}<span class="unseen">${say.edit(fullName(account))}</span></a>`,
  ]);
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'users'),
    body: html`${doneNote(data.asked === undefined ? undefined : say.asked(config.newPasswords.people(data.asked)))}<div class="row">
<form class="search" method="get" action="/config/users" role="search">
${field(frame, { name: 'q', label: say.search, hint: say.searchHint, type: 'search', value: data.query, autocomplete: 'off', maxLength: 200 })}
${button(say.search, 'second')}
</form>
<a class="main" href="/config/users/new">${say.add}</a>
</div>
<p>${say.found(data.total)}${data.query === '' ? '' : html` · <a href="/config/users">${say.clear}</a>`}</p>
${
  rows.length === 0
    ? emptyState(say.empty)
    : table(say.heading, [say.name, say.email, say.role, say.state, say.lastSignIn, say.action], rows)
}
${pages(frame, data)}
<p><a class="second" href="/config/users/new-passwords">${say.askNew}</a></p>`,
  });
};

const pages = (
  frame: Frame,
  data: { query: string; offset: number; accounts: Account[]; total: number },
): Html | '' => {
  const { frame: around, config } = sentences(frame.language).web;
  const { query, offset, accounts, total } = data;
  if (total <= pageSize && offset === 0) return '';
  const href = (to: number) => `/config/users?${new URLSearchParams({ q: query, offset: String(to) })}`;
  const last = offset + accounts.length;
  return html`<nav class="pages" aria-label="${around.pages}">
${offset > 0 ? html`<a rel="prev" href="${href(Math.max(0, offset - pageSize))}">${around.previous}</a>\n` : ''}${
  accounts.length > 0 ? html`<span>${config.users.shown(offset + 1, last, config.users.found(total))}</span>\n` : ''
}${last < total && accounts.length > 0 ? html`<a rel="next" href="${href(offset + pageSize)}">${around.next}</a>\n` : ''}</nav>`;
};

const pencil = html`<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M4 20l1-5L16 4l4 4L9 19zM13 7l4 4"/></svg>`;

const readCount = (text: string | null): number | null => (/^\d{1,7}$/.test(text ?? '') ? Number(text) : null);

const readOffset = (text: string | null): number => {
  const offset = /^\d{1,7}$/.test(text ?? '') ? Number(text) : 0;
  return Math.min(offset - (offset % pageSize), furthest);
};
