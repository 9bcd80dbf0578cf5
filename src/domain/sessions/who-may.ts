import type { Role } from '../accounts/account.ts';
import type { Allowed } from '../accounts/who-may.ts';

/** Who comes in, and what everybody does with the own access. Nobody does it for somebody else. */
export const sessionPermissions = {
  'sign-in': 'anybody',
  'end-own-sessions': 'signed-in',
  'link-own-accounts': ['user', 'delegate', 'administrator'],
} as const satisfies Record<string, Allowed>;

export const mayLink = (role: Role): boolean => {
  const allowed: readonly Role[] = sessionPermissions['link-own-accounts'];
  return allowed.includes(role);
};
