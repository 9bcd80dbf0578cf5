import type { ChainedEvent } from '../audit/audit-event.ts';
import type { Account, Role } from './account.ts';

type Placed = Pick<Account, 'role' | 'groupId'>;

/** What the journal is told of a change of details: which, and of role and group from what to what. Never a name or an address. */
export const changeTold = (
  fields: readonly string[],
  before: Placed,
  after: Placed,
): Record<string, string | null> => ({
  fields: fields.join(' '),
  ...(fields.includes('role') ? { fromRole: before.role, toRole: after.role } : {}),
  ...(fields.includes('groupId') ? { fromGroup: before.groupId, toGroup: after.groupId } : {}),
});

/** A role before and after; null where the journal has no word of it. */
export const roleMoved = ({ details: { fromRole, toRole } }: Pick<ChainedEvent, 'details'>): Moved<Role> | null => {
  return isRole(fromRole) && isRole(toRole) ? { from: fromRole, to: toRole } : null;
};

/** A group's id before and after, null for none; null where the journal has no word of it. */
export const groupMoved = ({ details }: Pick<ChainedEvent, 'details'>): Moved<string | null> | null => {
  const { fromGroup: from, toGroup: to } = details;
  return isGroup(from) && isGroup(to) ? { from, to } : null;
};

export type Moved<Value> = { from: Value; to: Value };

const roles: readonly unknown[] = [
  'operator',
  'supervisor',
  'agent',
  'administrator',
  'delegate',
  'user',
] satisfies Role[];

const isRole = (value: unknown): value is Role => roles.includes(value);

const isGroup = (value: unknown): value is string | null => value === null || typeof value === 'string';
