import type { Clock } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { AuditAction } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { type CallerVerification, triesPerCode } from './caller-verification.ts';
import type { VerificationStore } from './verification-store.ts';

type Deps = {
  storage: Transactional<{ verifications: VerificationStore; audit: AuditStore }>;
  hasher: PasswordHasher;
  clock: Clock;
};

export type CodeOutcome = 'passed' | 'wrong-code' | 'expired' | 'no-tries-left' | 'not-started';

/**
 * Promise: the verification is passed when the code is the one that was sent, live and within its tries; each try is
 * counted before it is checked, so that many at once get no more than the limit.
 * Who may: the agent who began it. Records verification-passed or -failed. Mails nothing.
 */
export const checkCode = async (
  deps: Deps,
  agent: SignedInActor,
  verification: CallerVerification | null,
  typed: Secret,
): Promise<CodeOutcome> => {
  if (!verification || verification.agentId !== agent.accountId || verification.passedAt !== null) return 'not-started';
  const now = deps.clock.now();
  const { companyId, id } = verification;
  if (!(await deps.storage.verifications.countTry(companyId, id, triesPerCode, now))) {
    const outcome = now >= verification.codeExpiresAt ? 'expired' : 'no-tries-left';
    await deps.storage.transaction((tx) =>
      tx.audit.append(event(agent, verification, 'verification-failed', now, outcome)),
    );
    return outcome;
  }
  const digits = new Secret(
    typed
      .reveal()
      .slice(0, 50)
      .normalize('NFKC')
      .replace(/[^0-9]/g, ''),
  );
  const matches = await deps.hasher.verify(verification.codeHash, digits, agent.source);
  return deps.storage.transaction(async (tx) => {
    const passed = matches && (await tx.verifications.pass(companyId, id, now));
    const action = passed ? 'verification-passed' : 'verification-failed';
    await tx.audit.append(event(agent, verification, action, now, passed ? null : 'wrong-code'));
    return passed ? 'passed' : 'wrong-code';
  });
};

const event = (
  agent: SignedInActor,
  verification: CallerVerification,
  action: AuditAction,
  at: number,
  reason: string | null,
) => ({
  ...actorOf(agent),
  companyId: verification.companyId,
  at,
  action,
  accountId: verification.accountId,
  details: { request: verification.requestNumber, verification: verification.id, ...(reason ? { reason } : {}) },
});
