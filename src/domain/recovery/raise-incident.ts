import { newId, type Random } from '../../platform/random.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { staffToTell } from './people-to-tell.ts';
import type { RequestStore } from './request-store.ts';
import type { IncidentCause } from './reset-request.ts';

export type IncidentStores = {
  accounts: AccountStore;
  companies: CompanyStore;
  requests: RequestStore;
  outbox: OutboxStore;
  audit: AuditStore;
};

/**
 * An incident of this account stands at the top of the queue, in the transaction of what raised it: one while it is
 * open, however often something happens. The journal has it, and the supervisors are told once for each cause.
 */
export const raiseIncident = async (
  tx: IncidentStores,
  { random }: { random: Random },
  account: Account,
  cause: IncidentCause,
  now: number,
  message = '',
): Promise<number> => {
  const { companyId, id: accountId } = account;
  const open = await tx.requests.findOpenIncident(companyId, accountId);
  if (open?.cause === cause) {
    await tx.requests.noteRepeat(open.number, '', now);
    return open.number;
  }
  if (open) await tx.requests.noteCause(open.number, cause, now);
  const number = open?.number ?? (await tx.requests.insert(incidentOf(account, cause, message, now)));
  await tx.audit.append({
    companyId,
    at: now,
    action: 'incident-raised',
    actor: { kind: 'system', id: null },
    accountId,
    source: null,
    details: { request: number, cause },
  });
  // Its own mail tells them, with the reason.
  if (cause === 'emergency') return number;
  const company = await tx.companies.find(companyId);
  for (const told of await staffToTell(tx, ['supervisor'])) {
    if (told.id === accountId) continue;
    await tx.outbox.put({
      id: newId(random),
      companyId: told.companyId,
      accountId: told.id,
      requestNumber: number,
      to: { name: fullName(told), address: told.email },
      language: told.language,
      content: {
        kind: 'incident-raised',
        cause,
        at: now,
        person: fullName(account),
        company: company?.name ?? '',
        requestNumber: number,
      },
      createdAt: now,
      expiresAt: null,
    });
  }
  return number;
};

const incidentOf = (account: Account, cause: IncidentCause, message: string, now: number) => ({
  kind: 'incident' as const,
  companyId: account.companyId,
  accountId: account.id,
  channel: 'sensor' as const,
  email: account.email,
  subject: '',
  message,
  source: null,
  state: 'waiting' as const,
  takenBy: null,
  createdAt: now,
  repeatedAt: null,
  takenAt: null,
  sentAt: null,
  recoveredAt: null,
  heldAt: now,
  closedAt: null,
  closing: null,
  cause,
});
