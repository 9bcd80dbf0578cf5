import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserRandom } from './browser-random.ts';

test('The browser draws whole numbers below a bound, each about as often.', () => {
  const counts = new Array<number>(7).fill(0);
  for (let round = 0; round < 70_000; round += 1) {
    const drawn = browserRandom.integer(7);
    counts[drawn] = (counts[drawn] ?? Number.NaN) + 1;
  }
  assert.equal(counts.length, 7);
  // Ten standard deviations to each side.
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 1_000, counts.join(' '));
});

test('A draw that would make small numbers likelier is thrown away.', (context) => {
  const draws = [2 ** 32 - 1, 2 ** 32 - 4, 5];
  context.mock.method(crypto, 'getRandomValues', (into: Uint32Array) => {
    into[0] = draws.shift() ?? 0;
    return into;
  });
  assert.equal(browserRandom.integer(3 * 2 ** 30), 5);
});
