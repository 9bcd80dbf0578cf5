import type { Account } from '../domain/accounts/account.ts';
import { versionOf } from '../domain/accounts/account-version.ts';
import { problem } from '../http/answers.ts';

/** The version of an account, as HTTP writes it (RFC 9110 §8.8.3). */
export const etagOf = (account: Account): string => `"${versionOf(account)}"`;

/** Versions of which one must be the present one; `*` takes any. A change without them is refused (RFC 6585 §3). */
export const readIfMatch = (headers: Headers): ((account: Account) => boolean) | Response => {
  const given = headers.get('if-match');
  if (given === null) return problem(428, 'version-missing');
  const versions = given.split(',').map((version) => version.trim());
  return (account) => versions.includes('*') || versions.includes(etagOf(account));
};

export const staleVersion = (): Response => problem(412, 'version-stale');
