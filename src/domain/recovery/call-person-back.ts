import type { Transactional } from '../../platform/transactional.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import {
  type CallBackAnswer,
  type CallBackDeps,
  type CallBackOutcome,
  type CallBackStart,
  recordCallBack,
  startCallBack,
} from '../caller-verification/call-back.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import { type IncidentStores, raiseIncident } from './raise-incident.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';

type Deps = Omit<CallBackDeps, 'storage'> & {
  storage: Transactional<IncidentStores & { verifications: VerificationStore }>;
};

/**
 * Promise: the agent sees the number on file, once, to call it back; never one that a caller gave.
 * Who may: the agent who has the request, for accounts the desk may reset.
 * Records verification-started and contact-unmasked. Mails nothing.
 */
export const callPersonBack = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
): Promise<CallBackStart | { kind: RequestRefusal }> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? { kind: found } : startCallBack(deps, agent, found.account, number);
};

/**
 * Promise: what was heard at that number is kept, and verifies the caller when it was the person. That nobody answered
 * says nothing about the caller; that the person asked for nothing is kept together with its incident, or not at all.
 * Who may: the agent who has the request and saw the number.
 * Records verification-passed or verification-failed. Mails nothing; where the person had asked for nothing, an incident
 * is raised, and the supervisors are told.
 */
export const noteCallBack = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
  answer: CallBackAnswer,
): Promise<CallBackOutcome | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  if (typeof found === 'string') return found;
  const { account } = found;
  return deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const outcome = await recordCallBack(tx, deps, agent, account, number, answer, now);
    // Who was called and asked for nothing: somebody else did.
    if (outcome === 'refused') await raiseIncident(tx, deps, account, 'call-back-refused', now);
    return outcome;
  });
};
