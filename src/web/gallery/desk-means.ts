import type { Circumstance } from '../../domain/caller-verification/circumstance.ts';
import { defaultPolicy } from '../../domain/caller-verification/default-policy.ts';
import { rulesInForce, suffices } from '../../domain/caller-verification/desk-policy.ts';
import { deliveries, type Method } from '../../domain/caller-verification/method.ts';
import { provedMethods } from '../../domain/caller-verification/proved-methods.ts';
import { shortestWays } from '../../domain/caller-verification/shortest-ways.ts';
import type { AccountClass } from '../../domain/password-policy/profiles.ts';
import type { VerificationMeans } from '../../domain/recovery/verification-means.ts';
import type { ProofView, WeighedView } from '../../domain/recovery/view-request.ts';
import { agentId, ago } from './people.ts';

/** What proofs are worth for an account of this class, under the default policy. */
export const weighedFor = (
  accountClass: AccountClass,
  circumstances: Circumstance[],
  proofs: ProofView[],
): WeighedView => {
  const rules = rulesInForce(defaultPolicy(), accountClass, circumstances);
  const passed = provedMethods(proofs, { agentId, circumstances, areContactsYoung: false, freshAfter: ago(15) });
  const open = deliveries.filter((delivery) => suffices(rules, passed, delivery));
  return {
    verificationId: proofs[0]?.verificationId ?? null,
    proofs,
    circumstances,
    rules,
    passed,
    open,
    telephoneStop: null,
  };
};

/** How a person with these methods can be verified, as the page would find it. */
export const meansOf = (weighed: WeighedView | null, possible: Method[] = usual): VerificationMeans | null =>
  weighed && {
    possible,
    smsNumber: possible.includes('sms-code') ? '+33639981234' : null,
    mutualCode: '4127',
    lacking: weighed.open.length > 0 ? [] : shortestWays(weighed.rules, weighed.passed, possible, deliveries),
  };

const usual: Method[] = ['mail-code', 'sms-code', 'call-back', 'second-agent'];

/** The ways of sending that what is proved opens. */
export const waysOf = (weighed: WeighedView | null) =>
  deliveries.map((delivery) => ({
    delivery,
    state: weighed?.open.includes(delivery) ? ('open' as const) : ('more-proof' as const),
  }));
