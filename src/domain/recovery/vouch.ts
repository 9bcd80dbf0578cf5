import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { Answer } from '../caller-verification/confirmation.ts';
import { isUnsettled } from '../caller-verification/is-unsettled.ts';
import { mayGiveWord } from '../caller-verification/who-may.ts';
import { type AskedProof, describeAsked } from './asked-proof.ts';
import { type AnswerDeps, type AnswerStores, speaksForOneself, writeAnswer } from './write-answer.ts';

type Deps = AnswerDeps & { storage: Transactional<AnswerStores>; clock: Clock };

/** What an administrator is asked to confirm: no secret, and nothing that is not of the own company. */
export type VouchingView = {
  proofId: string;
  person: Pick<AskedProof['person'], 'firstName' | 'lastName' | 'email'>;
  requestNumber: number;
  agentName: string;
  askedAt: number;
  expiresAt: number;
  /** The administrator may have written a contact of the person lately: the word counts with a second agent's alone. */
  needsSecondAgent: boolean;
};

export type VouchingList = {
  waiting: VouchingView[];
  /** The administrator's own access changed lately: the word counts together with that of a second agent. */
  isUnsettled: boolean;
};

/**
 * Promise: the questions of the desk that this administrator may answer. Who may: administrators, for the own company,
 * but never about themselves. Records nothing. Mails nothing.
 */
export const listVouchings = async (
  deps: Deps,
  administrator: SignedInActor,
): Promise<VouchingList | 'not-allowed'> => {
  if (!mayGiveWord(administrator.role, 'vouch')) return 'not-allowed';
  const { storage } = deps;
  const now = deps.clock.now();
  const { companyId, accountId } = administrator;
  const proofs = await storage.verifications.listAskedOf(companyId, accountId, now);
  const own = await storage.accounts.find(companyId, accountId);
  const waiting: VouchingView[] = [];
  for (const proof of proofs.filter(({ method }) => method === 'vouching')) {
    const asked = await describeAsked(storage, proof, now);
    if (asked && own) waiting.push(viewOf(asked, await speaksForOneself(storage, deps, own, asked.person, now)));
  }
  const { settlingDays } = deps.confirmationLimits;
  const unsettled = own !== null && waiting.length > 0 && (await isUnsettled(storage, own, settlingDays, now));
  return { waiting, isUnsettled: unsettled };
};

export const viewOf = ({ proof, request, person, agentName }: AskedProof, needsSecondAgent: boolean): VouchingView => ({
  proofId: proof.id,
  person: { firstName: person.firstName, lastName: person.lastName, email: person.email },
  requestNumber: request.number,
  agentName,
  askedAt: proof.startedAt,
  expiresAt: proof.expiresAt,
  needsSecondAgent,
});

/**
 * Promise: the administrator's word is written once, while it changes something; of several administrators, the first
 * counts. Who may: active administrators of the person's company, in a full session, but never about themselves.
 * Records verification-passed or verification-failed, and incident-raised on a refusal. Mails incident-raised to the
 * supervisors on a refusal.
 */
export const vouch = async (
  deps: Deps,
  administrator: SignedInActor,
  proofId: string,
  says: Answer,
): Promise<'confirmed' | 'refused' | 'over' | 'unknown' | 'not-allowed'> => {
  if (!mayGiveWord(administrator.role, 'vouch')) return 'not-allowed';
  const { companyId, accountId } = administrator;
  return deps.storage.transaction(async (tx) => {
    const proof = await tx.verifications.findProof(companyId, proofId);
    if (proof?.method !== 'vouching') return 'unknown';
    const by = await tx.accounts.find(companyId, accountId);
    if (proof.accountId === accountId || !mayGiveWord(by?.role, 'vouch') || by?.state !== 'active')
      return 'not-allowed';
    const now = deps.clock.now();
    const asked = await describeAsked(tx, proof, now);
    if (!asked) return 'over';
    return writeAnswer(tx, deps, administrator, asked, { by, says, reason: '' }, now);
  });
};
