import type { ChainedEvent } from './audit-event.ts';
import type { AuditStore } from './audit-store.ts';

/** Promise: what the journal tells of the own access, newest first. Who may: everybody, for themselves. Records nothing. */
export const listHistory = (
  deps: { storage: { audit: AuditStore } },
  owner: { companyId: string; accountId: string },
): Promise<ChainedEvent[]> => deps.storage.audit.listForAccount(owner.companyId, owner.accountId, 30);
