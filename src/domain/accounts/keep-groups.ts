import { newId, type Random } from '../../platform/random.ts';
import type { AuditAction } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { type Group, groupsAtMost, longestGroupName } from '../companies/group.ts';
import type { GroupDelegate } from '../companies/group-store.ts';
import type { GroupDeps } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { hasUnreadableCharacters } from './person-details.ts';
import { mayInCompany } from './who-may.ts';

export type NameFault = 'missing' | 'too-long' | 'unreadable-characters';

export type GroupOutcome =
  | { kind: 'created' | 'renamed'; group: Group }
  | { kind: 'rejected'; fault: NameFault }
  | { kind: 'name-taken' | 'too-many' | 'unknown' | 'not-allowed' };

/**
 * A group, how many people it has, beyond the bound of counting at least so many, and who administers it, the first of them
 * where they are many.
 */
export type ListedGroup = Group & {
  people: { count: number; isExact: boolean };
  delegates: readonly GroupDelegate[];
  hasMoreDelegates: boolean;
};

const countedAtMost = 10_000;
const delegatesNamed = 10;

/**
 * Promise: the company's groups, by name, with how many people each has and who administers it.
 * Who may: an administrator, in the own company; the operator at the console. Records nothing. Mails nothing.
 */
export const listGroups = async (
  deps: GroupDeps,
  actor: Actor,
  companyId: string,
): Promise<ListedGroup[] | 'not-allowed'> => {
  if (!mayInCompany(actor, 'view-settings', companyId)) return 'not-allowed';
  const [groups, sizes, delegates] = await Promise.all([
    deps.storage.groups.list(companyId),
    deps.storage.groups.sizes(companyId, countedAtMost + 1),
    deps.storage.groups.delegates(companyId, delegatesNamed + 1),
  ]);
  return groups.map((group) => {
    const size = sizes.get(group.id) ?? 0;
    const named = delegates.get(group.id) ?? [];
    return {
      ...group,
      people: { count: Math.min(size, countedAtMost), isExact: size <= countedAtMost },
      delegates: named.slice(0, delegatesNamed),
      hasMoreDelegates: named.length > delegatesNamed,
    };
  });
};

/**
 * Promise: the company has a group of this name, with nobody in it.
 * Who may: an administrator, in the own company; the operator at the console. Records group-created. Mails nothing.
 */
export const createGroup = async (
  deps: GroupDeps & { random: Random },
  actor: Actor,
  companyId: string,
  typed: string,
): Promise<GroupOutcome> => {
  if (!mayInCompany(actor, 'keep-groups', companyId)) return { kind: 'not-allowed' };
  const read = readGroupName(typed);
  if ('fault' in read) return { kind: 'rejected', fault: read.fault };
  const group: Group = { id: newId(deps.random), companyId, name: read.name };
  return deps.storage.transaction(async (tx): Promise<GroupOutcome> => {
    if ((await tx.groups.count(companyId)) >= groupsAtMost) return { kind: 'too-many' };
    if (!(await tx.groups.insert(group))) return { kind: 'name-taken' };
    await note(tx, deps, actor, 'group-created', group);
    return { kind: 'created', group };
  });
};

/**
 * Promise: the group has another name, and everybody in it stays.
 * Who may: an administrator, in the own company; the operator at the console. Records group-renamed. Mails nothing.
 */
export const renameGroup = async (
  deps: GroupDeps,
  actor: Actor,
  { companyId, groupId }: { companyId: string; groupId: string },
  typed: string,
): Promise<GroupOutcome> => {
  if (!mayInCompany(actor, 'keep-groups', companyId)) return { kind: 'not-allowed' };
  const read = readGroupName(typed);
  if ('fault' in read) return { kind: 'rejected', fault: read.fault };
  const group: Group = { id: groupId, companyId, name: read.name };
  return deps.storage.transaction(async (tx): Promise<GroupOutcome> => {
    if (!(await tx.groups.find(companyId, groupId))) return { kind: 'unknown' };
    const outcome = await tx.groups.rename(companyId, groupId, read.name);
    if (outcome !== 'renamed') return { kind: outcome };
    await note(tx, deps, actor, 'group-renamed', group);
    return { kind: 'renamed', group };
  });
};

/**
 * Promise: the group is gone; its people stay, in no group, and its delegates no longer reach them.
 * Who may: an administrator, in the own company; the operator at the console. Records group-removed. Mails nothing.
 */
export const removeGroup = async (
  deps: GroupDeps,
  actor: Actor,
  { companyId, groupId }: { companyId: string; groupId: string },
): Promise<'removed' | 'unknown' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'keep-groups', companyId)) return 'not-allowed';
  return deps.storage.transaction(async (tx) => {
    const group = await tx.groups.find(companyId, groupId);
    if (!group || !(await tx.groups.remove(companyId, groupId))) return 'unknown';
    await note(tx, deps, actor, 'group-removed', group);
    return 'removed';
  });
};

/** A name as somebody typed it, ready to keep, or what is wrong with it. */
const readGroupName = (typed: string): { name: string } | { fault: NameFault } => {
  const name = typed.slice(0, 1000).normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return { fault: 'missing' };
  if (name.length > longestGroupName) return { fault: 'too-long' };
  return hasUnreadableCharacters(name) ? { fault: 'unreadable-characters' } : { name };
};

/** What is wrong with a name as somebody typed it. */
export const groupNameFault = (typed: string): NameFault | undefined => {
  const read = readGroupName(typed);
  return 'fault' in read ? read.fault : undefined;
};

/** The name is told too: of a group that is gone, nothing else would say which it was. */
const note = (
  tx: { audit: AuditStore },
  { clock }: Pick<GroupDeps, 'clock'>,
  actor: Actor,
  action: AuditAction,
  group: Group,
): Promise<unknown> =>
  tx.audit.append({
    ...actorOf(actor),
    companyId: group.companyId,
    at: clock.now(),
    action,
    accountId: null,
    details: { group: group.id, name: group.name },
  });
