import type { Secret } from '../../platform/secret.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { checkOwnCode, type OwnCodeDeps, type OwnCodeOutcome } from '../caller-verification/own-code.ts';
import type { RequestStore } from './request-store.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';

type Deps = OwnCodeDeps & { storage: { accounts: AccountStore; requests: RequestStore } };

/**
 * Promise: the caller is verified when the code read out is the one that a session of the account shows at this time,
 * opened before the request.
 * Who may: the agent who has the request, for accounts the desk may reset.
 * Records verification-started at the first try, and verification-passed or verification-failed. Mails nothing.
 */
export const passOwnCode = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
  typed: Secret,
): Promise<OwnCodeOutcome | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? found : checkOwnCode(deps, agent, found.account, found.request, typed);
};
