import { hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import { type Circumstance, circumstances } from '../caller-verification/circumstance.ts';
import type { Method } from '../caller-verification/method.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { isYoungContact } from './is-young-contact.ts';
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

type Stores = { verifications: VerificationStore; requests: RequestStore; sessions: Pick<SessionStore, 'listSources'> };

type Deps = {
  verificationLimits: VerificationLimits;
  deskLimits: DeskLimits;
  isDeskOpen: (now: number) => Promise<boolean>;
  /** The country of a network address (ISO 3166), where it is known. */
  countryOf: (address: string) => Promise<string | null>;
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
  const isNewContact = (since: number): boolean => isYoungContact(account, since, verificationLimits, now);
  const ofPerson = await stores.requests.countOfAccount(companyId, accountId, now - days(1));
  const present: Record<Circumstance, boolean> = {
    'contact-changed': isNewContact(account.emailSince) || isNewContact(account.telephoneSince),
    'second-reset': (await stores.verifications.countSpentOf(companyId, accountId, now - days(7))) > 0,
    'outside-hours': !(await deps.isDeskOpen(now)),
    'several-requests':
      (await stores.requests.countOfCompany(companyId, now - hours(1))) >= deskLimits.companyRequestsPerHour ||
      (await stores.verifications.countSpentOfCompany(companyId, now - hours(1))) >= deskLimits.companyRequestsPerHour,
    'new-country': await isFromNewCountry(stores, deps, request, account, now - days(1)),
    'repeated-calls':
      ofPerson.requests >= deskLimits.personRequestsPerDay ||
      ofPerson.agents > 2 ||
      (await stores.verifications.countRefused(companyId, accountId, asksSomebody, now - days(1))) > 0,
    'busy-agent':
      (await stores.verifications.countSpentBy(agent.accountId, now - hours(1))) >= deskLimits.agentResetsPerHour,
    disavowed:
      account.state === 'frozen' ||
      request.kind === 'incident' ||
      (await stores.requests.findOpenIncident(companyId, accountId)) !== null,
  };
  return circumstances.filter((circumstance) => present[circumstance]);
};

/** Addresses that an account signed in from, or was asked for from, of which the countries are looked at. */
const mostSources = 50;

/**
 * Whether the request, or another one for this account since, came from a country in which the account never signed in:
 * to ask once more, from elsewhere or by telephone, makes nothing of it undone. What cannot be told is not new: a call, a
 * mail, an address of no known country, an account that nobody signed in to.
 */
const isFromNewCountry = async (
  { sessions, requests }: Pick<Stores, 'sessions' | 'requests'>,
  { countryOf }: Deps,
  { source }: ResetRequest,
  { companyId, id }: Account,
  since: number,
): Promise<boolean> => {
  const countriesOf = async (sources: string[]): Promise<string[]> =>
    (await Promise.all(sources.map(countryOf))).filter((found) => found !== null);
  const askedFrom = await requests.listSources(companyId, id, since, mostSources);
  const asked = await countriesOf(source === null ? askedFrom : [source, ...askedFrom]);
  if (asked.length === 0) return false;
  const known = await countriesOf(await sessions.listSources(companyId, id, mostSources));
  return known.length > 0 && asked.some((country) => !known.includes(country));
};
