import type { Account, Role } from './account.ts';
import type { Actor } from './actor.ts';
import { scopesOf } from './api-scope.ts';

/** Who may do a thing: everybody, whoever has a full session, or these roles. */
export type Allowed = 'anybody' | 'signed-in' | readonly Role[];

/**
 * The roles that may do each thing to the people of a company; the operator may do them at the server's console but for
 * `notAtConsole`, and alone what no role may. A delegate may to the users of the own groups (`reachOf`).
 */
export const accountPermissions = {
  'list-accounts': ['administrator', 'delegate'],
  'view-account': ['administrator', 'delegate'],
  'create-account': ['administrator', 'delegate'],
  'edit-account': ['administrator', 'delegate'],
  'import-accounts': ['administrator', 'delegate'],
  'export-accounts': ['administrator', 'delegate'],
  'disable-account': ['administrator', 'delegate'],
  'set-password': ['administrator', 'delegate'],
  'end-sessions': ['administrator', 'delegate'],
  'view-history': ['administrator', 'delegate'],
  'require-new-password': ['administrator', 'delegate'],
  'require-new-of-all': ['administrator'],
  'mass-action': ['administrator', 'delegate'],
  'ask-desk': ['administrator', 'delegate'],
  'view-settings': ['administrator'],
  'stop-telephone': ['administrator'],
  'tell-administrators': ['administrator'],
  'choose-password-profile': ['administrator'],
  'choose-reset-modes': ['administrator'],
  'keep-groups': ['administrator'],
  'delegate-groups': ['administrator'],
  'manage-api-keys': ['administrator'],
  'create-company': [],
  'set-postal-address': [],
  'require-new-everywhere': [],
} as const satisfies Record<string, Allowed>;

export type AccountPermission = keyof typeof accountPermissions;

/** What the console does not: it gives no access back but by an emergency reset, and nobody's word. */
export const notAtConsole: readonly AccountPermission[] = ['set-password', 'ask-desk', 'tell-administrators'];

/** Whether the actor may do this to accounts of that company. An administrator, and a key, reach the own company alone. */
export const mayInCompany = (actor: Actor, permission: AccountPermission, companyId: string): boolean => {
  if (actor.kind === 'console') return !notAtConsole.includes(permission);
  const allowed: readonly Role[] = accountPermissions[permission];
  if (actor.kind === 'api-key') {
    const has = scopesOf[permission]?.every((scope) => actor.scopes.includes(scope)) === true;
    return has && allowed.includes('administrator') && actor.companyId === companyId;
  }
  if (actor.kind !== 'account') return false;
  return allowed.includes(actor.role) && actor.companyId === companyId;
};

/** Whether the actor may do this to the installation as a whole. */
export const mayEverywhere = (actor: Actor, permission: AccountPermission): boolean => {
  const allowed: readonly Role[] = accountPermissions[permission];
  return actor.kind === 'console' || (actor.kind === 'account' && allowed.includes(actor.role));
};

/** The roles an actor may give: an administrator those of the own company, a delegate or a key that of a user. */
export const rolesToGive = (actor: Actor): readonly Role[] => {
  if (actor.kind === 'console') return ['operator', 'supervisor', 'agent', 'administrator', 'delegate', 'user'];
  if (actor.kind === 'api-key') return ['user'];
  if (actor.kind !== 'account') return [];
  if (actor.role === 'administrator') return ['user', 'delegate', 'administrator'];
  return actor.role === 'delegate' ? ['user'] : [];
};

/** Nobody resets the own password with the rights of an office: that would skip the current password (ASVS 6.2.3). */
export const isOneself = (actor: Actor, account: Account): boolean =>
  actor.kind === 'account' && actor.accountId === account.id;
