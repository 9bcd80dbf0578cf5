import * as z from 'zod';
import { listVouchings as list, vouch } from '../../domain/recovery/vouch.ts';
import { jsonAnswer, problem } from '../../http/answers.ts';
import { sessionOf } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { forbidden, unknown } from '../outcomes.ts';

const shared = { tag: 'desk', who: ['administrator'] } as const;

export const listVouchings = endpoint({
  ...shared,
  id: 'listVouchings',
  method: 'GET',
  path: '/api/v1/vouchings',
  limit: 'page',
  csrf: 'none',
  summary: 'What the support asks this administrator to confirm',
  body: null,
  answers: {
    200: {
      description: 'What waits',
      schema: z.object({
        waiting: z.array(
          z.object({
            proof: z.string(),
            person: z.object({ firstName: z.string(), lastName: z.string(), email: z.string() }),
            requestNumber: z.int(),
            agentName: z.string(),
            askedAt: z.iso.datetime(),
            expiresAt: z.iso.datetime(),
          }),
        ),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { app }) => {
    const listed = await list(app, sessionOf(request));
    if (listed === 'not-allowed') return forbidden();
    const waiting = listed.waiting.map(({ proofId, person, requestNumber, agentName, askedAt, expiresAt }) => ({
      ...{ proof: proofId, person, requestNumber, agentName },
      ...{ askedAt: new Date(askedAt).toISOString(), expiresAt: new Date(expiresAt).toISOString() },
    }));
    return jsonAnswer({ waiting });
  },
});

export const answerVouching = endpoint({
  ...shared,
  id: 'answerVouching',
  method: 'POST',
  path: '/api/v1/vouchings/:id',
  limit: 'form',
  csrf: 'json',
  summary: 'Confirm, or not, having spoken with the person',
  description:
    'Takes a session: a person gives their word, no program does. The first of several administrators counts.',
  sentAgain: '409 `over`, as one word is given',
  body: z.strictObject({ answer: z.enum(['confirm', 'refuse']).describe('`confirm`: having spoken with the person') }),
  example: { answer: 'confirm' },
  answers: { 200: { description: 'Written', schema: z.object({ answer: z.enum(['confirmed', 'refused']) }) } },
  problems: ['over'],
  answer: async (request, { answer }, { app }) => {
    const outcome = await vouch(app, sessionOf(request), request.params.id ?? '', answer);
    switch (outcome) {
      case 'confirmed':
      case 'refused':
        return jsonAnswer({ answer: outcome });
      case 'over':
        return problem(409, 'over');
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});
