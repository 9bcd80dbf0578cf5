import { hours } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { Notice } from '../notifications/notice.ts';
import { findOrBeginVerification } from './begin-verification.ts';
import { type AskDeps, askingProof, asksPerPersonPerDay, isAsking } from './confirmation.ts';
import { proofEvent } from './proof-event.ts';
import { mostLinks, vouchingLink } from './vouching-link.ts';

export type VouchingAsked = 'asked' | 'already-asked' | 'too-many';

/** Whom to ask, and what they are told. */
export type VouchingCall = {
  administrators: readonly Account[];
  agentName: string;
  /** Each mail brings a link that answers without signing in. */
  withLinks: boolean;
};

/**
 * An administrator of the person's company confirms, signed in. Its evidence: somebody who knows the person and has
 * just spoken to them says so, in the own session.
 *
 * Promise: every administrator of the company is asked, once while a question is open, within limits for the person and
 * the company that many presses at once do not pass; nobody is told a secret.
 * Who may: the agent who has the request (checked by the caller of this step). Records verification-started.
 * Mails vouching-asked to each administrator but the person concerned.
 */
export const startVouching = (
  deps: AskDeps,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
  { administrators, agentName, withLinks }: VouchingCall,
): Promise<VouchingAsked> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const { companyId, id: accountId } = account;
    const { vouchingHours, vouchingsPerCompanyPerHour } = deps.confirmationLimits;
    // In the order of every step that counts, so that no two wait for each other.
    const verification = await findOrBeginVerification(tx, deps, agent, account, requestNumber, now);
    const ofPerson = await tx.verifications.countSince(companyId, accountId, ['vouching'], now - hours(24));
    const ofCompany = await tx.verifications.countOfCompany(companyId, 'vouching', now - hours(1));
    const proofs = await tx.verifications.listProofs(companyId, verification.id);
    if (proofs.some((proof) => proof.method === 'vouching' && isAsking(proof, now))) return 'already-asked';
    if (ofCompany >= vouchingsPerCompanyPerHour || ofPerson >= asksPerPersonPerDay) return 'too-many';
    const expiresAt = now + hours(vouchingHours);
    const asked = askingProof(deps.random, verification, 'vouching', now, expiresAt);
    await tx.verifications.insertProof(asked);
    for (const [index, administrator] of administrators.entries()) {
      const link =
        withLinks && index < mostLinks
          ? vouchingLink(deps.random, verification, administrator.id, now, expiresAt)
          : null;
      if (link) await tx.verifications.insertProof(link.proof);
      const told = { requestNumber, person: fullName(account), agent: agentName, token: link?.token ?? null };
      await tx.outbox.put(vouchingNotice(deps.random, administrator, told, now, expiresAt));
    }
    const details = { proof: asked.id, administrators: administrators.length, links: withLinks };
    await tx.audit.append(proofEvent(agent, verification, 'vouching', 'verification-started', now, details));
    return 'asked';
  });

const vouchingNotice = (
  random: Random,
  administrator: Account,
  told: { requestNumber: number; person: string; agent: string; token: Secret | null },
  now: number,
  expiresAt: number,
): Notice => ({
  id: newId(random),
  companyId: administrator.companyId,
  accountId: administrator.id,
  requestNumber: told.requestNumber,
  to: { name: fullName(administrator), address: administrator.email },
  language: administrator.language,
  content: { kind: 'vouching-asked', ...told, at: now, expiresAt },
  createdAt: now,
  expiresAt,
});
