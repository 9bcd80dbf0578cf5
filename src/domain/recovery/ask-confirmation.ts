import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AskDeps } from '../caller-verification/confirmation.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import { startSecondOpinion } from '../caller-verification/second-agent.ts';
import { startVouching, type VouchingAsked } from '../caller-verification/vouching.ts';
import { takesLinks } from '../caller-verification/vouching-link.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { administratorsToTell, whoArrived } from './people-to-tell.ts';
import type { RequestStore } from './request-store.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';
import { weighVerification } from './weigh-verification.ts';

type Deps = AskDeps & {
  storage: {
    accounts: AccountStore;
    requests: RequestStore;
    deskPolicies: DeskPolicyStore;
    telephoneStops: TelephoneStopStore;
    sessions: SessionStore;
  };
} & Parameters<typeof weighVerification>[1];

/**
 * Promise: the company's administrators are asked whether the person really asked for a reset, by mail and on their
 * pages. Who may: the agent who has the request, for accounts the desk may reset.
 * Records verification-started. Mails vouching-asked to each administrator but the person concerned.
 */
export const askVouching = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
): Promise<VouchingAsked | 'nobody-to-ask' | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  if (typeof found === 'string') return found;
  const { request, account } = found;
  const administrators = whoArrived(await administratorsToTell(deps.storage, account.companyId, [account.id]));
  if (administrators.length === 0) return 'nobody-to-ask';
  const own = await deps.storage.accounts.find(agent.companyId, agent.accountId);
  const { rules } = await weighVerification(deps.storage, deps, agent, request, account, deps.clock.now());
  const agentName = own ? fullName(own) : '';
  return startVouching(deps, agent, account, number, { administrators, agentName, withLinks: takesLinks(rules) });
};

/**
 * Promise: the rest of the desk is asked for a second opinion on this agent's verification of the caller.
 * Who may: the agent who has the request, for accounts the desk may reset. Records verification-started. Mails nothing.
 */
export const askSecondOpinion = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
): Promise<'asked' | 'already-asked' | 'too-many' | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? found : startSecondOpinion(deps, agent, found.account, number);
};
