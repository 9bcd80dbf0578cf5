import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryDelay } from './back-off.ts';

const random = (integer: (below: number) => number) => ({ bytes: (size: number) => new Uint8Array(size), integer });

test('The wait doubles from half a minute and never passes an hour, save for chance.', () => {
  const least = random(() => 0);
  const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((failures) => retryDelay(failures, least) / 1000);
  assert.deepEqual(seconds, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
});

test('Chance adds a fifth at most.', () => {
  const most = random((below) => below - 1);
  assert.equal(retryDelay(1, most), 36_000);
  assert.equal(retryDelay(100, most), 4_320_000);
});
