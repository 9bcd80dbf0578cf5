import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { DeskDeps } from './desk-deps.ts';
import type { QueuedRequest } from './request-store.ts';
import { mayRecover } from './who-may.ts';

/** The queue shows no more open requests than this. */
export const openShown = 100;
const closedShown = 10;

/**
 * Promise: the open requests, those that wait first and the oldest of them first, and the newest closed ones.
 * Who may: agents and supervisors. Records queue-viewed with how many people were shown. Mails nothing.
 */
export const listQueue = async (
  deps: DeskDeps,
  agent: SignedInActor,
): Promise<{ open: QueuedRequest[]; closed: QueuedRequest[] } | 'not-allowed'> => {
  if (!mayRecover(agent, 'read-queue')) return 'not-allowed';
  const [open, closed] = await Promise.all([
    deps.storage.requests.queue(openShown),
    deps.storage.requests.recentlyClosed(closedShown),
  ]);
  const shown = [...open, ...closed].filter(({ accountId }) => accountId !== null).length;
  if (shown > 0) {
    await deps.storage.transaction((tx) =>
      tx.audit.append({
        ...actorOf(agent),
        companyId: agent.companyId,
        at: deps.clock.now(),
        action: 'queue-viewed',
        accountId: null,
        details: { shown },
      }),
    );
  }
  return { open, closed };
};
