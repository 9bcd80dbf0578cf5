import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { Session } from './session.ts';
import type { SessionStore } from './session-store.ts';

type Deps = { storage: Transactional<{ sessions: SessionStore; audit: AuditStore }>; clock: Clock };

/**
 * Promise: the session is over. Who may: its owner. Records signed-out. Mails nothing.
 */
export const signOut = (deps: Deps, actor: SignedInActor, session: Session): Promise<void> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const ended = await tx.sessions.end(actor.companyId, session.tokenHash, 'signed-out', now);
    if (ended) await tx.audit.append(told(actor, 'signed-out', now, { session: session.id }));
  });

/**
 * Promise: every session of the actor is over, this one too, and so are the links to other accounts; returns how many. Who may: their owner.
 * Records signed-out with the number. Mails nothing.
 */
export const signOutEverywhere = (deps: Deps, actor: SignedInActor): Promise<number> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const ended = await tx.sessions.endAll(actor.companyId, actor.accountId, 'signed-out-everywhere', now);
    await tx.audit.append(told(actor, 'signed-out', now, { everywhere: true, sessions: ended }));
    return ended;
  });

/**
 * Promise: one other session of the actor is over; false when there is none by that id. Who may: its owner.
 * Records session-ended. Mails nothing.
 */
export const endSession = (deps: Deps, actor: SignedInActor, sessionId: string): Promise<boolean> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const ended = await tx.sessions.endById(actor.companyId, actor.accountId, sessionId, 'ended-by-owner', now);
    if (ended) await tx.audit.append(told(actor, 'session-ended', now, { session: sessionId }));
    return ended;
  });

const told = (
  actor: SignedInActor,
  action: 'signed-out' | 'session-ended',
  at: number,
  details: Record<string, string | number | boolean>,
) => ({ ...actorOf(actor), companyId: actor.companyId, at, action, accountId: actor.accountId, details });
