import * as z from 'zod';
import {
  createGroup as create,
  type GroupOutcome,
  groupNameFault,
  listGroups as list,
  removeGroup as remove,
  renameGroup as rename,
} from '../../domain/accounts/keep-groups.ts';
import { longestGroupName } from '../../domain/companies/group.ts';
import { jsonAnswer, problem } from '../../http/answers.ts';
import type { RouteRequest } from '../../http/route.ts';
import { unfitFields } from '../body-faults.ts';
import { callerOf, readsAccounts } from '../caller.ts';
import { endpoint, text } from '../endpoint.ts';
import { forbidden, unknown } from '../outcomes.ts';

const group = z.object({ id: z.string(), name: z.string() });
const wish = z.strictObject({ name: text(1000).describe('No other group of the company has it') });
const bounds = { name: { most: longestGroupName } };
const judged = {
  bounds,
  judge: (_: unknown, { name }: { name?: string }) => ({ name: name === undefined ? undefined : groupNameFault(name) }),
};
const shared = { tag: 'company', who: ['administrator'] } as const;
const changing = { ...shared, scopes: ['company:write'], limit: 'form', csrf: 'json' } as const;

export const listGroups = endpoint({
  ...shared,
  id: 'listGroups',
  commands: ['group list'],
  method: 'GET',
  path: '/api/v1/groups',
  scopes: ['company:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'The groups of the company, by name',
  body: null,
  answers: {
    200: {
      description: 'All of them',
      schema: z.object({
        groups: z.array(
          group.extend({
            people: z
              .object({ count: z.int(), isExact: z.boolean() })
              .nullable()
              .describe('Of a key without `accounts:read`, null'),
          }),
        ),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const groups = await list(app, caller, caller.companyId);
    if (groups === 'not-allowed') return forbidden();
    // Whether moving somebody into a group makes it larger says whether they were there.
    const reads = readsAccounts(request);
    return jsonAnswer({ groups: groups.map(({ id, name, people }) => ({ id, name, people: reads ? people : null })) });
  },
});

export const createGroup = endpoint({
  ...changing,
  id: 'createGroup',
  commands: ['group add'],
  method: 'POST',
  path: '/api/v1/groups',
  summary: 'Make a group',
  repeatable: 'kept',
  sentAgain: '409 `name-taken`',
  body: wish,
  ...judged,
  example: { name: 'Atelier' },
  answers: { 201: { description: 'Made', schema: group } },
  problems: ['name-taken', 'too-many-groups'],
  answer: async (request, { name }, { app }) => {
    const caller = callerOf(request);
    return answerTo(request, await create(app, caller, caller.companyId, name));
  },
});

export const renameGroup = endpoint({
  ...changing,
  id: 'renameGroup',
  commands: ['group rename'],
  method: 'PUT',
  path: '/api/v1/groups/:groupId',
  summary: 'Give a group another name',
  body: wish,
  ...judged,
  example: { name: 'Atelier nord' },
  answers: { 200: { description: 'As it is now', schema: group } },
  problems: ['name-taken'],
  answer: async (request, { name }, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, groupId: request.params.groupId ?? '' };
    return answerTo(request, await rename(app, caller, target, name));
  },
});

export const removeGroup = endpoint({
  ...changing,
  id: 'removeGroup',
  commands: ['group remove'],
  method: 'DELETE',
  path: '/api/v1/groups/:groupId',
  summary: 'Remove a group; its people stay, in none',
  body: null,
  answers: { 204: { description: 'Gone', schema: null } },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const outcome = await remove(app, caller, { companyId: caller.companyId, groupId: request.params.groupId ?? '' });
    if (outcome === 'unknown') return unknown();
    return outcome === 'not-allowed' ? forbidden() : new Response(null, { status: 204 });
  },
});

const answerTo = ({ language }: RouteRequest, outcome: GroupOutcome): Response => {
  switch (outcome.kind) {
    case 'created':
    case 'renamed':
      return jsonAnswer({ id: outcome.group.id, name: outcome.group.name }, outcome.kind === 'created' ? 201 : 200);
    case 'rejected':
      return unfitFields(language, { name: outcome.fault }, bounds);
    case 'name-taken':
      return problem(409, 'name-taken');
    case 'too-many':
      return problem(409, 'too-many-groups');
    case 'unknown':
      return unknown();
    case 'not-allowed':
      return forbidden();
  }
};
