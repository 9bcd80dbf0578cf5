import type { Clock } from '../../platform/clock.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import { mayGiveWord } from '../caller-verification/who-may.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { describeAsked } from './asked-proof.ts';
import type { RequestStore } from './request-store.ts';

type Deps = {
  storage: {
    accounts: AccountStore;
    companies: CompanyStore;
    requests: RequestStore;
    verifications: VerificationStore;
  };
  clock: Clock;
};

/** A line of the list of second opinions that are asked for. */
export type AskedOpinion = {
  requestNumber: number;
  personName: string;
  companyName: string;
  agentName: string;
  askedAt: number;
  expiresAt: number;
};

/** The list shows no more than this; the oldest come first. */
const mostShown = 20;

/**
 * Promise: the second opinions that this person of the desk may give, the oldest first.
 * Who may: agents and supervisors, never about their own requests or about themselves. Records nothing. Mails nothing.
 */
export const listSecondOpinions = async (
  { storage, clock }: Deps,
  agent: SignedInActor,
): Promise<AskedOpinion[] | 'not-allowed'> => {
  if (!mayGiveWord(agent.role, 'second-opinion')) return 'not-allowed';
  const now = clock.now();
  const opinions: AskedOpinion[] = [];
  for (const proof of await storage.verifications.listWaitingForSecond(agent.accountId, now)) {
    const asked = await describeAsked(storage, proof, now);
    if (!asked) continue;
    const company = await storage.companies.find(proof.companyId);
    opinions.push({
      requestNumber: asked.request.number,
      personName: fullName(asked.person),
      companyName: company?.name ?? '',
      agentName: asked.agentName,
      askedAt: proof.startedAt,
      expiresAt: proof.expiresAt,
    });
    if (opinions.length === mostShown) break;
  }
  return opinions;
};
