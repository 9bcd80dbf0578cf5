import * as z from 'zod';
import { apiScopes } from '../../domain/accounts/api-scope.ts';
import { apiKeyLimits, showApiKey } from '../../domain/api-keys/api-key.ts';
import { createApiKey as create, judgeKeyWish } from '../../domain/api-keys/create-api-key.ts';
import { listApiKeys as list } from '../../domain/api-keys/list-api-keys.ts';
import { revokeApiKey as revoke } from '../../domain/api-keys/revoke-api-key.ts';
import { jsonAnswer, problem } from '../../http/answers.ts';
import { unfitFields } from '../body-faults.ts';
import { sessionOf } from '../caller.ts';
import { endpoint, text } from '../endpoint.ts';
import { forbidden, unknown } from '../outcomes.ts';

const instant = z.iso.datetime();
const key = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable().describe('To the minute'),
  revokedAt: instant.nullable(),
});
const bounds = { name: { least: apiKeyLimits.shortestName, most: apiKeyLimits.longestName } };
const shared = { tag: 'keys', who: ['administrator'] } as const;

export const listApiKeys = endpoint({
  ...shared,
  id: 'listApiKeys',
  commands: ['api-key list'],
  method: 'GET',
  path: '/api/v1/api-keys',
  limit: 'page',
  csrf: 'none',
  summary: 'The keys of the company, the newest first; never a token',
  body: null,
  answers: { 200: { description: 'The keys', schema: z.object({ keys: z.array(key) }) } },
  problems: [],
  answer: async (request, _, { app }) => {
    const actor = sessionOf(request);
    const listed = await list(app, actor, actor.companyId);
    if (listed === 'not-allowed') return forbidden();
    return jsonAnswer({ keys: listed.map((one) => showApiKey(one.key)) });
  },
});

export const createApiKey = endpoint({
  ...shared,
  id: 'createApiKey',
  commands: ['api-key create'],
  method: 'POST',
  path: '/api/v1/api-keys',
  limit: 'form',
  csrf: 'json',
  summary: 'Make a key; its token is in this answer alone',
  description: 'Takes a session: no key makes a key. The other administrators are told.',
  repeatable: 'secret',
  isNameRequired: true,
  body: z.strictObject({
    name: text(1000).describe('What it is for'),
    scopes: z.array(z.enum(apiScopes)).max(apiScopes.length).describe('What it may do; at least one'),
    days: z.int().min(1).max(apiKeyLimits.mostDays).default(90).describe('How long it lives'),
  }),
  bounds,
  judge: (_, { name = '', scopes = [], days = 1 }) => judgeKeyWish({ name, scopes, days }),
  example: { name: 'Directory', scopes: ['accounts:read', 'accounts:write'], days: 90 },
  answers: { 201: { description: 'Made', schema: key.extend({ token: z.string() }) } },
  problems: ['idempotency-key-missing', 'too-many-keys'],
  answer: async (request, wish, { app }) => {
    const actor = sessionOf(request);
    const outcome = await create(app, actor, actor.companyId, wish);
    switch (outcome.kind) {
      case 'created':
        return jsonAnswer({ ...showApiKey(outcome.key), token: outcome.token.reveal() }, 201);
      case 'rejected':
        return unfitFields(request.language, outcome.faults, bounds);
      case 'too-many':
        return problem(409, 'too-many-keys');
      // Only a form has a claim.
      case 'made-already':
      case 'unknown':
      case 'not-allowed':
        return forbidden();
    }
  },
});

export const revokeApiKey = endpoint({
  ...shared,
  id: 'revokeApiKey',
  commands: ['api-key revoke'],
  method: 'DELETE',
  path: '/api/v1/api-keys/:keyId',
  limit: 'form',
  csrf: 'json',
  summary: 'Revoke a key',
  body: null,
  answers: { 204: { description: 'It lets nobody in any more', schema: null } },
  problems: [],
  answer: async (request, _, { app }) => {
    const actor = sessionOf(request);
    const outcome = await revoke(app, actor, { companyId: actor.companyId, keyId: request.params.keyId ?? '' });
    if (outcome === 'unknown') return unknown();
    return outcome === 'not-allowed' ? forbidden() : new Response(null, { status: 204 });
  },
});
