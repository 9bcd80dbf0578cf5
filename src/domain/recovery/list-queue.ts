import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { DeskDeps } from './desk-deps.ts';
import { everyRequest, type QueueFilter } from './queue-filter.ts';
import type { QueuedRequest } from './request-store.ts';
import { mayRecover } from './who-may.ts';

/** A page of the queue shows no more open requests than this. */
export const queuePageSize = 40;
export const closedShown = 10;

export type ListedQueue = {
  open: QueuedRequest[];
  closed: QueuedRequest[];
  /** Of the open requests that the filter lets through: how many, and how many of them nobody has yet. */
  total: number;
  waiting: number;
};

export type AskedQueue = { filter: QueueFilter; offset: number };

/**
 * Promise: the open requests that the filter lets through, a page of them: incidents first, then those that wait, the
 * oldest of them first; and the newest closed ones. `seen` are the requests whose people this reader has already been
 * shown: whoever follows the queue as it changes is noted for those that come new, and they are added.
 * Who may: agents and supervisors. Records queue-viewed with how many people were shown. Mails nothing.
 */
export const listQueue = async (
  deps: DeskDeps,
  agent: SignedInActor,
  { filter, offset }: AskedQueue = { filter: everyRequest, offset: 0 },
  seen: Set<number> = new Set(),
): Promise<ListedQueue | 'not-allowed'> => {
  if (!mayRecover(agent, 'read-queue')) return 'not-allowed';
  const asked = { filter, agentId: agent.accountId };
  const { requests } = deps.storage;
  const [open, closed, counted] = await Promise.all([
    requests.queue(queuePageSize, { ...asked, offset }),
    requests.recentlyClosed(closedShown),
    requests.countQueue(asked),
  ]);
  const shown = [...open, ...closed].filter(({ accountId, number }) => accountId !== null && !seen.has(number));
  if (shown.length > 0) {
    await deps.storage.transaction((tx) =>
      tx.audit.append({
        ...actorOf(agent),
        companyId: agent.companyId,
        at: deps.clock.now(),
        action: 'queue-viewed',
        accountId: null,
        details: { shown: shown.length },
      }),
    );
    for (const { number } of shown) seen.add(number);
  }
  return { open, closed, ...counted };
};
