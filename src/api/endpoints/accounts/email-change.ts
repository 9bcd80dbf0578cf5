import * as z from 'zod';
import { viewAccount as view } from '../../../domain/accounts/view-account.ts';
import {
  cancelEmailChange as cancel,
  sendConfirmationAgain,
  type WaitingOutcome,
} from '../../../domain/recovery/ask-new-email.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';

const shared = {
  tag: 'accounts',
  who: ['administrator', 'delegate'],
  // What it answers tells whether an address waits.
  scopes: ['accounts:write', 'accounts:read'],
  limit: 'form',
  csrf: 'json',
  body: null,
} as const;

export const viewEmailChange = endpoint({
  id: 'viewEmailChange',
  commands: ['user show'],
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts/:id/email-change',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'The new address that waits to be confirmed, where one does',
  body: null,
  answers: {
    200: {
      description: 'null: none waits',
      schema: z.object({
        waiting: z.object({ email: z.string(), askedAt: z.iso.datetime(), expiresAt: z.iso.datetime() }).nullable(),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const account = await view(app, caller, { companyId: caller.companyId, accountId: request.params.id ?? '' });
    if (account === 'unknown') return unknown();
    if (account === 'not-allowed') return forbidden();
    const waiting = await app.storage.emailChanges.findWaiting(account.companyId, account.id, app.clock.now());
    const moment = (at: number) => new Date(at).toISOString();
    const shown = waiting && {
      ...{ email: waiting.email, askedAt: moment(waiting.askedAt), expiresAt: moment(waiting.expiresAt) },
    };
    return jsonAnswer({ waiting: shown });
  },
});

export const sendEmailConfirmation = endpoint({
  ...shared,
  id: 'sendEmailConfirmation',
  commands: ['user resend-confirmation'],
  method: 'POST',
  path: '/api/v1/accounts/:id/email-change/confirmation',
  summary: 'Send the mail to the new address once more',
  description:
    'A new address of somebody who has signed in waits until it is confirmed from there. Five mails at most.',
  repeatable: 'kept',
  isNameRequired: true,
  answers: { 204: { description: 'Sent', schema: null } },
  problems: ['idempotency-key-missing', 'none-waits', 'too-many-mails'],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    return answerTo(await sendConfirmationAgain(app, caller, target));
  },
});

export const cancelEmailChange = endpoint({
  ...shared,
  id: 'cancelEmailChange',
  commands: ['user cancel-email-change'],
  method: 'DELETE',
  path: '/api/v1/accounts/:id/email-change',
  summary: 'Give up the new address that waits',
  answers: { 204: { description: 'None waits', schema: null } },
  problems: ['none-waits'],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    return answerTo(await cancel(app, caller, target));
  },
});

const answerTo = (outcome: WaitingOutcome): Response => {
  switch (outcome) {
    case 'done':
      return new Response(null, { status: 204 });
    case 'none-waits':
      return problem(409, 'none-waits');
    case 'too-many':
      // No wait helps: another address is asked for.
      return problem(409, 'too-many-mails');
    case 'unknown':
      return unknown();
    case 'not-allowed':
      return forbidden();
  }
};
