import { type Clock, hours } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { emailFault } from '../accounts/person-details.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { RequestStore } from './request-store.ts';
import { messageLimit } from './reset-request.ts';

type Deps = {
  storage: Transactional<{
    companies: CompanyStore;
    accounts: AccountStore;
    requests: RequestStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
  /** Requests per mail address and 24 hours of which the person is told by mail; further ones reach the desk silently. */
  requestsPerDay: number;
};

const mostUnknown = 200;

export type RequestFaults = {
  email?: 'missing' | 'too-long' | 'unreadable-characters' | 'not-an-address';
  message?: 'too-long' | 'unreadable-characters';
};

/**
 * Promise: the desk has the request, once however often it is sent; the answer is the same whether or not the address
 * is known (ASVS 6.3.8), and nothing about the account changes (OWASP Forgot Password).
 * Who may: anybody. Records reset-requested. Mails reset-requested to the person on file, once per open request.
 */
export const requestReset = async (
  deps: Deps,
  source: string,
  input: { email: string; message: string },
): Promise<{ kind: 'received' } | { kind: 'rejected'; faults: RequestFaults }> => {
  const email = input.email.slice(0, 1000).trim().normalize('NFC');
  const message = input.message.replace(/\r\n?/g, '\n').trim();
  const faults = findFaults(email, message);
  if (faults) return { kind: 'rejected', faults };
  const now = deps.clock.now();
  const account = await deps.storage.accounts.findByEmail(email);
  const companyId = account?.companyId ?? (await deps.storage.companies.findOperating())?.id;
  await deps.storage.transaction(async (tx) => {
    const open = await tx.requests.findOpen(email);
    if (open) return tx.requests.noteRepeat(open.number, message, now);
    // Addresses that belong to nobody cannot fill the desk's queue.
    if (!account && (await tx.requests.countOpenUnknown()) >= mostUnknown) return;
    const mayMail = (await tx.requests.countSince(email, now - hours(24))) < deps.requestsPerDay;
    const number = await tx.requests.insert({
      companyId: account?.companyId ?? null,
      accountId: account?.id ?? null,
      kind: 'reset',
      channel: 'form',
      email,
      subject: '',
      message,
      source,
      state: 'waiting',
      takenBy: null,
      createdAt: now,
      repeatedAt: null,
      takenAt: null,
      sentAt: null,
      recoveredAt: null,
      heldAt: null,
      closedAt: null,
      closing: null,
    });
    if (companyId) {
      await tx.audit.append({
        companyId,
        at: now,
        action: 'reset-requested',
        actor: { kind: 'visitor', id: null },
        accountId: account?.id ?? null,
        source,
        details: { request: number, channel: 'form' },
      });
    }
    if (account?.state !== 'active' || !mayMail) return;
    await tx.outbox.put({
      id: newId(deps.random),
      companyId: account.companyId,
      accountId: account.id,
      requestNumber: number,
      to: { name: fullName(account), address: account.email },
      language: account.language,
      content: { kind: 'reset-requested', requestNumber: number },
      createdAt: now,
      expiresAt: now + hours(24),
    });
  });
  return { kind: 'received' };
};

/** A message may hold line breaks and tabs, no other control character. */
const unreadableInMessage = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

const findFaults = (email: string, message: string): RequestFaults | null => {
  const faults: RequestFaults = {};
  const fault = emailFault(email);
  if (fault) faults.email = fault;
  if ([...message].length > messageLimit) faults.message = 'too-long';
  else if (unreadableInMessage.test(message) || !message.isWellFormed()) faults.message = 'unreadable-characters';
  return Object.keys(faults).length > 0 ? faults : null;
};
