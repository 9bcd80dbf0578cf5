import type { ChainedEvent } from '../audit/audit-event.ts';
import type { Account, Role } from './account.ts';
import { type DetailField, detailFields } from './person-details.ts';

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

/**
 * The same, read again. `changed`: which details, where they were; `role`: from what to what, as far as the journal has it;
 * `through`: what it came with, where it did not concern one person alone.
 */
export type ChangeRead = {
  changed: DetailField[];
  role: Moved<Role> | null;
  through: 'import' | 'mass-action' | null;
};

export const readChange = (event: Told): ChangeRead => ({
  changed: changedIn(event),
  role: roleMoved(event),
  through: throughOf(event),
});

type Told = Pick<ChainedEvent, 'details'>;

const changedIn = ({ details: { fields } }: Told): DetailField[] => {
  const named = typeof fields === 'string' ? fields.split(' ') : [];
  return detailFields.filter((field) => named.includes(field));
};

const throughOf = ({ details }: Told): ChangeRead['through'] => {
  if (details.import !== undefined) return 'import';
  return details.massAction === undefined ? null : 'mass-action';
};

/** A role before and after; null where the journal has no word of it. */
const roleMoved = ({ details: { fromRole, toRole } }: Told): Moved<Role> | null => {
  return isRole(fromRole) && isRole(toRole) ? { from: fromRole, to: toRole } : null;
};

/** A group's id before and after, null for none; null where the journal has no word of it. */
export const groupMoved = ({ details }: Told): Moved<string | null> | null => {
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
