import { html } from 'hono/html';
import { type ListedGroup, listGroups, removeGroup, renameGroup } from '../../domain/accounts/keep-groups.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { confirmation } from '../components/confirmation.ts';
import type { Faults } from '../components/error-summary.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { groupFaults, groupNameField } from './group-name.ts';
import { delegatesOf, renderGroups } from './groups.page.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/groups/:group';
const who = accountPermissions['keep-groups'];

/** One group: its name, and its end, which is confirmed on a page that names it. */
export const groupPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) =>
      withGroup(app, request, (group) => htmlAnswer(renderGroup(frameOf(app, request), { group, faults: {} }))),
  },
  {
    method: 'POST',
    path,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withGroup(app, request, (group) => rename(app, request, group)),
  },
  {
    method: 'GET',
    path: `${path}/remove`,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) =>
      withGroup(app, request, (group) => htmlAnswer(renderRemoveGroup(frameOf(app, request), group)), showGone),
  },
  {
    method: 'POST',
    path: `${path}/remove`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withGroup(app, request, (group) => remove(app, request, group), showGone),
  },
];

/** The group of the address, in the administrator's own company; anything else is not found. */
const withGroup = async (
  app: WebApp,
  request: RouteRequest,
  answer: (group: ListedGroup) => Promise<Response> | Response,
  absent: typeof showGone = async () => refuse(app, request, 'not-found'),
): Promise<Response> => {
  const actor = presentActor(request);
  const groups = await listGroups(app, actor, actor.companyId);
  if (groups === 'not-allowed') return refuse(app, request, 'forbidden');
  const group = groups.find(({ id }) => id === readId(request.params.group));
  return group ? answer(group) : absent(app, request, groups);
};

/** Of a group that is removed already: the page of its end was read again. */
const showGone = async (app: WebApp, request: RouteRequest, groups: readonly ListedGroup[]): Promise<Response> => {
  const { gone } = sentences(request.language).web.groups.faults;
  const data = { groups, name: '', faults: { '': [gone] } };
  return htmlAnswer(renderGroups(frameOf(app, request, '/config/groups'), data), 404);
};

const rename = async (app: WebApp, request: RouteRequest, group: ListedGroup): Promise<Response> => {
  const typed = request.form.text('name').slice(0, 1000);
  const target = { companyId: group.companyId, groupId: group.id };
  const outcome = await renameGroup(app, presentActor(request), target, typed);
  if (outcome.kind === 'renamed') return seeOther(`/config/groups?saved=renamed&group=${group.id}`);
  if (outcome.kind === 'unknown') return refuse(app, request, 'not-found');
  const { faults, status } = groupFaults(request.language, outcome);
  const frame = frameOf(app, request, `/config/groups/${group.id}`);
  return htmlAnswer(renderGroup(frame, { group, typed, faults }), status);
};

const remove = async (app: WebApp, request: RouteRequest, group: ListedGroup): Promise<Response> => {
  const target = { companyId: group.companyId, groupId: group.id };
  switch (await removeGroup(app, presentActor(request), target)) {
    case 'removed':
      return showRemoved(app, request, group);
    case 'unknown':
      return withGroup(app, request, () => refuse(app, request, 'not-found'), showGone);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

/** The answer to the press itself: of a group that is gone, no later page would know the name. */
const showRemoved = async (app: WebApp, request: RouteRequest, { name }: ListedGroup): Promise<Response> => {
  const actor = presentActor(request);
  const groups = await listGroups(app, actor, actor.companyId);
  if (groups === 'not-allowed') return refuse(app, request, 'forbidden');
  const data = { groups, name: '', faults: {}, saved: 'removed', savedName: name } as const;
  return htmlAnswer(renderGroups(frameOf(app, request, '/config/groups'), data));
};

export const renderGroup = (
  frame: Frame,
  { group, typed = group.name, faults }: { group: ListedGroup; typed?: string; faults: Faults },
): Html => {
  const say = sentences(frame.language).web.groups;
  const { count, isExact } = group.people;
  return layout(frame, {
    heading: say.editHeading,
    faults,
    place: 'config',
    before: wayTo(frame, 'groups'),
    body: html`${postForm(
      frame,
      `/config/groups/${group.id}`,
      html`${groupNameField(frame, typed, faults)}${button(say.save)}`,
    )}
<p>${say.count(count, isExact)} · <a href="/config/users?group=${group.id}">${say.members}</a></p>
<p><strong>${say.delegates}</strong> ${delegatesOf(frame, group)}</p>
<p><a class="second" href="/config/groups/${group.id}/remove">${say.removeLink(group.name)}</a></p>
<p><a href="/config/groups">${say.back}</a></p>`,
  });
};

export const renderRemoveGroup = (frame: Frame, group: ListedGroup): Html => {
  const say = sentences(frame.language).web.groups;
  const { count, isExact } = group.people;
  return layout(frame, {
    heading: say.remove(group.name),
    place: 'config',
    before: wayTo(frame, 'groups'),
    body: confirmation(frame, {
      what: say.removeWhat(say.count(count, isExact)),
      action: `/config/groups/${group.id}/remove`,
      label: say.remove(group.name),
      keep: { href: '/config/groups', label: say.keep },
    }),
  });
};
