import { sha256 } from '../../platform/digest.ts';
import type { Account } from './account.ts';
import { showAccount } from './show-account.ts';

/**
 * Which version of an account it is: a digest of what somebody decides about it. What goes on by itself is no other
 * version: who edits an account did not miss anything because its person signed in meanwhile.
 */
export const versionOf = (account: Account): string => {
  const { lastSignedInAt: _, ...decided } = showAccount(account);
  return sha256(JSON.stringify(decided)).slice(0, 32);
};
