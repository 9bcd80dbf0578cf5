import { type Clock, hours, minutes } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { newId, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { type CallerVerification, codesPerHour, type VerificationLimits } from './caller-verification.ts';
import type { VerificationStore } from './verification-store.ts';

type Deps = {
  storage: Transactional<{ verifications: VerificationStore; outbox: OutboxStore; audit: AuditStore }>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  verificationLimits: VerificationLimits;
};

/**
 * Promise: a six-digit code goes to the mail address on file, for the caller to read back; the agent never sees it.
 * Who may: the agent who has the request (checked by the caller of this step). Records verification-started.
 * Mails verification-code to the person, who is warned not to give it away if they did not call.
 */
export const startMailCode = async (
  deps: Deps,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
): Promise<'started' | 'too-many-codes'> => {
  const now = deps.clock.now();
  const sent = await deps.storage.verifications.countSince(account.companyId, account.id, now - hours(1));
  if (sent >= codesPerHour) return 'too-many-codes';
  const code = new Secret(String(deps.random.integer(1_000_000)).padStart(6, '0'));
  const expiresAt = now + minutes(deps.verificationLimits.codeMinutes);
  const verification: CallerVerification = {
    id: newId(deps.random),
    companyId: account.companyId,
    accountId: account.id,
    requestNumber,
    agentId: agent.accountId,
    method: 'mail-code',
    codeHash: await deps.hasher.hash(code, agent.source),
    codeExpiresAt: expiresAt,
    tries: 0,
    passedAt: null,
    spentAt: null,
    createdAt: now,
  };
  return deps.storage.transaction(async (tx) => {
    // Counted again where nobody can come between: many presses at once send no more.
    const sentMeanwhile = await tx.verifications.countSince(account.companyId, account.id, now - hours(1));
    if (sentMeanwhile >= codesPerHour) return 'too-many-codes';
    await tx.verifications.insert(verification);
    await tx.audit.append({
      ...actorOf(agent),
      companyId: account.companyId,
      at: now,
      action: 'verification-started',
      accountId: account.id,
      details: { request: requestNumber, method: 'mail-code', verification: verification.id },
    });
    await tx.outbox.put({
      id: newId(deps.random),
      companyId: account.companyId,
      accountId: account.id,
      requestNumber,
      to: { name: fullName(account), address: account.email },
      language: account.language,
      content: { kind: 'verification-code', code, requestNumber, expiresAt },
      createdAt: now,
      expiresAt,
    });
    return 'started';
  });
};
