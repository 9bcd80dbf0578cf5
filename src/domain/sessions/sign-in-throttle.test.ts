import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFailure, type FailureCount, nextTryAt, type ThrottleLimits } from './sign-in-throttle.ts';

const limits: ThrottleLimits = {
  delayFromFailure: 5,
  firstDelaySeconds: 60,
  longestDelayMinutes: 60,
  failuresPerDay: 25,
};
const fail = (times: number, at: (index: number) => number): FailureCount => {
  let count: FailureCount | null = null;
  for (let index = 0; index < times; index += 1) count = countFailure(count, at(index));
  assert.ok(count);
  return count;
};

test('Four failures cost nothing; from the fifth the wait is a minute and doubles, up to an hour', () => {
  const waits = [4, 5, 6, 7, 8, 20].map(
    (times) =>
      nextTryAt(
        limits,
        fail(times, () => 1000),
        1000,
      ) - 1000,
  );
  assert.deepEqual(waits, [0, 60_000, 120_000, 240_000, 480_000, 3_600_000]);
});

test('After 25 failures in a day no personal password is tried until a day after the first', () => {
  const count = fail(25, (index) => index * 60_000);
  assert.equal(nextTryAt(limits, count, 25 * 60_000), 24 * 3_600_000);
});

test('A day after its first failure an account starts anew', () => {
  const day = 24 * 3_600_000;
  assert.deepEqual(
    countFailure(
      fail(10, () => 0),
      day,
    ),
    { failures: 1, firstFailedAt: day, lastFailedAt: day },
  );
  assert.equal(
    nextTryAt(
      limits,
      fail(25, () => 0),
      day,
    ),
    day,
  );
});
