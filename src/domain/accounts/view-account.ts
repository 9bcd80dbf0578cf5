import type { Account } from './account.ts';
import type { AccountDeps, AccountTarget } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { findReached, type ReachDeps } from './reach.ts';

/**
 * Promise: one account's details. Who may: an administrator of its company, a delegate of its group;
 * the operator at the console. Records account-viewed. Mails nothing.
 */
export const viewAccount = async (
  deps: AccountDeps & ReachDeps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
): Promise<Account | 'unknown' | 'not-allowed'> => {
  const account = await findReached(deps, actor, 'view-account', { companyId, accountId });
  if (typeof account === 'string') return account;
  const event = { companyId, at: deps.clock.now(), action: 'account-viewed' as const, accountId, details: {} };
  await deps.storage.transaction((tx) => tx.audit.append({ ...actorOf(actor), ...event }));
  return account;
};
