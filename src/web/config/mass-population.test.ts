import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages, localeOf } from '../../platform/languages.ts';
import { readCount } from './mass-population.ts';

suite('The number that confirms a mass action', () => {
  test('It is read as the page shows it in each language, and without what parts its digits.', () => {
    for (const language of languages) {
      for (const count of [1, 12, 3001, 100_000]) {
        const shown = new Intl.NumberFormat(localeOf(language)).format(count);
        assert.deepEqual([readCount(shown), readCount(String(count)), readCount(` ${count} `)], [count, count, count]);
      }
    }
    for (const none of ['', '12.5', '3.0010', 'tous', '-3', '1,2,3']) assert.equal(readCount(none), -1, none);
  });
});
