import { newId, type Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { CallerVerification } from './caller-verification.ts';
import type { VerificationStore } from './verification-store.ts';

/** The verification this agent has under way for the request, or a new one. To be called in the step's transaction. */
export const findOrBeginVerification = async (
  tx: { verifications: VerificationStore },
  deps: { random: Random },
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
  now: number,
): Promise<CallerVerification> => {
  const open = await tx.verifications.findOpen(requestNumber, agent.accountId);
  if (open) return open;
  const verification: CallerVerification = {
    id: newId(deps.random),
    companyId: account.companyId,
    accountId: account.id,
    requestNumber,
    agentId: agent.accountId,
    createdAt: now,
    spentAt: null,
    voidedAt: null,
  };
  await tx.verifications.insert(verification);
  return verification;
};
