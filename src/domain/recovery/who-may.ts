import { type Account, isStaff } from '../accounts/account.ts';
import type { Actor, SignedInActor } from '../accounts/actor.ts';
import type { Allowed } from '../accounts/who-may.ts';

/** The roles that may do each thing in the recovery of an access. What no role may is the console's alone. */
export const recoveryPermissions = {
  'request-reset': 'anybody',
  'read-queue': ['agent', 'supervisor'],
  'search-accounts': ['agent', 'supervisor'],
  'open-request': ['agent', 'supervisor'],
  'take-request': ['agent', 'supervisor'],
  'take-over-request': ['supervisor'],
  'close-request': ['agent', 'supervisor'],
  'close-any-request': ['supervisor'],
  'verify-caller': ['agent', 'supervisor'],
  'issue-reset': ['agent', 'supervisor'],
  'save-policy': ['supervisor'],
  'read-telephone-stops': ['agent', 'supervisor'],
  'stop-telephone': ['supervisor'],
  'read-figures': ['supervisor'],
  'print-letters': [],
  'return-letters': [],
  'emergency-access': ['operator'],
} as const satisfies Record<string, Allowed>;

/** What the operator may do at the server's console besides. */
export const atConsole = [
  'save-policy',
  'read-telephone-stops',
  'stop-telephone',
  'print-letters',
  'return-letters',
] as const satisfies readonly RecoveryPermission[];

export type RecoveryPermission = keyof typeof recoveryPermissions;

export const mayRecover = (actor: Actor, permission: RecoveryPermission): actor is SignedInActor => {
  const allowed: Allowed = recoveryPermissions[permission];
  return actor.kind === 'account' && (typeof allowed === 'string' || allowed.includes(actor.role));
};

export const mayHereOrAtConsole = (actor: Actor, permission: (typeof atConsole)[number]): boolean =>
  actor.kind === 'console' || mayRecover(actor, permission);

/**
 * The desk brings back people of client companies; agents are brought back by a supervisor. Supervisors and operators
 * come back by emergency access alone, and nobody brings back themselves.
 */
export const isWithinDesk = (actor: SignedInActor, account: Account): boolean => {
  if (account.id === actor.accountId) return false;
  return account.role === 'agent' ? actor.role === 'supervisor' : !isStaff(account.role);
};
