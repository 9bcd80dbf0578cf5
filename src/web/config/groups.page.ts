import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import { createGroup, type ListedGroup, listGroups } from '../../domain/accounts/keep-groups.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo, emptyState, table, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { groupFaults, groupNameField } from './group-name.ts';
import { rightsLink, wayTo } from './menu.page.ts';
import { userAddress } from './user-address.ts';

const path = '/config/groups';
const who = accountPermissions['keep-groups'];

/** The groups of a company. */
export const groupsPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request, '', {}, 200) },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => create(app, request) },
];

const show = async (
  app: WebApp,
  request: RouteRequest,
  name: string,
  faults: Faults,
  status: number,
): Promise<Response> => {
  const actor = presentActor(request);
  const groups = await listGroups(app, actor, actor.companyId);
  if (groups === 'not-allowed') return refuse(app, request, 'forbidden');
  const saved = readFlag(request.url, 'saved', sentences(request.language).web.groups.saved);
  const savedName = groups.find(({ id }) => id === request.url.searchParams.get('group'))?.name;
  const data = { groups, name, faults, saved, savedName };
  return htmlAnswer(renderGroups(frameOf(app, request, path), data), status);
};

const create = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const name = request.form.text('name').slice(0, 1000);
  const outcome = await createGroup(app, actor, actor.companyId, name);
  if (outcome.kind === 'created') return seeOther(`${path}?saved=created&group=${outcome.group.id}`);
  const { faults, status } = groupFaults(request.language, outcome);
  return show(app, request, name, faults, status);
};

export type GroupsData = {
  groups: readonly ListedGroup[];
  name: string;
  faults: Faults;
  saved?: 'created' | 'renamed' | 'removed' | undefined;
  /** Of the group that it was done to. */
  savedName?: string | undefined;
};

/** By name, each a way to the person's page. */
export const delegatesOf = (frame: Frame, { delegates, hasMoreDelegates }: ListedGroup): Html =>
  delegates.length === 0
    ? html`${sentences(frame.language).web.groups.noDelegate}`
    : html`${delegates.map(
        (one, index) =>
          html`${index === 0 ? '' : ', '}<a href="${userAddress(one.id, { list: '' })}">${typed(fullName(one))}</a>`,
      )}${hasMoreDelegates ? '…' : ''}`;

export const renderGroups = (frame: Frame, { groups, name, faults, saved, savedName }: GroupsData): Html => {
  const say = sentences(frame.language).web.groups;
  const rows = groups.map((group) => [
    html`<strong>${typed(group.name)}</strong>`,
    html`<a href="/config/users?group=${group.id}">${say.count(group.people.count, group.people.isExact)}</a>`,
    delegatesOf(frame, group),
    html`<a href="${path}/${group.id}">${say.edit(group.name)}</a>`,
  ]);
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: wayTo(frame, 'groups'),
    body: html`${doneTo(frame.language, savedName, saved && say.saved[saved])}<p>${say.what} ${rightsLink(frame)}</p>
${rows.length === 0 ? emptyState(say.empty) : table(say.heading, [say.name, say.people, say.delegates, say.action], rows)}
<section>
<h2>${say.createHeading}</h2>
${postForm(frame, path, html`${groupNameField(frame, name, faults)}${button(say.create)}`)}
</section>`,
  });
};
