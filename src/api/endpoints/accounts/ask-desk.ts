import * as z from 'zod';
import { askDesk as ask } from '../../../domain/recovery/ask-desk.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { accountDisabled, forbidden, oneself, unknown } from '../../outcomes.ts';

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
  body: z.strictObject({ message: text(10_000).default('').describe('For the support; it should hold no password') }),
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
        return problem(422, 'unfit-input', 'The input does not fit', {
          errors: [{ pointer: '/message', code: outcome.fault, detail: outcome.fault }],
        });
      case 'too-many':
        return problem(429, 'too-many-requests', 'Enough was asked for this person today');
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
