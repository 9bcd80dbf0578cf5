import { hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { AuditAction, AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';

/**
 * Whether this account's own access, contacts or role changed within so many days: then perhaps somebody else speaks
 * through it. The journal knows it, and nobody can take anything out of it. An account made on the first day of its
 * company is no newer than the company.
 */
export const isUnsettled = async (
  stores: { audit: AuditStore; companies: CompanyStore },
  account: Account,
  settlingDays: number,
  now: number,
): Promise<boolean> => {
  const since = now - hours(24 * settlingDays);
  const events = await stores.audit.listSince(account.companyId, account.id, changes, since, mostChanges);
  // So many changes are none of an ordinary week; among those that were not read may be one that matters.
  if (events.length >= mostChanges) return true;
  const company = await stores.companies.find(account.companyId);
  const firstDayEndsAt = (company?.createdAt ?? 0) + hours(24);
  return events.some((event) => isOfConcern(event, firstDayEndsAt));
};

const mostChanges = 200;

const changes: readonly AuditAction[] = [
  'account-created',
  'account-changed',
  'account-enabled',
  'temporary-password-issued',
  'link-issued',
  'password-set-by-administrator',
  'emergency-access-used',
];

const isOfConcern = ({ action, at, details }: AuditEvent, firstDayEndsAt: number): boolean => {
  switch (action) {
    case 'account-created':
      return at > firstDayEndsAt;
    case 'account-changed':
      return /\b(?:email|telephone|role)\b/.test(String(details.fields ?? ''));
    default:
      return true;
  }
};
