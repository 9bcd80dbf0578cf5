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

/** Whoever looks again and again, or tries again and again, makes one line an hour. */
export const foldViews = (events: readonly ChainedEvent[]): ChainedEvent[] => {
  const seen = new Set<string>();
  return events.filter(({ action, actor, at }) => {
    if (action !== 'account-viewed' && action !== 'sign-in-delayed') return true;
    const view = `${action} ${actor.id} ${Math.floor(at / hourMs)}`;
    return !seen.has(view) && seen.add(view);
  });
};
