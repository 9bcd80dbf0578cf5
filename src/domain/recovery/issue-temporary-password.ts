import { minutes } from '../../platform/clock.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import type { ResetDeps } from './reset-deps.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';
import { mayRecover } from './who-may.ts';
import { prepareReset, writeReset } from './write-reset.ts';

/**
 * Promise: one atomic act: the passed verification of this caller is consumed, the password is replaced by a
 * generated temporary one that expires, every session ends, and the person gets it by mail. The agent gets no secret.
 * Who may: the agent who has the request and verified the caller within the last minutes (setting).
 * Records temporary-password-issued. Mails temporary-password to the person.
 */
export const issueTemporaryPassword = async (
  deps: ResetDeps & { verificationLimits: VerificationLimits },
  agent: SignedInActor,
  number: number,
): Promise<'sent' | 'not-verified' | RequestRefusal> => {
  if (!mayRecover(agent, 'issue-temporary-password')) return 'not-allowed';
  const account = await findOwnRequest(deps, agent, number);
  if (typeof account === 'string') return account;
  const latest = await deps.storage.verifications.findLatest(number);
  if (!latest?.passedAt || latest.spentAt !== null) return 'not-verified';
  const now = deps.clock.now();
  const reset = await prepareReset(deps, account, agent.source, now);
  return deps.storage.transaction(async (tx) => {
    if ((await tx.requests.find(number))?.state === 'closed') return 'not-yours';
    const use = {
      companyId: account.companyId,
      accountId: account.id,
      requestNumber: number,
      agentId: agent.accountId,
    };
    const freshAfter = now - minutes(deps.verificationLimits.passedMinutes);
    const verificationId = await tx.verifications.spend(use, freshAfter, now);
    if (verificationId === null) return 'not-verified';
    if (!(await tx.requests.markSent(number, agent.accountId))) {
      throw new Error(`Request ${number} slipped away from its agent while its verification was spent.`);
    }
    await writeReset(tx, deps, account, reset, { verificationId, requestNumber: number }, (password, expiresAt) => ({
      kind: 'temporary-password',
      password,
      expiresAt,
    }));
    await tx.audit.append({
      ...actorOf(agent),
      companyId: account.companyId,
      at: now,
      action: 'temporary-password-issued',
      accountId: account.id,
      details: { request: number, verification: verificationId, secret: reset.secret.id },
    });
    return 'sent';
  });
};
