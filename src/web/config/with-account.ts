import type { Account } from '../../domain/accounts/account.ts';
import { viewAccount } from '../../domain/accounts/view-account.ts';
import type { RouteRequest } from '../../http/route.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';

/** The account of the address, within the reach of who asks; anything else is not found. */
export const withAccount = async (
  app: WebApp,
  request: RouteRequest,
  answer: (account: Account) => Promise<Response>,
): Promise<Response> => {
  const accountId = readId(request.params.id);
  const actor = presentActor(request);
  const account =
    accountId === null ? 'unknown' : await viewAccount(app, actor, { companyId: actor.companyId, accountId });
  if (account === 'unknown') return refuse(app, request, 'not-found');
  return account === 'not-allowed' ? refuse(app, request, 'forbidden') : answer(account);
};
