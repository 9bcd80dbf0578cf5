import { hours, minutes } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CallerVerification, Proof } from '../caller-verification/caller-verification.ts';
import type { Circumstance } from '../caller-verification/circumstance.ts';
import { defaultPolicy } from '../caller-verification/default-policy.ts';
import { type Rule, rulesInForce, suffices } from '../caller-verification/desk-policy.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import { type Delivery, deliveries, type Method } from '../caller-verification/method.ts';
import { provedMethods } from '../caller-verification/proved-methods.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { type AccountClass, classOf } from '../password-policy/profiles.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { areContactsYoung } from './is-young-contact.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';
import { type TelephoneStop, voiceDeliveries, voiceMethods } from './telephone-stop.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';
import { wordsInForce } from './words-in-force.ts';

type Stores = {
  accounts: AccountStore;
  companies: CompanyStore;
  verifications: VerificationStore;
  deskPolicies: DeskPolicyStore;
  requests: RequestStore;
  telephoneStops: TelephoneStopStore;
  sessions: SessionStore;
  audit: Pick<AuditStore, 'hasChanged'>;
};

/** What a verification is worth at one moment, under the policy that runs. */
export type Weighed = {
  verification: CallerVerification | null;
  /** All proofs begun, in order; those passed too long ago, or on the word of somebody shut out since, count no longer. */
  proofs: Proof[];
  circumstances: Circumstance[];
  rules: Rule[];
  passed: ReadonlySet<Method>;
  /** The ways in which the access may go out now. */
  open: Delivery[];
  /** While it stands, nothing that a caller gives or hears by voice counts. */
  telephoneStop: TelephoneStop | null;
};

/**
 * Weighs what the caller has proved to this agent against the rules in force for the account's class and circumstances.
 * Pages show it; the reset asks it again in its own transaction, and nothing else decides.
 */
export const weighVerification = async (
  stores: Stores,
  deps: Parameters<typeof circumstancesOf>[1],
  agent: Pick<SignedInActor, 'accountId'>,
  request: ResetRequest,
  account: Account,
  now: number,
): Promise<Weighed> => {
  const verification = await stores.verifications.findOpen(request.number, agent.accountId);
  const proofs = verification ? await stores.verifications.listProofs(verification.companyId, verification.id) : [];
  const circumstances = await circumstancesOf(stores, deps, agent, request, account, now);
  const { policy } = (await stores.deskPolicies.current()) ?? { policy: defaultPolicy() };
  const freshAfter = now - minutes(deps.verificationLimits.passedMinutes);
  const telephoneStop = await stores.telephoneStops.findFor(account.companyId);
  const accountClass = await classAtTheDesk(stores.audit, deps.verificationLimits.coolingOffDays, account, now);
  const rules = withoutVoice(rulesInForce(policy, accountClass, circumstances), telephoneStop);
  const believed = await wordsInForce(stores, proofs);
  const passed = provedMethods(believed, {
    ...{ agentId: agent.accountId, circumstances, freshAfter },
    areContactsYoung: areContactsYoung(account, deps.verificationLimits, now),
  });
  const open = deliveries.filter((delivery) => suffices(rules, passed, delivery));
  return { verification, proofs, circumstances, rules, passed, open, telephoneStop };
};

/**
 * Whose role was changed within the cooling-off time is an administrator still. One administrator could otherwise make
 * another a user, vouch for them, and make them an administrator again.
 */
const classAtTheDesk = async (
  audit: Stores['audit'],
  coolingOffDays: number,
  { companyId, id, role }: Account,
  now: number,
): Promise<AccountClass> => {
  const present = classOf(role);
  const isRecent =
    present === 'user' && (await audit.hasChanged(companyId, id, 'role', now - hours(24 * coolingOffDays)));
  return isRecent ? 'administrator' : present;
};

/** Rules that a stop makes narrower: no set with what a voice can give, and nothing that is read out. */
const withoutVoice = (rules: Rule[], stop: TelephoneStop | null): Rule[] =>
  stop === null
    ? rules
    : rules.map((rule) => ({
        ...rule,
        sets: rule.sets.filter((set) => !set.some((method) => voiceMethods.includes(method))),
        deliveries: rule.deliveries.filter((delivery) => !voiceDeliveries.includes(delivery)),
      }));
