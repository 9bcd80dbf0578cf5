import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import {
  type CallBackAnswer,
  type CallBackDeps,
  type CallBackOutcome,
  type CallBackStart,
  recordCallBack,
  startCallBack,
} from '../caller-verification/call-back.ts';
import type { RequestStore } from './request-store.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';

type Deps = CallBackDeps & { storage: { accounts: AccountStore; requests: RequestStore } };

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
 * Promise: what was heard at that number is kept, and verifies the caller when it was the person.
 * Who may: the agent who has the request and saw the number.
 * Records verification-passed or verification-failed. Mails nothing.
 */
export const noteCallBack = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
  answer: CallBackAnswer,
): Promise<CallBackOutcome | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? found : recordCallBack(deps, agent, found.account, number, answer);
};
