import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { isOneself, mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { SessionStore } from './session-store.ts';

type Deps = {
  storage: Transactional<{ accounts: AccountStore; sessions: SessionStore; audit: AuditStore }>;
  clock: Clock;
};

export type StateOutcome = 'changed' | 'unchanged' | 'unknown' | 'not-allowed' | 'oneself' | 'last-administrator';

/**
 * Promise: the account can no longer sign in and all its sessions are over (ASVS 7.4.2), or it can sign in again. A
 * company keeps an active administrator, and nobody disables the own account.
 * Who may: an administrator, in the own company; the operator at the console.
 * Records account-disabled or account-enabled. Mails nothing.
 */
export const setAccountState = async (
  deps: Deps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  state: 'active' | 'disabled',
): Promise<StateOutcome> => {
  if (!mayInCompany(actor, 'disable-account', companyId)) return 'not-allowed';
  const account = await deps.storage.accounts.find(companyId, accountId);
  if (!account) return 'unknown';
  if (isOneself(actor, account)) return 'oneself';
  return deps.storage.transaction(async (tx) => {
    const leaving = state === 'disabled' && account.role === 'administrator' && account.state === 'active';
    if (leaving && (await tx.accounts.countActive(companyId, 'administrator')) <= 1) return 'last-administrator';
    if (!(await tx.accounts.setState(companyId, accountId, state))) return 'unchanged';
    const now = deps.clock.now();
    const ended = state === 'disabled' ? await tx.sessions.endAll(companyId, accountId, 'account-disabled', now) : 0;
    const action = state === 'disabled' ? 'account-disabled' : 'account-enabled';
    const details = { sessionsEnded: ended };
    await tx.audit.append({ ...actorOf(actor), companyId, at: now, action, accountId, details });
    return 'changed';
  });
};
