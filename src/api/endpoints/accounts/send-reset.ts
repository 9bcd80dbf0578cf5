import * as z from 'zod';
import { viewAccount as view } from '../../../domain/accounts/view-account.ts';
import { resetModes } from '../../../domain/companies/reset-mode.ts';
import { modesFor, sendReset as send } from '../../../domain/recovery/send-reset.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import {
  accountDisabled,
  administratorsByDesk,
  forbidden,
  frozen,
  oneself,
  tooManyToday,
  unknown,
} from '../../outcomes.ts';

export const listOpenWays = endpoint({
  id: 'listOpenWays',
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts/:id/resets',
  who: ['administrator', 'delegate'],
  limit: 'page',
  csrf: 'none',
  summary: 'In which ways the access of a user can be given back now',
  description: 'None for administrators and delegates, whom the support resets, nor for the own account.',
  body: null,
  answers: {
    200: {
      description: 'The strongest first',
      schema: z.object({
        open: z.array(z.enum(resetModes)),
        youngUntil: z.iso.datetime().nullable().describe('Until then the address is too new for a secret to go there'),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { app }) => {
    const actor = sessionOf(request);
    const account = await view(app, actor, { companyId: actor.companyId, accountId: request.params.id ?? '' });
    if (account === 'unknown') return unknown();
    if (account === 'not-allowed') return forbidden();
    const { open, youngUntil } = await modesFor(app, actor, account);
    return jsonAnswer({ open, youngUntil: youngUntil === null ? null : new Date(youngUntil).toISOString() });
  },
});

export const sendReset = endpoint({
  id: 'sendReset',
  tag: 'accounts',
  method: 'POST',
  path: '/api/v1/accounts/:id/resets',
  who: ['administrator', 'delegate'],
  limit: 'form',
  csrf: 'json',
  summary: 'Send a user a link or a temporary password, which no answer shows',
  description:
    'Takes a session: no key opens an account. The present password is over, every session ends, and what was sent works once. Five in a day are enough.',
  repeatable: 'kept',
  isNameRequired: true,
  body: z.strictObject({ mode: z.enum(['link', 'temporary']).describe('What goes to the address on file') }),
  example: { mode: 'link' },
  answers: { 204: { description: 'On its way to the address on file', schema: null } },
  problems: [
    'idempotency-key-missing',
    'oneself',
    'account-frozen',
    'account-disabled',
    'administrators-by-desk',
    'mode-off',
    'young-address',
    'too-many-requests',
  ],
  answer: async (request, { mode }, { app }) => {
    const actor = sessionOf(request);
    const target = { companyId: actor.companyId, accountId: request.params.id ?? '' };
    const { kind } = await send(app, actor, target, mode);
    switch (kind) {
      case 'sent':
        return new Response(null, { status: 204 });
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
      case 'oneself':
        return oneself();
      case 'frozen':
        return frozen();
      case 'disabled':
        return accountDisabled();
      case 'administrators-by-desk':
        return administratorsByDesk();
      case 'mode-off':
        return problem(409, 'mode-off');
      case 'young-address':
        return problem(409, 'young-address');
      case 'too-many':
        return tooManyToday();
    }
  },
});
