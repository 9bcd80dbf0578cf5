import { hours, minutes } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { findOrBeginVerification } from './begin-verification.ts';
import { type AskDeps, askingProof, asksPerPersonPerDay, isAsking } from './confirmation.ts';
import { proofEvent } from './proof-event.ts';

/**
 * Another agent or a supervisor looks at the case and confirms, signed in. Its evidence: two people of the desk saw the
 * same; an agent who was talked round, or who lies, is not enough.
 *
 * Promise: the rest of the desk is asked, once while a question is open, and at most so often about one person in a day.
 * Who may: the agent who has the request (checked by the caller of this step). Records verification-started.
 * Mails nothing: the desk sees it on its pages.
 */
export const startSecondOpinion = (
  deps: AskDeps,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
): Promise<'asked' | 'already-asked' | 'too-many'> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const { companyId, id: accountId } = account;
    const verification = await findOrBeginVerification(tx, deps, agent, account, requestNumber, now);
    const ofPerson = await tx.verifications.countSince(companyId, accountId, ['second-agent'], now - hours(24));
    const proofs = await tx.verifications.listProofs(companyId, verification.id);
    if (proofs.some((proof) => proof.method === 'second-agent' && isAsking(proof, now))) return 'already-asked';
    if (ofPerson >= asksPerPersonPerDay) return 'too-many';
    const expiresAt = now + minutes(deps.confirmationLimits.secondOpinionMinutes);
    const asked = askingProof(deps.random, verification, 'second-agent', now, expiresAt);
    await tx.verifications.insertProof(asked);
    const details = { proof: asked.id };
    await tx.audit.append(proofEvent(agent, verification, 'second-agent', 'verification-started', now, details));
    return 'asked';
  });
