import * as z from 'zod';
import { askDesk as ask } from '../../../domain/recovery/ask-desk.ts';
import { judgeMessage } from '../../../domain/recovery/request-message.ts';
import { messageLimit } from '../../../domain/recovery/reset-request.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { unfitFields } from '../../body-faults.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { accountDisabled, forbidden, oneself, unknown } from '../../outcomes.ts';

const bounds = { message: { most: messageLimit } };
/** By then at the latest there is room. */
const aDay = 24 * 3600;

export const askDesk = endpoint({
  id: 'askDesk',
  tag: 'desk',
  method: 'POST',
  path: '/api/v1/accounts/:id/reset-requests',
  who: ['administrator', 'delegate'],
  limit: 'form',
  csrf: 'json',
  summary: 'Ask the support for somebody of the own company',
  description: 'The support verifies the person as it does everybody.',
  repeatable: 'kept',
  sentAgain: 'it joins the open request',
  body: z.strictObject({ message: text(10_000).default('').describe('For the support; it should hold no password') }),
  bounds,
  judge: (_, { message = '' }) => ({ message: judgeMessage(message) }),
  example: { message: 'Julie can be reached until noon.' },
  answers: { 201: { description: 'Asked, or joined to the open request', schema: z.object({ number: z.int() }) } },
  problems: ['oneself', 'too-many-requests', 'account-disabled'],
  answer: async (request, { message }, { app }) => {
    const actor = sessionOf(request);
    const target = { companyId: actor.companyId, accountId: request.params.id ?? '' };
    const outcome = await ask(app, actor, target, message);
    switch (outcome.kind) {
      case 'asked':
        return jsonAnswer({ number: outcome.number }, 201);
      case 'rejected':
        return unfitFields(request.language, { message: outcome.fault }, bounds);
      case 'too-many':
        return problem(429, 'too-many-requests', { retryAfterSeconds: aDay });
      case 'account-disabled':
        return accountDisabled();
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
      case 'oneself':
        return oneself();
    }
  },
});
