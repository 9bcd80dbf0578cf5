import type { Clock } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { Answer } from '../caller-verification/confirmation.ts';
import { mayGiveWord } from '../caller-verification/who-may.ts';
import { type AskedProof, describeAsked } from './asked-proof.ts';
import { type VouchingView, viewOf } from './vouch.ts';
import { type AnswerDeps, type AnswerStores, speaksForOneself, writeAnswer } from './write-answer.ts';

type Deps = AnswerDeps & { storage: Transactional<AnswerStores>; clock: Clock };

/**
 * Promise: what the link asks, without answering it: programs open links as well.
 * Who may: whoever holds the token. Records nothing. Mails nothing.
 */
export const viewVouchingLink = async (deps: Deps, token: Secret): Promise<VouchingView | 'over' | 'unknown'> => {
  const now = deps.clock.now();
  const found = await findLink(deps.storage, token, now);
  if (typeof found === 'string') return found;
  const { asked, administrator } = found;
  return viewOf(asked, await speaksForOneself(deps.storage, deps, administrator, asked.person, now));
};

/**
 * Promise: the word of the one administrator to whom the link was mailed, written once, while it changes something.
 * What it is worth is the policy's to say. Who may: whoever holds the token, while that administrator is one and active.
 * Records verification-passed or verification-failed, and incident-raised on a refusal. Mails incident-raised to the
 * supervisors on a refusal.
 */
export const vouchByLink = (
  deps: Deps,
  source: string,
  token: Secret,
  says: Answer,
): Promise<'confirmed' | 'refused' | 'over' | 'unknown'> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const found = await findLink(tx, token, now);
    if (typeof found === 'string') return found;
    const answer = { by: found.administrator, says, reason: '' };
    return writeAnswer(tx, deps, { kind: 'visitor', source }, found.asked, answer, now);
  });

const findLink = async (
  stores: AnswerStores,
  token: Secret,
  now: number,
): Promise<{ asked: AskedProof; administrator: Account } | 'over' | 'unknown'> => {
  const proof = await stores.verifications.findProofByToken(tokenHash(token));
  if (proof?.method !== 'vouching-link' || proof.askedOf === null) return 'unknown';
  const administrator = await stores.accounts.find(proof.companyId, proof.askedOf);
  if (!mayGiveWord(administrator?.role, 'vouch') || administrator?.state !== 'active') return 'unknown';
  if (administrator.id === proof.accountId) return 'unknown';
  const asked = await describeAsked(stores, proof, now);
  return asked ? { asked, administrator } : 'over';
};
