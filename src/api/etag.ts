import type { Account } from '../domain/accounts/account.ts';
import { showAccount } from '../domain/accounts/show-account.ts';
import { problem } from '../http/answers.ts';
import { sha256 } from '../platform/digest.ts';

/**
 * The version of an account (RFC 9110 §8.8.3): a digest of what somebody decides about it. What goes on by itself is no
 * other version: who edits an account did not miss anything because its person signed in meanwhile.
 */
export const etagOf = (account: Account): string => {
  const { lastSignedInAt: _, ...decided } = showAccount(account);
  return `"${sha256(JSON.stringify(decided)).slice(0, 32)}"`;
};

/** Thrown inside the transaction of a change: what the caller saw is no more. */
export class StaleVersion extends Error {}

/** Versions of which one must be the present one; `*` takes any. A change without them is refused (RFC 6585 §3). */
export const readIfMatch = (headers: Headers): ((etag: string) => boolean) | Response => {
  const given = headers.get('if-match');
  if (given === null) return problem(428, 'version-missing');
  const versions = given.split(',').map((version) => version.trim());
  return (etag) => versions.includes('*') || versions.includes(etag);
};

export const staleVersion = (): Response => problem(412, 'version-stale');
