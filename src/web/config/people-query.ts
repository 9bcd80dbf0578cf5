import type { Role } from '../../domain/accounts/account.ts';
import {
  type PeopleFilter,
  type PeopleOrder,
  type PeopleSort,
  type StandingAsked,
  standingsAsked,
} from '../../domain/accounts/people.ts';
import { hours } from '../../platform/clock.ts';
import { readId, readSearch } from '../typed-input.ts';

/** How long ago, in days, as the filters' choices offer it. */
export const ages = ['30', '90', '180', '365'] as const;
type Age = (typeof ages)[number];

/** What the address of the list asks. `signedIn`: longer ago, or within; `password`: older than. */
export type PeopleQuery = {
  text: string;
  standing: StandingAsked | null;
  role: Role | null;
  groupId: string | null;
  signedIn: `before-${Age}` | `within-${Age}` | null;
  password: Age | null;
  sort: PeopleSort;
  isDescending: boolean;
};

export const companyRoles = ['user', 'delegate', 'administrator'] as const satisfies readonly Role[];
export const sorts = ['name', 'email', 'last-sign-in', 'password-age'] as const satisfies readonly PeopleSort[];
export const signIns = ages.flatMap((age) => [`before-${age}`, `within-${age}`] as const);

/** What an address asks of the list; what it does not know, it leaves out. */
export const readPeopleQuery = (url: URL): PeopleQuery => {
  const one = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | null =>
    choices.find((choice) => choice === url.searchParams.get(name)) ?? null;
  return {
    text: readSearch(url, 'q'),
    standing: one('state', standingsAsked),
    role: one('role', companyRoles),
    groupId: readId(url.searchParams.get('group') ?? undefined),
    signedIn: one('signed-in', signIns),
    password: one('password', ages),
    sort: one('sort', sorts) ?? 'name',
    isDescending: url.searchParams.get('order') === 'descending',
  };
};

/** The query string of what is asked, without the question mark; empty when nothing is. */
export const writePeopleQuery = (query: PeopleQuery, more: Record<string, string> = {}): string => {
  const given = {
    q: query.text,
    state: query.standing,
    role: query.role,
    group: query.groupId,
    'signed-in': query.signedIn,
    password: query.password,
    sort: query.sort === 'name' ? null : query.sort,
    order: query.isDescending ? 'descending' : null,
    ...more,
  };
  return String(new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []))));
};

/** Where nothing is chosen but the order. */
export const isUnfiltered = (query: PeopleQuery): boolean =>
  query.text === '' && [query.standing, query.role, query.groupId, query.signedIn, query.password].every((one) => !one);

/** The population that a query chooses at this moment. */
export const filterOf = (query: PeopleQuery, now: number): PeopleFilter => {
  const [, way, age] = /^(before|within)-(\d+)$/.exec(query.signedIn ?? '') ?? [];
  const since = now - hours(24 * Number(age));
  return {
    ...(query.text === '' ? {} : { text: query.text }),
    ...(query.standing ? { standing: query.standing } : {}),
    ...(query.role ? { role: query.role } : {}),
    ...(query.groupId ? { groupId: query.groupId } : {}),
    ...(way === 'before' ? { signedInBefore: since } : {}),
    ...(way === 'within' ? { signedInSince: since } : {}),
    ...(query.password ? { passwordSetBefore: now - hours(24 * Number(query.password)) } : {}),
  };
};

export const orderOf = ({ sort, isDescending }: PeopleQuery): PeopleOrder => ({ sort, isDescending });
