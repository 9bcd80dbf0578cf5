import type { Account, Role } from './account.ts';
import type { PeopleReach } from './reach.ts';

/**
 * How an account stands, at a glance: the first of these that is so. Asked for, `must-change` finds all active ones that must,
 * those among them too that never signed in.
 */
export type Standing = 'disabled' | 'frozen' | 'never-signed-in' | 'must-change' | 'password-expired' | 'active';

export const standings: readonly Standing[] = [
  'active',
  'never-signed-in',
  'must-change',
  'password-expired',
  'frozen',
  'disabled',
];

/**
 * What a list is asked for. `to-invite`: of those who never signed in, whoever has neither a password nor anything that
 * opens, because nothing was ever sent or it is over.
 */
export type StandingAsked = Standing | 'to-invite';

export const standingsAsked: readonly StandingAsked[] = standings.flatMap((standing) =>
  standing === 'never-signed-in' ? [standing, 'to-invite'] : [standing],
);

/** Which of a company's people; what is left out is not asked. Instants in milliseconds. */
export type PeopleFilter = {
  /** Parts of names and mail address, in any order, without regard to case and accents; or a whole telephone number. */
  text?: string;
  standing?: StandingAsked;
  role?: Role;
  /** A group's id; `none`: those in no group. */
  groupId?: string;
  signedInBefore?: number;
  signedInSince?: number;
  /** Whose password was set before. */
  passwordSetBefore?: number;
  /** Whom this import added, for as long as it is kept. */
  importId?: string;
};

export type PeopleSort = 'name' | 'email' | 'last-sign-in' | 'password-age';

export type PeopleOrder = { sort: PeopleSort; isDescending: boolean };

/**
 * Where a page begins: after (or before) the person of this value and id, or `last` before the end, without either. The value
 * is of the order it was made for. `passed`: how many stood before that place when it was, where that was known.
 */
export type Cursor = { way: 'after' | 'before' | 'last'; value: string | number; id: string; passed?: number };

export const lastPage: Cursor = { way: 'last', value: '', id: '' };

/** Passwords set before these instants have expired, for accounts of each class; null: they do not expire. */
export type ExpiryLimits = { user: number | null; administrator: number | null };

export type Person = Account & { passwordSetAt: number | null; mustChange: boolean };

/**
 * What was mailed last to somebody to come in with for the first time, and was not used: when, and until when it opens
 * (or since when it does not). Kept for three months after that.
 */
export type Invitation = { sentAt: number; endsAt: number };

export type PeopleQuestion = {
  reach: PeopleReach;
  filter: PeopleFilter;
  /** Where the text of the filter is a whole telephone number: the ways in which it may be on file. */
  telephones?: readonly string[];
  expiry: ExpiryLimits;
  /** What is over at this instant is. */
  now: number;
};

export type PeoplePage = {
  people: Person[];
  /** Of all pages together. */
  count: PeopleCount;
  /** Of all, which stands first on the page; null where that is not known. */
  first: number | null;
  previous: Cursor | null;
  next: Cursor | null;
};

/** How many there are; beyond the bound of a search for text, at least so many. */
export type PeopleCount = { count: number; isExact: boolean };

export type PeopleStore = {
  page(question: PeopleQuestion, order: PeopleOrder, cursor: Cursor | null, limit: number): Promise<PeoplePage>;
  count(question: PeopleQuestion): Promise<PeopleCount>;
  /** Exactly how many, however long it takes: for an act on all of them. */
  countAll(question: PeopleQuestion): Promise<number>;
  /** Their ids after `id`, in the order of ids, at most `limit`: to go through all of them, batch by batch. */
  listIds(question: PeopleQuestion, id: string, limit: number): Promise<string[]>;
  /** The newest invitation of each of these that has one, by id. */
  listInvitations(companyId: string, accountIds: readonly string[]): Promise<Map<string, Invitation>>;
  /** For the desk: accounts of any company whose names or address hold each word, some of them where there are many. */
  findEverywhere(text: string, limit: number): Promise<Account[]>;
  /** How many accounts the installation has. */
  countEverybody(): Promise<number>;
};
