import * as z from 'zod';
import { setAccountState } from '../../../domain/recovery/set-account-state.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { callerOf, readsAccounts } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden, frozen, lastAdministrator, nothingToTell, oneself, unknown } from '../../outcomes.ts';

const state = z.enum(['active', 'disabled']);

export const changeAccountState = endpoint({
  id: 'changeAccountState',
  commands: ['user disable', 'user enable'],
  tag: 'accounts',
  method: 'PUT',
  path: '/api/v1/accounts/:id/state',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:act'],
  limit: 'form',
  csrf: 'json',
  summary: 'Disable an account, or enable it again',
  description:
    'A disabled account cannot sign in, and its sessions are over. To say it twice changes nothing. An administrator who is enabled again is told to the others of the company.',
  body: z.strictObject({ state: state.describe('`disabled`: nobody comes in; `active`: again') }),
  example: { state: 'disabled' },
  answers: {
    200: { description: 'As it is now', schema: z.object({ state }) },
    204: {
      description:
        'For a key without `accounts:read`: as asked, or frozen, which it does not learn: such an account stays shut',
      schema: null,
    },
  },
  problems: ['oneself', 'account-frozen', 'last-administrator'],
  answer: async (request, body, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const outcome = await setAccountState(app, caller, target, body.state);
    switch (outcome) {
      case 'changed':
      case 'unchanged':
        return readsAccounts(request) ? jsonAnswer({ state: body.state }) : nothingToTell();
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
      case 'oneself':
        return oneself();
      case 'frozen':
        return readsAccounts(request) ? frozen() : nothingToTell();
      case 'last-administrator':
        return lastAdministrator();
    }
  },
});
