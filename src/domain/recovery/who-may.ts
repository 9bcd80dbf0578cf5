import { type Account, isStaff, type Role } from '../accounts/account.ts';
import type { Actor, SignedInActor } from '../accounts/actor.ts';

/** The roles that may do each thing in the recovery of an access. `anybody` needs no session. */
export const recoveryPermissions = {
  'request-reset': 'anybody',
  'read-queue': ['agent', 'supervisor'],
  'search-accounts': ['agent', 'supervisor'],
  'open-request': ['agent', 'supervisor'],
  'take-request': ['agent', 'supervisor'],
  'close-request': ['agent', 'supervisor'],
  'verify-caller': ['agent', 'supervisor'],
  'issue-reset': ['agent', 'supervisor'],
  'save-policy': ['supervisor'],
  'second-opinion': ['agent', 'supervisor'],
  vouch: ['administrator'],
  'stop-telephone': ['supervisor'],
  'read-figures': ['supervisor'],
} as const satisfies Record<string, readonly Role[] | 'anybody'>;

export type RecoveryPermission = keyof typeof recoveryPermissions;

export const mayRecover = (actor: Actor, permission: RecoveryPermission): actor is SignedInActor => {
  const allowed: readonly Role[] | 'anybody' = recoveryPermissions[permission];
  return actor.kind === 'account' && (allowed === 'anybody' || allowed.includes(actor.role));
};

/**
 * The desk brings back people of client companies; agents are brought back by a supervisor. Supervisors and operators
 * come back by emergency access alone, and nobody brings back themselves.
 */
export const isWithinDesk = (actor: SignedInActor, account: Account): boolean => {
  if (account.id === actor.accountId) return false;
  return account.role === 'agent' ? actor.role === 'supervisor' : !isStaff(account.role);
};
