import * as z from 'zod';
import {
  delegateGroups as delegate,
  unknownGroupsAmong,
  viewDelegation as view,
} from '../../../domain/recovery/delegate-groups.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import type { ApiApp } from '../../api-app.ts';
import { type FieldFaults, fieldFaults } from '../../body-faults.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';

const delegation = z.object({ groupIds: z.array(z.string()) });
const shared = { tag: 'company', path: '/api/v1/accounts/:id/delegation', who: ['administrator'] } as const;

export const viewDelegation = endpoint({
  ...shared,
  id: 'viewDelegation',
  commands: ['user delegate'],
  method: 'GET',
  limit: 'page',
  csrf: 'none',
  summary: 'The groups that a delegate administers',
  body: null,
  answers: { 200: { description: 'The groups', schema: delegation } },
  problems: [],
  answer: async (request, _, { app }) => {
    const actor = sessionOf(request);
    const found = await view(app, actor, { companyId: actor.companyId, accountId: request.params.id ?? '' });
    if (found === 'unknown') return unknown();
    return found === 'not-allowed' ? forbidden() : jsonAnswer({ groupIds: found.delegated });
  },
});

export const delegateGroups = endpoint({
  ...shared,
  id: 'delegateGroups',
  commands: ['user delegate --group'],
  method: 'PUT',
  limit: 'form',
  csrf: 'json',
  summary: 'Which groups a delegate administers, and no others',
  description: 'Takes a session: no key changes an office.',
  body: z.strictObject({
    groupIds: z.array(text(64)).max(1000).describe('All of them; those left out are taken away'),
  }),
  judge: (request, { groupIds = [] }, app) => faultsAmong(app, sessionOf(request).companyId, groupIds),
  example: { groupIds: ['k3m9x2pq7rbd4hjw8ntc5vfa'] },
  answers: { 200: { description: 'As it is now', schema: delegation } },
  problems: ['not-a-delegate', 'unknown-group'],
  answer: async (request, { groupIds }, { app }) => {
    const actor = sessionOf(request);
    const target = { companyId: actor.companyId, accountId: request.params.id ?? '' };
    const outcome = await delegate(app, actor, target, groupIds);
    switch (outcome) {
      case 'saved':
        return jsonAnswer({ groupIds: [...new Set(groupIds)].sort() });
      case 'not-a-delegate':
        return problem(409, 'not-a-delegate');
      case 'unknown-group':
        return problem(422, 'unknown-group', {
          errors: fieldFaults(request.language, await faultsAmong(app, actor.companyId, groupIds)),
        });
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});

const faultsAmong = async (app: ApiApp, companyId: string, groupIds: readonly string[]): Promise<FieldFaults> => {
  const places = await unknownGroupsAmong(app, companyId, groupIds);
  return Object.fromEntries(places.map((place) => [`groupIds/${place}`, 'unknown-group']));
};
