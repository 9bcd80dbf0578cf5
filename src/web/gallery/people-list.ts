import type { Standing } from '../../domain/accounts/people.ts';
import { pageSizes } from '../../domain/password-policy/list-people.ts';
import type { Language } from '../../text/sentences.ts';
import type { PeopleData } from '../config/people-table.ts';
import { renderUsers } from '../config/users.page.ts';
import type { Example } from '../gallery.ts';
import { ago, frameFor, later, now, person, timeZone, viewers } from './people.ts';

const listed = (standing: Standing, more: Parameters<typeof person>[0]) => ({
  ...person(more),
  standing,
  invitation: null,
  mustChange: standing === 'must-change',
  passwordSetAt: standing === 'never-signed-in' ? null : ago(30 * 24 * 60),
});

const people = [
  listed('active', { groupId: 'caisse' }),
  listed('disabled', {
    id: 'u2',
    firstName: 'Nadia',
    lastName: 'O’Neil-d’Arc',
    email: 'nadia@client.fr',
    state: 'disabled',
  }),
  listed('never-signed-in', {
    id: 'u3',
    firstName: 'Marc',
    lastName: 'Weber',
    role: 'administrator',
    lastSignedInAt: null,
  }),
  {
    ...listed('never-signed-in', { id: 'u7', firstName: 'Zoé', lastName: 'Adam', lastSignedInAt: null }),
    invitation: { sentAt: ago(60), endsAt: later(23 * 60) },
  },
  {
    ...listed('never-signed-in', { id: 'u8', firstName: 'Ugo', lastName: 'Blanc', lastSignedInAt: null }),
    invitation: { sentAt: ago(72 * 60), endsAt: ago(48 * 60) },
  },
  listed('must-change', { id: 'u4', firstName: 'Anne-Sophie', lastName: 'de La Rochefoucauld-Montbel' }),
  listed('password-expired', { id: 'u5', firstName: 'علی', lastName: 'رضایی', email: 'ali.rezaei@client.fr' }),
  listed('frozen', { id: 'u6', firstName: 'Luc', lastName: 'Petit', state: 'frozen' }),
];

/** As many as a page has. */
const aWholePage = Array.from({ length: pageSizes.usual }, (_, index) => {
  const like = people[index % people.length];
  return { ...listed(like?.standing ?? 'active', { ...like, id: `u${index}` }), lastSignedInAt: ago(60 * (index + 1)) };
});

const unasked = {
  text: '',
  standing: null,
  role: null,
  groupId: null,
  signedIn: null,
  password: null,
  sort: 'name',
  isDescending: false,
} as const;

export const peopleListExamples = (language: Language): Example[] => {
  const users = (example: string, changes: Partial<PeopleData & { asked: number }>) => ({
    page: '/config/users',
    example,
    html: renderUsers(frameFor(language, '/config/users', viewers.administrator), {
      query: unasked,
      people,
      count: { count: 8, isExact: true },
      first: 1,
      previous: null,
      next: null,
      groups: [],
      waiting: new Map(),
      list: '',
      now,
      timeZone,
      ...changes,
    }),
  });
  const groups = [{ id: 'caisse', companyId: person().companyId, name: 'Caisse' }];
  return [
    users('default', {}),
    users('a page of very many', {
      query: { ...unasked, text: 'a', sort: 'last-sign-in', isDescending: true },
      people: aWholePage,
      count: { count: 1000, isExact: false },
      first: 51,
      previous: { way: 'before', id: 'u1', value: 1 },
      next: { way: 'after', id: 'u6', value: 1 },
    }),
    users('the last of some pages', {
      people: people.slice(0, 5),
      count: { count: 1055, isExact: true },
      first: 1051,
      previous: { way: 'before', id: 'u1', value: 1 },
    }),
    users('with groups, filtered', { groups, query: { ...unasked, standing: 'must-change', groupId: 'caisse' } }),
    users('a new address waits', { waiting: new Map([['u2', 'nadia.klein@nouveau.example']]) }),
    users('nobody', { query: { ...unasked, text: 'zzz' }, people: [], count: { count: 0, isExact: true } }),
    users('a new password asked of all', { asked: 3 }),
  ];
};
