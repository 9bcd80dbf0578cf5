import { hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { AuditAction, AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { isUnsettled } from './is-unsettled.ts';

type Stores = { accounts: AccountStore; companies: CompanyStore; audit: AuditStore };

/**
 * Whether somebody may have written a contact of this person within the cooling-off time: who writes an address and says
 * on the telephone that its owner is who they say is one person, not two. The journal knows who wrote it. What a program,
 * the console or an account wrote that is itself of yesterday, whoever speaks may have had written.
 */
export const mayHaveWritten = async (
  stores: Stores,
  by: Account,
  { companyId, id }: Account,
  coolingOffDays: number,
  now: number,
): Promise<boolean> => {
  const since = now - hours(24 * coolingOffDays);
  // A new address may wait before it is in force: whoever asked for it did so earlier.
  const events = await stores.audit.listSince(companyId, id, writing, since - longestWait, mostEvents);
  if (events.length >= mostEvents) return true;
  const written = events.filter((event) => event.at >= since && isContactWritten(event));
  if (written.length === 0) return false;
  const writers = new Set(written.flatMap((event) => writersOf(event, events)));
  if (writers.has(by.id)) return true;
  for (const writer of writers) {
    if (writer === id) continue;
    const account = writer === null ? null : await stores.accounts.find(companyId, writer);
    if (!account || (await isUnsettled(stores, account, coolingOffDays, now))) return true;
  }
  // Another one than who wrote it, and no account that was made for this.
  return isUnsettled(stores, by, coolingOffDays, now);
};

const mostEvents = 200;
const longestWait = hours(24 * 7);

const writing: readonly AuditAction[] = ['account-changed', 'email-change-asked'];

const isContactWritten = ({ action, details }: AuditEvent): boolean =>
  action === 'account-changed' && /\b(?:email|telephone)\b/.test(String(details.fields ?? ''));

/** An address that somebody confirmed from its mailbox is of whoever asked for it; null: no account of the company. */
const writersOf = ({ actor, details }: AuditEvent, events: readonly AuditEvent[]): (string | null)[] => {
  if (details.change === undefined) return [accountOf(actor)];
  const asked = events.filter(
    (event) => event.action === 'email-change-asked' && event.details.change === details.change,
  );
  return asked.length === 0 ? [null] : asked.map((event) => accountOf(event.actor));
};

const accountOf = ({ kind, id }: AuditEvent['actor']): string | null => (kind === 'account' ? id : null);
