import { plural } from '../../dates.ts';

export const peopleList = {
  found: (count: number, isExact: boolean) => {
    const people = plural('en', count, { one: 'user', other: 'users' });
    return isExact ? people : `More than ${people}. Search more closely to see fewer.`;
  },
  shortWords:
    'A word of one or two letters is looked for where names and addresses begin. Write three to search everywhere.',
  filters: 'Filter and sort',
  apply: 'Apply',
  applyWhat: ' the filters and the order',
  all: 'All',
  /** Of when they came last. */
  allSignIns: 'All',
  standing: 'State',
  standings: {
    active: 'Active',
    'never-signed-in': 'Never signed in',
    'to-invite': 'Never signed in, to invite',
    'must-change': 'Password to change',
    'password-expired': 'Password expired',
    frozen: 'Blocked',
    disabled: 'Disabled',
  },
  role: 'Role',
  group: 'Group',
  signedIn: 'Last sign-in',
  before: (days: string) => `More than ${days}\u00a0days ago`,
  within: (days: string) => `Within ${days}\u00a0days`,
  password: 'Password',
  older: (days: string) => `Older than ${days}\u00a0days`,
  passwordSet: 'Password set on',
  none: 'None',
  sort: 'Sort by',
  sorts: {
    name: 'Name',
    email: 'E-mail address',
    'last-sign-in': 'Last sign-in',
    'password-age': 'Date of the password',
  },
  order: 'Order',
  orders: { ascending: 'Ascending', descending: 'Descending' },
  sortBy: (column: string) => `Sort by ${column.toLocaleLowerCase('en')}`,
};
