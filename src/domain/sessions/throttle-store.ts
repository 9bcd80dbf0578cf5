import type { FailureCount } from './sign-in-throttle.ts';

/**
 * Failures by account (a keyed hash of the mail address typed, whether or not it exists) and by source address. A
 * source counts the different accounts it failed at and has not got into since: one person's five typing slips are
 * that account's business, five accounts tried in a row are the source's.
 */
export type ThrottleStore = {
  find(accountKey: string): Promise<FailureCount | null>;
  countForSource(sourceKey: string, since: number): Promise<FailureCount | null>;
  /** Counts one more under a key of its own, without a source; returns the count of the day that began with its first. */
  countOneMore(key: string, now: number): Promise<FailureCount>;
  recordFailure(accountKey: string, sourceKey: string, now: number): Promise<FailureCount>;
  /** Forgets the account's failures, from everywhere: somebody got in, or its password was set anew. */
  forget(accountKey: string): Promise<void>;
};
