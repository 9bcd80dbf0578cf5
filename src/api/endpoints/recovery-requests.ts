import * as z from 'zod';
import { detailLimits } from '../../domain/accounts/person-details.ts';
import { judgeRequest, requestReset } from '../../domain/recovery/request-reset.ts';
import { messageLimit } from '../../domain/recovery/reset-request.ts';
import { jsonAnswer } from '../../http/answers.ts';
import { unfitFields } from '../body-faults.ts';
import { endpoint, text } from '../endpoint.ts';

const bounds = { email: { most: detailLimits.email }, message: { most: messageLimit } };

export const createRecoveryRequest = (deps: Parameters<typeof requestReset>[0]) =>
  endpoint({
    id: 'requestReset',
    tag: 'desk',
    method: 'POST',
    path: '/api/v1/recovery-requests',
    who: 'anybody',
    limit: 'request',
    csrf: 'json',
    summary: 'Ask the desk for a reset; the answer is the same for known and unknown addresses',
    sentAgain: 'it joins the open request',
    body: z.strictObject({
      email: text(1000).describe('Of the account'),
      message: text(10_000).default('').describe('For the support; it should hold no password'),
    }),
    bounds,
    judge: (_, { email = '', message = '' }) => judgeRequest({ email, message }),
    example: { email: 'julie.berger@client.example', message: '' },
    answers: { 202: { description: 'Received', schema: z.object({ kind: z.literal('received') }) } },
    problems: [],
    answer: async ({ visit, language }, body) => {
      // The same time for everybody: whether the address is known must not show in the wait (ASVS 6.3.8).
      const atLeast = new Promise((resolve) => setTimeout(resolve, 300));
      const outcome = await requestReset(deps, visit.source, body);
      if (outcome.kind === 'rejected') return unfitFields(language, outcome.faults, bounds);
      await atLeast;
      return jsonAnswer({ kind: 'received' }, 202);
    },
  });
