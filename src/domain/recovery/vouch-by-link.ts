import type { Clock } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { Answer, ConfirmationLimits } from '../caller-verification/confirmation.ts';
import { type AskedProof, describeAsked } from './asked-proof.ts';
import { type VouchingView, viewOf } from './vouch.ts';
import { type AnswerStores, writeAnswer } from './write-answer.ts';

type Stores = AnswerStores & { accounts: AccountStore };

type Deps = { storage: Transactional<Stores>; clock: Clock; confirmationLimits: ConfirmationLimits };

/**
 * Promise: what the link asks, without answering it: programs open links as well.
 * Who may: whoever holds the token. Records nothing. Mails nothing.
 */
export const viewVouchingLink = async (deps: Deps, token: Secret): Promise<VouchingView | 'over' | 'unknown'> => {
  const found = await findLink(deps.storage, token, deps.clock.now());
  return typeof found === 'string' ? found : viewOf(found.asked);
};

/**
 * Promise: the word of the one administrator to whom the link was mailed, written once, while it changes something.
 * What it is worth is the policy's to say. Who may: whoever holds the token, while that administrator is one and active.
 * Records verification-passed or verification-failed. Mails nothing.
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
    const { settlingDays } = deps.confirmationLimits;
    const answer = { by: found.administrator, says, reason: '', settlingDays };
    return writeAnswer(tx, { kind: 'visitor', source }, found.asked, answer, now);
  });

const findLink = async (
  stores: Stores,
  token: Secret,
  now: number,
): Promise<{ asked: AskedProof; administrator: Account } | 'over' | 'unknown'> => {
  const proof = await stores.verifications.findProofByToken(tokenHash(token));
  if (proof?.method !== 'vouching-link' || proof.askedOf === null) return 'unknown';
  const administrator = await stores.accounts.find(proof.companyId, proof.askedOf);
  if (administrator?.role !== 'administrator' || administrator.state !== 'active') return 'unknown';
  if (administrator.id === proof.accountId) return 'unknown';
  const asked = await describeAsked(stores, proof, now);
  return asked ? { asked, administrator } : 'over';
};
