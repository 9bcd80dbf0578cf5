import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { holdReached, type ReachDeps } from '../accounts/reach.ts';
import { isOneself, mayInCompany } from '../accounts/who-may.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { type TellRoleStores, tellOfAdministrator } from './tell-of-roles.ts';

type Deps = {
  storage: Transactional<
    TellRoleStores & {
      sessions: SessionStore;
      audit: AuditStore;
      /** Whether somebody said of the last reset that it was not them. */
      disavowals: { isStanding(companyId: string, accountId: string): Promise<boolean> };
      /** Gives up a new mail address that waits. */
      emailChanges: { cancelWaiting(companyId: string, accountId: string, now: number): Promise<boolean> };
      groups: ReachDeps['storage']['groups'];
    }
  >;
  clock: Clock;
  random: Random;
};

export type StateOutcome =
  | 'changed'
  | 'unchanged'
  | 'unknown'
  | 'not-allowed'
  | 'oneself'
  | 'last-administrator'
  /** It stays shut: the desk alone brings it back. */
  | 'frozen';

/**
 * Promise: the account can no longer sign in, all its sessions are over (ASVS 7.4.2) and no new mail address waits any
 * more, or it can sign in again. A
 * company keeps an active administrator, nobody disables the own account, and an account that was frozen after a reset
 * comes back by the desk alone, disabled meanwhile or not.
 * Who may: an administrator, in the own company; a delegate, in the own groups; the operator at the console.
 * Records account-disabled or account-enabled. Mails administrator-made to the company's other administrators when one of
 * them is enabled again.
 */
export const setAccountState = async (
  deps: Deps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  state: 'active' | 'disabled',
): Promise<StateOutcome> => {
  if (!mayInCompany(actor, 'disable-account', companyId)) return 'not-allowed';
  return deps.storage.transaction(async (tx): Promise<StateOutcome> => {
    const account = await holdReached({ storage: tx }, actor, 'disable-account', { companyId, accountId });
    if (typeof account === 'string') return account;
    if (isOneself(actor, account)) return 'oneself';
    const now = deps.clock.now();
    const { outcome, event } = await turn(tx, actor, account, state, now);
    if (outcome === 'changed' && state === 'active')
      await tellOfAdministrator(tx, deps, actor, account, 'enabled', now);
    if (event) await tx.audit.append(event);
    return outcome;
  });
};

type Stores = Pick<Deps['storage'], 'accounts' | 'sessions' | 'disavowals' | 'emailChanges'>;

/** The act itself, on an account that the caller's transaction holds and that is not the actor's; `event` is for its journal. */
export const turn = async (
  tx: Stores,
  actor: Actor,
  account: Account,
  state: 'active' | 'disabled',
  now: number,
): Promise<{
  outcome: 'changed' | 'unchanged' | 'last-administrator' | 'frozen';
  event: AuditEvent | null;
}> => {
  const { companyId, id: accountId } = account;
  if (state === 'active' && account.state === 'frozen') return { outcome: 'frozen', event: null };
  const leaving = state === 'disabled' && account.role === 'administrator' && account.state === 'active';
  if (leaving && (await tx.accounts.countActive(companyId, 'administrator')) <= 1) {
    return { outcome: 'last-administrator', event: null };
  }
  const staysShut = state === 'active' && (await tx.disavowals.isStanding(companyId, accountId));
  if (!(await tx.accounts.setState(companyId, accountId, staysShut ? 'frozen' : state))) {
    return { outcome: 'unchanged', event: null };
  }
  const ended = state === 'disabled' ? await tx.sessions.endAll(companyId, accountId, 'account-disabled', now) : 0;
  if (state === 'disabled') await tx.emailChanges.cancelWaiting(companyId, accountId, now);
  const action = state === 'disabled' ? 'account-disabled' : 'account-enabled';
  const details = { sessionsEnded: ended, ...(staysShut ? { frozen: true } : {}) };
  const event: AuditEvent = { ...actorOf(actor), companyId, at: now, action, accountId, details };
  return { outcome: staysShut ? 'frozen' : 'changed', event };
};
