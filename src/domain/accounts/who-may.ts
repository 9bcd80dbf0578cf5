import type { Account, Role } from './account.ts';
import type { Actor } from './actor.ts';

/**
 * The roles that may do each thing to an account of a company; the console may do them all. A delegate may to the users
 * of the own groups alone (`reachOf`).
 */
export const accountPermissions = {
  'list-accounts': ['administrator', 'delegate'],
  'create-account': ['administrator', 'delegate'],
  'edit-account': ['administrator', 'delegate'],
  'disable-account': ['administrator', 'delegate'],
  'set-password': ['administrator', 'delegate'],
  'require-new-password': ['administrator', 'delegate'],
  'require-new-of-all': ['administrator'],
  'ask-desk': ['administrator', 'delegate'],
  'stop-telephone': ['administrator'],
  'choose-password-profile': ['administrator'],
  'keep-groups': ['administrator'],
  'delegate-groups': ['administrator'],
  'search-every-company': ['agent', 'supervisor'],
} as const satisfies Record<string, readonly Role[]>;

export type AccountPermission = keyof typeof accountPermissions;

/** Whether the actor may do this to accounts of that company. An administrator reaches the own company alone. */
export const mayInCompany = (actor: Actor, permission: AccountPermission, companyId: string): boolean => {
  if (actor.kind === 'console') return true;
  if (actor.kind !== 'account') return false;
  const allowed: readonly Role[] = accountPermissions[permission];
  return allowed.includes(actor.role) && actor.companyId === companyId;
};

/** The roles an actor may give: an administrator those of the own company, a delegate that of a user. */
export const rolesToGive = (actor: Actor): readonly Role[] => {
  if (actor.kind === 'console') return ['operator', 'supervisor', 'agent', 'administrator', 'delegate', 'user'];
  if (actor.kind !== 'account') return [];
  if (actor.role === 'administrator') return ['user', 'delegate', 'administrator'];
  return actor.role === 'delegate' ? ['user'] : [];
};

/** Nobody resets the own password with the rights of an office: that would skip the current password (ASVS 6.2.3). */
export const isOneself = (actor: Actor, account: Account): boolean =>
  actor.kind === 'account' && actor.accountId === account.id;
