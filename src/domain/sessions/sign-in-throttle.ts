import { minutes } from '../../platform/clock.ts';

/**
 * Failed sign-ins slow down further ones, per account and per source address (NIST 63B-4 §3.2.2, CNIL 2022-100 case
 * 2a: delay after 5 failures growing exponentially, at most 25 a day; ASVS 6.1.1: no lock-out a stranger can cause).
 * A temporary password is never held up by other people's failures: it has bits enough to stand alone.
 */
export type ThrottleLimits = {
  /** The failure from which a wait is asked. */
  delayFromFailure: number;
  /** The first wait; it doubles with each further failure. */
  firstDelaySeconds: number;
  longestDelayMinutes: number;
  /** Failures in 24 hours after which only a temporary password opens. */
  failuresPerDay: number;
};

export type FailureCount = { failures: number; firstFailedAt: number; lastFailedAt: number };

const dayMs = 24 * 60 * 60_000;

/** When the next try may be made; a past instant means now. */
export const nextTryAt = (limits: ThrottleLimits, count: FailureCount | null, now: number): number => {
  if (!count || now >= count.lastFailedAt + dayMs || count.failures < limits.delayFromFailure) return now;
  if (count.failures >= limits.failuresPerDay) return count.firstFailedAt + dayMs;
  const doublings = Math.min(count.failures - limits.delayFromFailure, 20);
  const delay = Math.min(limits.firstDelaySeconds * 1000 * 2 ** doublings, minutes(limits.longestDelayMinutes));
  return count.lastFailedAt + delay;
};

/** The count after one more failure; a day after its first, counting starts anew. */
export const countFailure = (count: FailureCount | null, now: number): FailureCount =>
  !count || now >= count.firstFailedAt + dayMs
    ? { failures: 1, firstFailedAt: now, lastFailedAt: now }
    : { failures: count.failures + 1, firstFailedAt: count.firstFailedAt, lastFailedAt: now };
