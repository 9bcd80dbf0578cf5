import type { Role } from '../domain/accounts/account.ts';
import { type PeopleFilter, type PeopleOrder, type PeopleSort, standingsAsked } from '../domain/accounts/people.ts';
import type { Group } from '../domain/companies/group.ts';
import { pageSizes } from '../domain/password-policy/list-people.ts';
import type { Sentences } from '../text/sentences.ts';

/** The options of `user list`: the filters and the order that the API has, under the same names. */
export type ListFlags = {
  search?: string;
  standing?: string;
  role?: string;
  group?: string;
  signedInBefore?: string;
  signedInSince?: string;
  passwordSetBefore?: string;
  sort?: string;
  order?: string;
  limit?: string;
  cursor?: string;
};

const roles: readonly Role[] = ['user', 'delegate', 'administrator', 'agent', 'supervisor', 'operator'];
const sorts: readonly PeopleSort[] = ['name', 'email', 'last-sign-in', 'password-age'];
const orders = ['ascending', 'descending'] as const;

/** What the options choose, or a sentence for each that chooses nothing. A group is named, or is `none`. */
export const readListFlags = (
  flags: ListFlags,
  groups: readonly Group[],
  text: Sentences['cli'],
): { filter: PeopleFilter; order: PeopleOrder; limit: number | null } | { faults: string[] } => {
  const faults: string[] = [];
  const refuse = (flag: string, choices: string) => faults.push(text.field(flag, text.faults['not-a-choice'](choices)));
  const oneOf = <Choice extends string>(flag: string, value: string | undefined, choices: readonly Choice[]) => {
    const choice = choices.find((each) => each === value);
    if (value !== undefined && choice === undefined) refuse(flag, choices.join(', '));
    return choice;
  };
  const instant = (flag: string, value: string | undefined) => {
    const at = value === undefined ? undefined : Date.parse(value);
    if (at === undefined || !Number.isNaN(at)) return at;
    refuse(flag, '2026-06-29, 2026-06-29T08:00:00Z');
    return undefined;
  };
  const names = ['none', ...groups.map(({ name }) => name)];
  const groupName = oneOf('--group', flags.group, names);
  const groupId = groupName === 'none' ? 'none' : groups.find(({ name }) => name === groupName)?.id;
  const chosen = {
    text: flags.search,
    standing: oneOf('--standing', flags.standing, standingsAsked),
    role: oneOf('--role', flags.role, roles),
    groupId,
    signedInBefore: instant('--signed-in-before', flags.signedInBefore),
    signedInSince: instant('--signed-in-since', flags.signedInSince),
    passwordSetBefore: instant('--password-set-before', flags.passwordSetBefore),
  };
  const sort = oneOf('--sort', flags.sort, sorts) ?? 'name';
  const isDescending = oneOf('--order', flags.order, orders) === 'descending';
  const limit = flags.limit === undefined ? null : Number(flags.limit);
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= pageSizes.most)) {
    refuse('--limit', `1–${pageSizes.most}`);
  }
  if (faults.length > 0) return { faults };
  const filter = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  return { filter: filter as PeopleFilter, order: { sort, isDescending }, limit };
};
