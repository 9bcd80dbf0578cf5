import type { Clock } from '../../platform/clock.ts';
import { minutes } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { findReached, holdReached } from '../accounts/reach.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import type { Session, SessionLimits } from './session.ts';
import type { SessionStore } from './session-store.ts';

type Stores = { accounts: AccountStore; groups: GroupStore; sessions: SessionStore; audit: AuditStore };
type Deps = { storage: Transactional<Stores>; clock: Clock };

export type EndOutcome =
  /** `ended`: none where they were over already. */
  { kind: 'done'; ended: number } | { kind: 'unknown' | 'not-allowed' | 'oneself' };

/**
 * Promise: the sessions that are open now, the newest first. Who may: an administrator, in the own company; a delegate,
 * for users of the own groups; the operator at the console. Records nothing. Mails nothing.
 */
export const listSessionsOf = async (
  deps: { storage: Omit<Stores, 'audit'>; clock: Clock; sessionLimits: Pick<SessionLimits, 'idleMinutes'> },
  actor: Actor,
  target: AccountTarget,
): Promise<Session[] | 'unknown' | 'not-allowed'> => {
  const account = await findReached(deps, actor, 'end-sessions', target);
  if (typeof account === 'string') return account;
  const now = deps.clock.now();
  const idleMs = minutes(deps.sessionLimits.idleMinutes);
  const sessions = await deps.storage.sessions.list(account.companyId, account.id, now);
  return sessions.filter(({ lastSeenAt }) => now < lastSeenAt + idleMs);
};

/**
 * Promise: one session of somebody else is over. Who may: an administrator, in the own company; a delegate, for users of
 * the own groups; the operator at the console. Records session-ended. Mails nothing.
 */
export const endSessionOf = (deps: Deps, actor: Actor, target: AccountTarget, sessionId: string): Promise<EndOutcome> =>
  ofSomebodyElse(deps, actor, target, async (tx, { companyId, id }, now) => {
    if (!(await tx.sessions.endById(companyId, id, sessionId, 'ended-by-administrator', now))) return 0;
    const event = { companyId, at: now, action: 'session-ended' as const, accountId: id };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { session: sessionId } });
    return 1;
  });

/**
 * Promise: every session of somebody else is over, and so are the links to other accounts; the password stays. Who may:
 * an administrator, in the own company; a delegate, for users of the own groups; the operator at the console. Records session-ended with the number. Mails nothing.
 */
export const endAllSessionsOf = (deps: Deps, actor: Actor, target: AccountTarget): Promise<EndOutcome> =>
  ofSomebodyElse(deps, actor, target, (tx, account, now) => endEverySession(tx, actor, account, now));

/** In the transaction of whoever checked the right to it; answers how many were open. */
export const endEverySession = async (
  tx: { sessions: SessionStore; audit: Pick<AuditStore, 'append'> },
  actor: Actor,
  { companyId, id }: Account,
  now: number,
): Promise<number> => {
  const ended = await tx.sessions.endAll(companyId, id, 'ended-by-administrator', now);
  if (ended === 0) return 0;
  const event = { companyId, at: now, action: 'session-ended' as const, accountId: id };
  await tx.audit.append({ ...actorOf(actor), ...event, details: { everywhere: true, sessions: ended } });
  return ended;
};

const ofSomebodyElse = async (
  deps: Deps,
  actor: Actor,
  target: AccountTarget,
  end: (tx: Stores, account: Account, now: number) => Promise<number>,
): Promise<EndOutcome> => {
  const account = await findReached(deps, actor, 'end-sessions', target);
  if (typeof account === 'string') return { kind: account };
  if (isOneself(actor, account)) return { kind: 'oneself' };
  return deps.storage.transaction(async (tx): Promise<EndOutcome> => {
    const held = await holdReached({ storage: tx }, actor, 'end-sessions', target);
    if (typeof held === 'string') return { kind: held };
    return { kind: 'done', ended: await end(tx, held, deps.clock.now()) };
  });
};
