import { html } from 'hono/html';
import { readCursor } from '../../domain/accounts/people-cursor.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { listPeople } from '../../domain/password-policy/list-people.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { askingPolicy } from '../../http/security-headers.ts';
import { sentences } from '../../text/sentences.ts';
import { peopleHref } from '../assets.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { rightsLink, wayTo } from './menu.page.ts';
import { peopleFilters } from './people-filters.ts';
import { filterOf, orderOf, readPeopleQuery, writePeopleQuery } from './people-query.ts';
import { type PeopleData, peopleTable } from './people-table.ts';
import { listOf } from './user-address.ts';

export const usersPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users',
    who: accountPermissions['list-accounts'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request),
  },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const query = readPeopleQuery(request.url);
  const asked = {
    filter: filterOf(query, app.clock.now()),
    order: orderOf(query),
    cursor: readCursor(request.url.searchParams.get('cursor')),
  };
  const [outcome, groups] = await Promise.all([
    listPeople(app, actor, actor.companyId, asked),
    app.storage.groups.list(actor.companyId),
  ]);
  if (outcome.kind === 'not-allowed') return refuse(app, request, 'forbidden');
  const ids = outcome.people.map(({ id }) => id);
  const waiting = await app.storage.emailChanges.listWaiting(actor.companyId, ids, app.clock.now());
  const data = {
    ...outcome,
    query,
    groups,
    waiting,
    list: listOf(request.url),
    now: app.clock.now(),
    timeZone: app.timeZone,
  };
  return htmlAnswer(renderUsers(frameOf(app, request), data), 200, askingPolicy);
};

export const renderUsers = (frame: Frame, data: PeopleData): Html => {
  const { web, massActions, peopleImport } = sentences(frame.language);
  const files = peopleImport.page;
  const say = web.config.users;
  const asked = writePeopleQuery(data.query);
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    shape: 'wide',
    script: peopleHref,
    before: wayTo(frame, 'users'),
    body: html`${peopleFilters(frame, data.query, data.groups)}
<div class="actions">
<a class="main" href="/config/users/new">${say.add}</a>
<a class="second" href="/config/users/import">${files.import}</a>
<a class="second" href="/config/users/export.csv${asked === '' ? '' : `?${asked}`}">${files.export}</a>
</div>
<p role="status" class="unseen" data-said></p>
<div data-people tabindex="-1">
${peopleTable(frame, data)}
</div>
<p class="actions"><a href="/config/users/breach">${massActions.list.breach}</a>${
      frame.viewer?.role === 'administrator' ? html` <a href="/config/groups">${web.groups.heading}</a>` : ''
    } ${rightsLink(frame)}</p>`,
  });
};
