import type { Allowed } from '../accounts/who-may.ts';

/** Who comes in, and what everybody does with the own access. Nobody does it for somebody else. */
export const sessionPermissions = {
  'sign-in': 'anybody',
  'end-own-sessions': 'signed-in',
} as const satisfies Record<string, Allowed>;
