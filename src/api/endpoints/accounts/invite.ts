import { inviteAccount as invite } from '../../../domain/recovery/invite-account.ts';
import { problem } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { accountDisabled, forbidden, frozen, tooManyToday, unknown } from '../../outcomes.ts';

export const inviteAccount = endpoint({
  id: 'inviteAccount',
  commands: ['user invite'],
  tag: 'accounts',
  method: 'POST',
  path: '/api/v1/accounts/:id/invitations',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:act', 'accounts:read'],
  limit: 'form',
  csrf: 'json',
  summary: 'Send somebody who never came in a link to choose a first password, which no answer shows',
  description:
    'What was sent to them before opens nothing any more. For whoever came in once, nothing changes: 409. Five in a day are enough.',
  repeatable: 'kept',
  isNameRequired: true,
  body: null,
  answers: { 204: { description: 'On its way to the address on file', schema: null } },
  problems: ['idempotency-key-missing', 'entered-before', 'account-frozen', 'account-disabled', 'too-many-requests'],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const outcome = await invite(app, caller, target);
    switch (outcome) {
      case 'invited':
        return new Response(null, { status: 204 });
      case 'entered':
        return problem(409, 'entered-before');
      case 'too-many':
        return tooManyToday();
      case 'frozen':
        return frozen();
      case 'disabled':
        return accountDisabled();
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});
