import { hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import { type Circumstance, circumstances } from '../caller-verification/circumstance.ts';
import type { Method } from '../caller-verification/method.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';

/** From how many on something counts as unusual. */
export type DeskLimits = {
  /** Requests for people of one company within an hour, and resets. */
  companyRequestsPerHour: number;
  /** Requests for one person within a day. */
  personRequestsPerDay: number;
  /** Resets that one agent writes within an hour. */
  agentResetsPerHour: number;
};

/** Methods in which somebody says yes or no. Who hears no is not to ask around until somebody says yes. */
const asksSomebody: readonly Method[] = ['call-back', 'vouching', 'vouching-link', 'second-agent'];

type Stores = { verifications: VerificationStore; requests: RequestStore };

type Deps = {
  verificationLimits: VerificationLimits;
  deskLimits: DeskLimits;
  isDeskOpen: (now: number) => Promise<boolean>;
};

/** What makes this request more dangerous than usual, as things are now. */
export const circumstancesOf = async (
  stores: Stores,
  deps: Deps,
  agent: Pick<SignedInActor, 'accountId'>,
  request: ResetRequest,
  account: Account,
  now: number,
): Promise<Circumstance[]> => {
  const { deskLimits, verificationLimits } = deps;
  const { companyId, id: accountId } = account;
  const days = (count: number): number => hours(24 * count);
  const settledSince = now - days(verificationLimits.coolingOffDays);
  const isNewContact = (since: number): boolean => since > account.createdAt && since > settledSince;
  const ofPerson = await stores.requests.countOfAccount(companyId, accountId, now - days(1));
  const present: Record<Circumstance, boolean> = {
    'contact-changed': isNewContact(account.emailSince) || isNewContact(account.telephoneSince),
    'second-reset': (await stores.verifications.countSpentOf(companyId, accountId, now - days(7))) > 0,
    'outside-hours': !(await deps.isDeskOpen(now)),
    'several-requests':
      (await stores.requests.countOfCompany(companyId, now - hours(1))) >= deskLimits.companyRequestsPerHour ||
      (await stores.verifications.countSpentOfCompany(companyId, now - hours(1))) >= deskLimits.companyRequestsPerHour,
    'new-country': false,
    'repeated-calls':
      ofPerson.requests >= deskLimits.personRequestsPerDay ||
      ofPerson.agents > 2 ||
      (await stores.verifications.countRefused(companyId, accountId, asksSomebody, now - days(1))) > 0,
    'busy-agent':
      (await stores.verifications.countSpentBy(agent.accountId, now - hours(1))) >= deskLimits.agentResetsPerHour,
    disavowed: account.state === 'frozen' || request.kind === 'incident',
  };
  return circumstances.filter((circumstance) => present[circumstance]);
};
