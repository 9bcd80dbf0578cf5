import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessingTime } from './guessing-time.ts';

test('The time to guess is told by the guesses of an attacker who makes ten thousand a second.', () => {
  const told = [0, 5.7, 5.8, 7.5, 7.6, 8.9, 9, 10, 10.5, 11.4, 11.6, 13.4, 13.6, 300].map(guessingTime);
  assert.deepEqual(told, [
    ...(['at-once', 'at-once', 'minutes', 'minutes', 'hours', 'hours', 'days', 'days', 'months', 'months'] as const),
    ...(['years', 'years', 'centuries', 'centuries'] as const),
  ]);
  assert.equal(guessingTime(Number.POSITIVE_INFINITY), 'centuries');
});
