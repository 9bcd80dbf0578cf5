import type { ListedGroup } from '../../domain/accounts/keep-groups.ts';
import { groupsAtMost } from '../../domain/companies/group.ts';
import type { Language } from '../../text/sentences.ts';
import { type DelegationData, renderDelegation } from '../config/delegation.page.ts';
import { renderGroup, renderRemoveGroup } from '../config/group.page.ts';
import { groupFaults } from '../config/group-name.ts';
import { type GroupsData, renderGroups } from '../config/groups.page.ts';
import { renderRights } from '../config/rights.page.ts';
import type { Example } from '../gallery.ts';
import { frameFor, person, viewers } from './people.ts';

const groupOf = (id: string, name: string, count: number, isExact = true): ListedGroup => ({
  ...{ id, companyId: 'c1', name },
  people: { count, isExact },
  delegates: id === 'g1' ? [{ id: 'u4', firstName: 'Anne', lastName: 'Petit' }, person({ id: 'u5' })] : [],
  hasMoreDelegates: false,
});

const groups = [
  groupOf('g1', 'Atelier', 12),
  groupOf('g2', 'Comptabilité', 1),
  groupOf('g3', 'Magasins', 10_000, false),
];
const many = Array.from({ length: groupsAtMost }, (_, index) => groupOf(`g${index}`, `Magasin ${index + 1}`, 3));

export const groupsExamples = (language: Language): Example[] => {
  const at = (path: string) => frameFor(language, path, viewers.administrator);
  const [group = groupOf('g1', 'Atelier', 12)] = groups;
  const list = (example: string, changes: Partial<GroupsData>) => ({
    page: '/config/groups',
    example,
    html: renderGroups(at('/config/groups'), { groups, name: '', faults: {}, ...changes }),
  });
  const delegation = (example: string, changes: Partial<DelegationData>) => ({
    page: '/config/users/:id/groups',
    example,
    html: renderDelegation(at('/config/users/u1/groups'), {
      account: person({ role: 'delegate' }),
      ...{ groups, delegated: ['g1'], list: '', page: 1, faults: {}, saved: false },
      ...changes,
    }),
  });
  const { faults } = groupFaults(language, { kind: 'name-taken' });
  return [
    list('default', {}),
    { page: '/config/rights', example: 'default', html: renderRights(at('/config/rights')) },
    list('none yet', { groups: [] }),
    list('created', { saved: 'created', savedName: group.name }),
    list('removed', { saved: 'removed', savedName: 'Quai 4' }),
    list('no name', { faults: groupFaults(language, { kind: 'rejected', fault: 'missing' }).faults }),
    list('too many', { name: 'Un de plus', faults: groupFaults(language, { kind: 'too-many' }).faults }),
    {
      page: '/config/groups/:id',
      example: 'default',
      html: renderGroup(at('/config/groups/g1'), { group, faults: {} }),
    },
    {
      page: '/config/groups/:id',
      example: 'name taken',
      html: renderGroup(at('/config/groups/g1'), { group, typed: 'Comptabilité', faults }),
    },
    {
      page: '/config/groups/:id/remove',
      example: 'default',
      html: renderRemoveGroup(at('/config/groups/g1/remove'), group),
    },
    delegation('default', {}),
    delegation('saved', { saved: true }),
    delegation('no groups yet', { groups: [], delegated: [] }),
    delegation('a page of many', { groups: many, page: 2 }),
  ];
};
