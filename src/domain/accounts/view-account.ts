import type { Account } from './account.ts';
import type { AccountDeps, AccountTarget } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { mayInCompany } from './who-may.ts';

/**
 * Promise: one account's details. Who may: an administrator of its company. Records account-viewed. Mails nothing.
 */
export const viewAccount = async (
  deps: AccountDeps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
): Promise<Account | 'unknown' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'edit-account', companyId)) return 'not-allowed';
  const account = await deps.storage.accounts.find(companyId, accountId);
  if (!account) return 'unknown';
  const event = { companyId, at: deps.clock.now(), action: 'account-viewed' as const, accountId, details: {} };
  await deps.storage.transaction((tx) => tx.audit.append({ ...actorOf(actor), ...event }));
  return account;
};
