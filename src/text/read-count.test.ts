import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { inDigits } from './dates.ts';
import { readCount } from './read-count.ts';

suite('The number that confirms a mass action', () => {
  test('It is read as the page shows it in each language, and without what parts its digits.', () => {
    for (const language of languages) {
      for (const count of [1, 12, 3001, 100_000]) {
        const shown = inDigits(language, count);
        assert.deepEqual([readCount(shown), readCount(String(count)), readCount(` ${count} `)], [count, count, count]);
      }
    }
    for (const sign of [' ', '\u00a0', '\u202f', '.', ',']) assert.equal(readCount(`6${sign}000`), 6000, sign);
    for (const none of ['', '12.5', '3.0010', 'tous', '-3', '1,2,3']) assert.equal(readCount(none), -1, none);
  });
});
