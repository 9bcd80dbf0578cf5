import type { Actor } from '../accounts/actor.ts';
import { defaultPolicy } from '../caller-verification/default-policy.ts';
import type { DeskPolicy } from '../caller-verification/desk-policy.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import { mayHereOrAtConsole } from './who-may.ts';

/** The policy that runs; version 0 is the one that every installation begins with. */
export type PolicyInForce = { policy: DeskPolicy; version: number; savedAt: number | null };

/**
 * Promise: the policy that the reset itself asks. Who may: supervisors; the operator at the console. Records nothing.
 * Mails nothing.
 */
export const viewDeskPolicy = async (
  deps: { storage: { deskPolicies: DeskPolicyStore } },
  actor: Actor,
): Promise<PolicyInForce | 'not-allowed'> => {
  if (!mayHereOrAtConsole(actor, 'save-policy')) return 'not-allowed';
  const kept = await deps.storage.deskPolicies.current();
  return kept
    ? { policy: kept.policy, version: kept.version, savedAt: kept.savedAt }
    : { policy: defaultPolicy(), version: 0, savedAt: null };
};
