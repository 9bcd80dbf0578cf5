import { type Clock, hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { Actor } from '../accounts/actor.ts';
import type {
  Cursor,
  ExpiryLimits,
  Invitation,
  PeopleFilter,
  PeopleOrder,
  PeoplePage,
  PeopleQuestion,
  PeopleStore,
  Person,
  Standing,
} from '../accounts/people.ts';
import { type PeopleReach, type ReachDeps, reachOf } from '../accounts/reach.ts';
import { searchedTelephone } from '../accounts/telephone-number.ts';
import type { AccountPermission } from '../accounts/who-may.ts';
import { type RulesDeps, rulesOf } from './rules-of.ts';

export type PeopleDeps = RulesDeps & ReachDeps & { storage: { people: PeopleStore }; clock: Clock };

/** `invitation`: of somebody who never signed in, the newest. */
export type ListedPerson = Person & { standing: Standing; invitation: Invitation | null };

export type PeopleOutcome =
  | ({ kind: 'listed'; people: ListedPerson[] } & Omit<PeoplePage, 'people'>)
  | { kind: 'not-allowed' };

export const pageSizes = { usual: 50, most: 200 } as const;

/**
 * Promise: a page of a company's people, as far as the actor reaches, with how each stands, and how many there are.
 * Who may: its administrators; its delegates, for their groups; the operator at the console. Records and mails nothing.
 */
export const listPeople = async (
  deps: PeopleDeps,
  actor: Actor,
  companyId: string,
  asked: { filter: PeopleFilter; order: PeopleOrder; cursor: Cursor | null; limit?: number },
): Promise<PeopleOutcome> => {
  const reach = await reachOf(deps, actor, 'list-accounts', companyId);
  if (!reach) return { kind: 'not-allowed' };
  const question = await asQuestion(deps, reach, asked.filter);
  const limit = Math.min(asked.limit ?? pageSizes.usual, pageSizes.most);
  const page = await deps.storage.people.page(question, asked.order, asked.cursor, limit);
  const standing = page.people.map((person) => ({ ...person, standing: standingOf(person, question.expiry) }));
  return { kind: 'listed', ...page, people: await withInvitations(deps, companyId, standing) };
};

/** The people that a filter chooses, as far as the actor may do this to them; null: the actor may not. */
export const questionFor = async (
  deps: PeopleDeps,
  actor: Actor,
  permission: AccountPermission,
  companyId: string,
  filter: PeopleFilter,
): Promise<PeopleQuestion | null> => {
  const reach = await reachOf(deps, actor, permission, companyId);
  return reach && asQuestion(deps, reach, filter);
};

const asQuestion = async (deps: PeopleDeps, reach: PeopleReach, filter: PeopleFilter): Promise<PeopleQuestion> => {
  const telephones = await searchedTelephone(filter.text ?? '');
  const expiry = await expiryLimits(deps, reach.companyId);
  return { reach, filter, expiry, now: deps.clock.now(), ...(telephones ? { telephones } : {}) };
};

/** A company's choice of rules says how old a password may be, class by class. */
const expiryLimits = async (deps: PeopleDeps, companyId: string): Promise<ExpiryLimits> => {
  const now = deps.clock.now();
  const limitOf = async (role: 'user' | 'administrator'): Promise<number | null> => {
    const { validityDays } = await rulesOf(deps, { companyId, role });
    return validityDays === null ? null : now - hours(24 * validityDays);
  };
  return { user: await limitOf('user'), administrator: await limitOf('administrator') };
};

/** One question for all of them, and none where everybody has come in. */
const withInvitations = async (
  { storage }: PeopleDeps,
  companyId: string,
  people: readonly (Person & { standing: Standing })[],
): Promise<ListedPerson[]> => {
  const awaited = people.filter(
    ({ standing, passwordSetAt }) => standing === 'never-signed-in' && passwordSetAt === null,
  );
  const invitations = await storage.people.listInvitations(
    companyId,
    awaited.map(({ id }) => id),
  );
  return people.map((person) => ({ ...person, invitation: invitations.get(person.id) ?? null }));
};

/** What is looked at of a credential. */
type Kept = { hash: string | null; setAt: number; mustChange: boolean };

/** One account as the list shows it. */
export const personNow = async (
  deps: PeopleDeps & { storage: { credentials: { find(companyId: string, accountId: string): Promise<Kept | null> } } },
  account: Account,
): Promise<ListedPerson> => {
  const credential = await deps.storage.credentials.find(account.companyId, account.id);
  const passwordSetAt = credential?.hash ? credential.setAt : null;
  const person = { ...account, passwordSetAt, mustChange: credential?.mustChange === true };
  const standing = standingOf(person, await expiryLimits(deps, account.companyId));
  const [shown] = await withInvitations(deps, account.companyId, [{ ...person, standing }]);
  return { ...person, standing, invitation: shown?.invitation ?? null };
};

/** All that is said of how somebody stands: who never signed in may have to change a password all the same. */
export const standingsOf = ({ standing, mustChange }: Pick<ListedPerson, 'standing' | 'mustChange'>): Standing[] =>
  standing === 'never-signed-in' && mustChange ? [standing, 'must-change'] : [standing];

/** The same order as the storage's conditions. */
const standingOf = (person: Person, expiry: ExpiryLimits): Standing => {
  if (person.state !== 'active') return person.state;
  if (person.lastSignedInAt === null) return 'never-signed-in';
  if (person.mustChange) return 'must-change';
  const limit = person.role === 'user' ? expiry.user : expiry.administrator;
  const hasExpired = limit !== null && person.passwordSetAt !== null && person.passwordSetAt < limit;
  return hasExpired ? 'password-expired' : 'active';
};
