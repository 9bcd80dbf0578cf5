import type { SignedInActor } from '../accounts/actor.ts';
import { requestEvent } from './desk-deps.ts';
import { noteSensorsOf, type SensingDeps } from './note-sensors.ts';
import { isWithinDesk, mayRecover } from './who-may.ts';

/**
 * Promise: a request for an account, opened by the agent who listens on the telephone and taken by that agent; the
 * open request of that person, if there is one, is used instead of a second.
 * Who may: agents and supervisors, for accounts of client companies. Records request-opened, and sensor-raised
 * where one rings. Mails nothing.
 */
export const openRequest = async (
  deps: SensingDeps,
  agent: SignedInActor,
  target: { companyId: string; accountId: string },
): Promise<{ kind: 'opened'; number: number } | { kind: 'unknown' | 'not-allowed' }> => {
  if (!mayRecover(agent, 'open-request')) return { kind: 'not-allowed' };
  const account = await deps.storage.accounts.find(target.companyId, target.accountId);
  if (!account) return { kind: 'unknown' };
  if (!isWithinDesk(agent, account)) return { kind: 'not-allowed' };
  return deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const open = await tx.requests.findOpen(account.email);
    if (open?.accountId === account.id) {
      if (await tx.requests.take(open.number, agent.accountId, now)) {
        await tx.audit.append(requestEvent(agent, open, 'request-taken', now));
        await noteSensorsOf(tx, deps, agent, open, now);
      }
      return { kind: 'opened', number: open.number };
    }
    const request = {
      companyId: account.companyId,
      accountId: account.id,
      kind: 'reset' as const,
      channel: 'telephone' as const,
      email: account.email,
      subject: '',
      message: '',
      source: null,
      state: 'taken' as const,
      takenBy: agent.accountId,
      createdAt: now,
      repeatedAt: null,
      takenAt: now,
      sentAt: null,
      recoveredAt: null,
      heldAt: null,
      closedAt: null,
      closing: null,
    };
    const number = await tx.requests.insert(request);
    await tx.audit.append(requestEvent(agent, { ...request, number }, 'request-opened', now, { channel: 'telephone' }));
    await noteSensorsOf(tx, deps, agent, { ...request, number }, now);
    return { kind: 'opened', number };
  });
};
