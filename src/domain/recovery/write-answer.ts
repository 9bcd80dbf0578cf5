import type { Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import type { Actor } from '../accounts/actor.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import type { Answer, ConfirmationLimits } from '../caller-verification/confirmation.ts';
import { isUnsettled } from '../caller-verification/is-unsettled.ts';
import { mayHaveWritten } from '../caller-verification/may-have-written.ts';
import { proofEvent } from '../caller-verification/proof-event.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { AskedProof } from './asked-proof.ts';
import { type IncidentStores, raiseIncident } from './raise-incident.ts';

export type AnswerStores = IncidentStores & { verifications: VerificationStore };

export type AnswerDeps = {
  random: Random;
  confirmationLimits: ConfirmationLimits;
  verificationLimits: VerificationLimits;
};

/**
 * The one place where somebody's word about a caller is written: once, while it changes something, with what the word
 * was worth at that moment. A refusal flags the request and raises an incident.
 */
export const writeAnswer = async (
  tx: AnswerStores,
  { random, confirmationLimits, verificationLimits }: AnswerDeps,
  actor: Actor,
  { proof, verification, request, person }: AskedProof,
  answer: { by: Account; says: Answer; reason: string },
  now: number,
): Promise<'confirmed' | 'refused' | 'over'> => {
  const { by } = answer;
  const said = { proof: proof.id, by: by.id };
  if (answer.says === 'refuse') {
    if (!(await tx.verifications.refuse(proof.companyId, proof.id, by.id, now, answer.reason))) return 'over';
    await tx.audit.append(
      proofEvent(actor, verification, proof.method, 'verification-failed', now, { ...said, reason: 'refused' }),
    );
    // The next to be asked is a supervisor: a refusal is a circumstance of the person's requests for a day.
    await tx.requests.noteHold(request.number, now);
    await raiseIncident(tx, { random }, person, 'vouching-refused', now);
    return 'refused';
  }
  const unsettled =
    (await isUnsettled(tx, by, confirmationLimits.settlingDays, now)) ||
    // Nobody of the desk writes the contacts of clients.
    (proof.method !== 'second-agent' && (await speaksForOneself(tx, { verificationLimits }, by, person, now)));
  const standing = { role: by.role, isUnsettled: unsettled };
  if (!(await tx.verifications.pass(proof.companyId, proof.id, by.id, now, standing))) return 'over';
  await tx.audit.append(
    proofEvent(actor, verification, proof.method, 'verification-passed', now, { ...said, role: by.role, unsettled }),
  );
  return 'confirmed';
};

/** Whether an administrator may have written a contact of the person lately: the word counts with a second agent's alone. */
export const speaksForOneself = (
  tx: Pick<AnswerStores, 'accounts' | 'audit' | 'companies'>,
  { verificationLimits }: Pick<AnswerDeps, 'verificationLimits'>,
  by: Account,
  person: Account,
  now: number,
): Promise<boolean> => mayHaveWritten(tx, by, person, verificationLimits.coolingOffDays, now);
