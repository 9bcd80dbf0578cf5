import { type Clock, hours, minutes } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { newId, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { findOrBeginVerification } from './begin-verification.ts';
import { codesPerHour, type Proof, type VerificationLimits } from './caller-verification.ts';
import type { Method } from './method.ts';
import { mutualCode } from './mutual-proof.ts';
import { proofEvent } from './proof-event.ts';
import type { VerificationStore } from './verification-store.ts';

export type CodeDeps = {
  storage: Transactional<{ verifications: VerificationStore; outbox: OutboxStore; audit: AuditStore }>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  verificationLimits: VerificationLimits;
  mutualCodesKey: Uint8Array;
};

/** Where the code goes: an address on file, never one given in the call. */
export type CodeWay = { method: 'mail-code' | 'sms-code'; channel: 'mail' | 'sms'; address: string };

/** Methods that send something to the person: bounded together, so that no channel adds to another's. */
const sending: readonly Method[] = ['mail-code', 'sms-code'];

/**
 * Promise: a six-digit code goes to a contact on file, for the caller to read back; the agent never sees it.
 * Who may: the agent who has the request (checked by the caller of this step). Records verification-started.
 * Mails verification-code to the person, who is warned not to give it away if they did not call.
 */
export const startCode = async (
  deps: CodeDeps,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
  way: CodeWay,
): Promise<'started' | 'too-many-codes'> => {
  const now = deps.clock.now();
  const { companyId, id: accountId } = account;
  const sentSince = (stores: { verifications: VerificationStore }) =>
    stores.verifications.countSince(companyId, accountId, sending, now - hours(1));
  if ((await sentSince(deps.storage)) >= codesPerHour) return 'too-many-codes';
  const code = new Secret(String(deps.random.integer(1_000_000)).padStart(6, '0'));
  const codeHash = await deps.hasher.hash(code, agent.source);
  const expiresAt = now + minutes(deps.verificationLimits.codeMinutes);
  return deps.storage.transaction(async (tx) => {
    const verification = await findOrBeginVerification(tx, deps, agent, account, requestNumber, now);
    // Counted again where nobody can come between: many presses at once send no more.
    if ((await sentSince(tx)) >= codesPerHour) return 'too-many-codes';
    const proof: Proof = {
      id: newId(deps.random),
      companyId,
      accountId,
      verificationId: verification.id,
      method: way.method,
      codeHash,
      tokenHash: null,
      expiresAt,
      tries: 0,
      askedOf: null,
      confirmedBy: null,
      startedAt: now,
      passedAt: null,
      refusedAt: null,
    };
    await tx.verifications.insertProof(proof);
    await tx.audit.append(
      proofEvent(agent, verification, way.method, 'verification-started', now, { proof: proof.id }),
    );
    await tx.outbox.put({
      id: newId(deps.random),
      companyId,
      accountId,
      requestNumber,
      channel: way.channel,
      to: { name: fullName(account), address: way.address },
      language: account.language,
      content: {
        kind: 'verification-code',
        code,
        requestNumber,
        mutualCode: mutualCode(deps.mutualCodesKey, requestNumber, agent.accountId),
        expiresAt,
      },
      createdAt: now,
      expiresAt,
    });
    return 'started';
  });
};
