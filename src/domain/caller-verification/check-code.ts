import type { Clock } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { type CallerVerification, type Proof, triesPerCode } from './caller-verification.ts';
import { proofEvent } from './proof-event.ts';
import { readCode } from './read-code.ts';
import type { VerificationStore } from './verification-store.ts';

type Deps = {
  storage: Transactional<{ verifications: VerificationStore; audit: AuditStore }>;
  hasher: PasswordHasher;
  clock: Clock;
};

export type CodeOutcome = 'passed' | 'wrong-code' | 'expired' | 'no-tries-left' | 'not-started';

/**
 * Promise: the newest code of this method is passed when it is the one that was sent, live and within its tries; each
 * try is counted before it is checked, so that many at once get no more than the limit.
 * Who may: the agent who began the verification. Records verification-passed or verification-failed. Mails nothing.
 */
export const checkCode = async (
  deps: Deps,
  agent: SignedInActor,
  requestNumber: number,
  method: 'mail-code' | 'sms-code',
  typed: Secret,
): Promise<CodeOutcome> => {
  const { verifications } = deps.storage;
  const verification = await verifications.findOpen(requestNumber, agent.accountId);
  if (!verification) return 'not-started';
  const proofs = await verifications.listProofs(verification.companyId, verification.id);
  const proof = proofs.findLast((one) => one.method === method);
  if (!proof?.codeHash || proof.passedAt !== null) return 'not-started';
  const now = deps.clock.now();
  if (!(await verifications.countTry(proof.companyId, proof.id, triesPerCode, now))) {
    const outcome = now >= proof.expiresAt ? 'expired' : 'no-tries-left';
    await recordFailure(deps, agent, verification, proof, now, outcome);
    return outcome;
  }
  const matches = await deps.hasher.verify(proof.codeHash, readCode(typed), agent.source);
  return deps.storage.transaction(async (tx) => {
    const passed = matches && (await tx.verifications.pass(proof.companyId, proof.id, null, now));
    const details = { proof: proof.id, ...(passed ? {} : { reason: 'wrong-code' }) };
    const action = passed ? 'verification-passed' : 'verification-failed';
    await tx.audit.append(proofEvent(agent, verification, method, action, now, details));
    return passed ? 'passed' : 'wrong-code';
  });
};

const recordFailure = (
  deps: Deps,
  agent: SignedInActor,
  verification: CallerVerification,
  proof: Proof,
  now: number,
  reason: string,
): Promise<void> =>
  deps.storage.transaction((tx) =>
    tx.audit.append(
      proofEvent(agent, verification, proof.method, 'verification-failed', now, { proof: proof.id, reason }),
    ),
  );
