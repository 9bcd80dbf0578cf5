import { showAccount } from '../../../domain/accounts/show-account.ts';
import { viewAccount as view } from '../../../domain/accounts/view-account.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { etagOf } from '../../etag.ts';
import { forbidden, unknown } from '../../outcomes.ts';
import { accountShape } from '../../shapes/account.ts';

export const viewAccount = endpoint({
  id: 'viewAccount',
  commands: ['user show'],
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts/:id',
  who: ['administrator', 'delegate'],
  scope: 'accounts:read',
  limit: 'page',
  csrf: 'none',
  summary: 'One account',
  body: null,
  version: 'read',
  answers: { 200: { description: 'The account', schema: accountShape } },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const account = await view(app, caller, target);
    if (account === 'unknown') return unknown();
    if (account === 'not-allowed') return forbidden();
    const shown = showAccount(account);
    return jsonAnswer(shown, 200, { etag: etagOf(shown) });
  },
});
