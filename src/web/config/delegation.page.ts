import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import type { Group } from '../../domain/companies/group.ts';
import { delegateGroups, viewDelegation } from '../../domain/recovery/delegate-groups.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readId, readNumber } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';
import { readList, userAddress } from './user-address.ts';

const path = '/config/users/:id/groups';
const who = accountPermissions['delegate-groups'];

/** A form has at most a hundred fields. */
const groupsOnPage = 50;

/** Which groups a delegate administers: a tick box for each, page by page where there are many. */
export const delegationPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request, readPage(request.url.searchParams.get('page')), {}, 200),
  },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => save(app, request) },
];

const readPage = (text: string | null): number => Math.min(readNumber(text ?? '1') ?? 1, 1000);

const show = async (
  app: WebApp,
  request: RouteRequest,
  page: number,
  faults: Faults,
  status: number,
): Promise<Response> => {
  const view = await viewed(app, request);
  if (typeof view === 'string') return refuse(app, request, view === 'not-allowed' ? 'forbidden' : 'not-found');
  const saved = readFlag(request.url, 'saved', { groups: true }) !== undefined;
  const list = readList(request.url);
  const frame = frameOf(app, request, userAddress(view.account.id, { list, part: '/groups' }));
  return htmlAnswer(renderDelegation(frame, { ...view, list, page, faults, saved }), status);
};

const viewed = async (app: WebApp, request: RouteRequest) => {
  const accountId = readId(request.params.id);
  const actor = presentActor(request);
  return accountId === null ? 'unknown' : viewDelegation(app, actor, { companyId: actor.companyId, accountId });
};

/** What other pages show stays as it is. */
const save = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const view = await viewed(app, request);
  if (typeof view === 'string') return refuse(app, request, view === 'not-allowed' ? 'forbidden' : 'not-found');
  const { account, groups, delegated } = view;
  const page = readPage(request.form.text('page') || null);
  const shown = pageOf(groups, page).map(({ id }) => id);
  const ticked = shown.filter((id) => request.form.ticked(`group-${id}`));
  const wanted = [...delegated.filter((id) => !shown.includes(id)), ...ticked];
  const target = { companyId: account.companyId, accountId: account.id };
  const say = sentences(request.language).web.groups.delegation;
  const outcome = await delegateGroups(app, presentActor(request), target, wanted);
  switch (outcome) {
    case 'saved':
      return seeOther(
        userAddress(account.id, {
          list: readList(request.url),
          part: '/groups',
          query: { saved: 'groups', page: String(page) },
        }),
      );
    case 'not-a-delegate':
      return show(app, request, page, { '': [say.notDelegate] }, 409);
    case 'unknown-group':
      return show(app, request, page, { '': [say.gone] }, 409);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const pageOf = (groups: readonly Group[], page: number): readonly Group[] =>
  groups.slice((page - 1) * groupsOnPage, page * groupsOnPage);

export type DelegationData = {
  account: Account;
  groups: readonly Group[];
  delegated: readonly string[];
  /** What the list of users was asked, on the way here. */
  list: string;
  page: number;
  faults: Faults;
  saved: boolean;
};

export const renderDelegation = (frame: Frame, data: DelegationData): Html => {
  const { groups: around } = sentences(frame.language).web;
  const say = around.delegation;
  const { account, groups, faults, saved } = data;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: wayTo(frame, 'users', data.list),
    body: html`${doneTo(frame.language, fullName(account), saved ? say.saved : undefined)}<p>${say.what(fullName(account))}</p>
${groups.length === 0 ? html`<p>${say.noGroups} <a href="/config/groups">${say.toGroups}</a></p>` : boxes(frame, data)}
<p><a href="${userAddress(account.id, { list: data.list })}">${say.back}</a></p>`,
  });
};

const boxes = (frame: Frame, { account, groups, delegated, list, page }: DelegationData): Html => {
  const say = sentences(frame.language).web.groups.delegation;
  const given = new Set(delegated);
  const shown = pageOf(groups, page);
  const form = postForm(
    frame,
    userAddress(account.id, { list, part: '/groups' }),
    html`<input type="hidden" name="page" value="${page}">
<fieldset><legend>${say.heading}</legend>
${shown.map(({ id, name }) => box(id, name, given.has(id)))}</fieldset>
${button(say.submit)}`,
  );
  return html`${form}${groups.length > groupsOnPage ? pages(frame, { account, list }, groups.length, page) : ''}`;
};

const box = (id: string, name: string, ticked: boolean): Html =>
  html`<div class="field tick">
<input id="group-${id}" name="group-${id}" type="checkbox" value="yes"${ticked ? html` checked` : ''}>
<label for="group-${id}">${typed(name)}</label>
</div>
`;

const pages = (
  frame: Frame,
  { account, list }: Pick<DelegationData, 'account' | 'list'>,
  total: number,
  page: number,
): Html => {
  const { frame: around, groups } = sentences(frame.language).web;
  const href = (to: number) => userAddress(account.id, { list, part: '/groups', query: { page: String(to) } });
  const from = (page - 1) * groupsOnPage + 1;
  const to = Math.min(page * groupsOnPage, total);
  return html`
<p>${groups.delegation.otherPages}</p>
<nav class="pages" aria-label="${around.pages}">
${page > 1 ? html`<a rel="prev" href="${href(page - 1)}">${around.previous}</a>\n` : ''}<span>${groups.delegation.page(from, to, total)}</span>
${to < total ? html`<a rel="next" href="${href(page + 1)}">${around.next}</a>\n` : ''}</nav>`;
};

/** The page of the choice has all of them. */
const namesOf = (names: readonly string[]): string =>
  `${names.slice(0, namesAtMost).join(', ')}${names.length > namesAtMost ? '…' : ''}`;

const namesAtMost = 20;

/** On a delegate's page: which groups they have, and the way to choose them. */
export const delegationSection = (
  frame: Frame,
  { account, list }: Pick<DelegationData, 'account' | 'list'>,
  names: readonly string[],
): Html => {
  const say = sentences(frame.language).web.groups.delegation;
  return html`<section id="groups">
<h2>${say.heading}</h2>
<p>${say.section(names.length)}${names.length === 0 ? '' : html` <strong>${typed(namesOf(names))}</strong>`} <a href="${userAddress(account.id, { list, part: '/groups' })}">${say.link}</a></p>
</section>`;
};
