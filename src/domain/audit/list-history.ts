import type { ChainedEvent } from './audit-event.ts';
import type { AuditStore } from './audit-store.ts';

const read = 200;
const shown = 30;
const hourMs = 60 * 60_000;

/**
 * Promise: what the journal tells of the own access, newest first; a page looked at again and again by one person
 * within the hour is one line. Who may: everybody, for themselves. Records and mails nothing.
 */
export const listHistory = async (
  deps: { storage: { audit: AuditStore } },
  owner: { companyId: string; accountId: string },
): Promise<ChainedEvent[]> => {
  const events = await deps.storage.audit.listForAccount(owner.companyId, owner.accountId, read);
  return foldViews(events).slice(0, shown);
};

export const foldViews = (events: readonly ChainedEvent[]): ChainedEvent[] => {
  const isAgain = folding();
  return events.filter((event) => !isAgain(event));
};

/** Whoever looks again and again, or tries again and again, makes one line an hour: the newest of those it is asked for in turn. */
export const folding = (): ((event: ChainedEvent) => boolean) => {
  const seen = new Set<string>();
  return ({ action, actor, at }) => {
    if (action !== 'account-viewed' && action !== 'sign-in-delayed') return false;
    const view = `${action} ${actor.id} ${Math.floor(at / hourMs)}`;
    if (seen.has(view)) return true;
    seen.add(view);
    return false;
  };
};
