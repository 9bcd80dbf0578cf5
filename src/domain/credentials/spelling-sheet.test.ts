import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../../platform/languages.ts';
import { systemRandom } from '../../platform/random.ts';
import { sentences } from '../../text/sentences.ts';
import { spelledLines } from '../../text/spelled-lines.ts';
import { spell } from './spelling-sheet.ts';
import { generateTemporaryPassword } from './temporary-password.ts';

test('A temporary password is spelled a line a group, each sign with a word, in every language.', () => {
  assert.deepEqual(spelledLines(sentences('fr'), spell('Kxm7-9s')), [
    'Kxm7\u00a0: K majuscule comme kilo, x comme Xavier, m comme Marcel, 7 (sept)',
    '9s\u00a0: 9 (neuf), s comme Sophie',
  ]);
  assert.deepEqual(spelledLines(sentences('en'), spell('Kxm7-9s')), [
    'Kxm7: capital K as in Kilo, x as in X-ray, m as in Mike, 7 (seven)',
    '9s: 9 (nine), s as in Sierra',
  ]);
  assert.deepEqual(spelledLines(sentences('de'), spell('Kxm7-9s')), [
    'Kxm7: großes K wie Kaufmann, x wie Xanthippe, m wie Martha, 7 (sieben)',
    '9s: 9 (neun), s wie Samuel',
  ]);
  assert.deepEqual(spelledLines(sentences('lb'), spell('Kxm7-9s')), [
    'Kxm7: grousst K wéi Kilo, x wéi Xavier, m wéi Marie, 7 (siwen)',
    '9s: 9 (néng), s wéi Samuel',
  ]);
});

test('Whatever the generator makes is spelled whole, in four groups of four.', () => {
  for (let round = 0; round < 100; round += 1) {
    const text = generateTemporaryPassword(systemRandom).reveal();
    const groups = spell(text);
    assert.equal(groups.map(({ signs }) => signs.map(({ sign }) => sign).join('')).join('-'), text);
    assert.deepEqual(
      groups.map(({ signs }) => signs.length),
      [4, 4, 4, 4],
    );
  }
});

for (const language of languages) {
  suite(`The words that spell in ${language}`, () => {
    const { words } = sentences(language).spelling;

    test('There is one for every letter and digit, and no two are the same.', () => {
      assert.equal(new Set(Object.values(words)).size, 36);
    });

    test('Each begins with the letter it spells.', () => {
      for (const [key, word] of Object.entries(words)) {
        if (key.length === 1) assert.equal(word.charAt(0).toLowerCase(), key, word);
      }
    });
  });
}
