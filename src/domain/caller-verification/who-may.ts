import type { Role } from '../accounts/account.ts';
import type { Allowed } from '../accounts/who-may.ts';

/** Whose word counts as a proof about a caller. */
export const wordPermissions = {
  vouch: ['administrator'],
  'second-opinion': ['agent', 'supervisor'],
  'confirm-unusual': ['supervisor'],
} as const satisfies Record<string, Allowed>;

export const mayGiveWord = (role: Role | undefined, permission: keyof typeof wordPermissions): boolean => {
  const allowed: readonly Role[] = wordPermissions[permission];
  return role !== undefined && allowed.includes(role);
};
