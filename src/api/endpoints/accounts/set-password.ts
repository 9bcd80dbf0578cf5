import * as z from 'zod';
import { setPassword as set } from '../../../domain/recovery/set-password.ts';
import { problem } from '../../../http/answers.ts';
import { Secret } from '../../../platform/secret.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { administratorsByDesk, forbidden, frozen, oneself, unknown } from '../../outcomes.ts';
import { notConfirmed, refusedPassword } from '../../shapes/password.ts';

export const setPassword = endpoint({
  id: 'setPassword',
  tag: 'accounts',
  method: 'PUT',
  path: '/api/v1/accounts/:id/password',
  who: ['administrator', 'delegate'],
  limit: 'form',
  csrf: 'json',
  summary: 'Set the password of a user, who hears of it',
  description: 'Takes a session: no key sets a password. That of an administrator is the support’s to reset.',
  body: z.strictObject({
    password: text(10_000).describe('By the rules of the company'),
    confirmation: text(10_000).describe('The same once more'),
    mustChange: z.boolean().default(true).describe('The user must choose another at the first sign-in'),
  }),
  example: { password: '…', confirmation: '…', mustChange: true },
  answers: { 204: { description: 'Set; the user’s sessions are over', schema: null } },
  problems: [
    'not-confirmed',
    'password-rejected',
    'oneself',
    'account-frozen',
    'administrators-by-desk',
    'mode-off',
    'overtaken',
  ],
  answer: async (request, body, { app }) => {
    const actor = sessionOf(request);
    const outcome = await set(
      app,
      actor,
      { companyId: actor.companyId, accountId: request.params.id ?? '' },
      {
        password: new Secret(body.password),
        confirmation: new Secret(body.confirmation),
        mustChange: body.mustChange,
      },
    );
    switch (outcome.kind) {
      case 'set':
        return new Response(null, { status: 204 });
      case 'not-confirmed':
        return notConfirmed(outcome.reasons, request.language);
      case 'rejected':
        return refusedPassword(outcome.reasons, request.language);
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
      case 'oneself':
        return oneself();
      case 'frozen':
        return frozen();
      case 'administrators-by-desk':
        return administratorsByDesk();
      case 'mode-off':
        return problem(409, 'mode-off');
      case 'overtaken':
        return problem(409, 'overtaken');
    }
  },
});
