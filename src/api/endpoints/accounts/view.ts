import { showPerson } from '../../../domain/accounts/show-account.ts';
import { viewAccount as view } from '../../../domain/accounts/view-account.ts';
import { personNow } from '../../../domain/password-policy/list-people.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { etagOf } from '../../etag.ts';
import { forbidden, unknown } from '../../outcomes.ts';
import { personShape } from '../../shapes/account.ts';

export const viewAccount = endpoint({
  id: 'viewAccount',
  commands: ['user show'],
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts/:id',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'One account',
  body: null,
  version: 'read',
  answers: { 200: { description: 'The account', schema: personShape } },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const account = await view(app, caller, target);
    if (account === 'unknown') return unknown();
    if (account === 'not-allowed') return forbidden();
    return jsonAnswer(showPerson(await personNow(app, account)), 200, { etag: etagOf(account) });
  },
});
