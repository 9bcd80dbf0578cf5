import * as z from 'zod';
import { requireNewPassword as ask } from '../../../domain/recovery/require-new-password.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { callerOf, readsAccounts } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden, nothingToTell, oneself, unknown } from '../../outcomes.ts';

export const requireNewPassword = endpoint({
  id: 'requireNewPassword',
  commands: ['password ask-new --email'],
  tag: 'accounts',
  method: 'POST',
  path: '/api/v1/accounts/:id/new-password-requirement',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:act'],
  limit: 'form',
  csrf: 'json',
  summary: 'Require a new password at the next sign-in, because others may know this one',
  description: 'The sessions end. Who has only a temporary password, or has to choose already, is left alone.',
  repeatable: 'kept',
  isNameRequired: true,
  body: null,
  answers: {
    200: { description: 'Required', schema: z.object({ isNew: z.boolean().describe('Whether it was not so before') }) },
    204: { description: 'Required, for a key without `accounts:read`, which learns nothing else of it', schema: null },
  },
  problems: ['idempotency-key-missing', 'oneself'],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const outcome = await ask(app, caller, { kind: 'account', ...target });
    switch (outcome.kind) {
      case 'required':
        return readsAccounts(request) ? jsonAnswer({ isNew: outcome.people > 0 }) : nothingToTell();
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
      case 'oneself':
        return oneself();
    }
  },
});
