import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemRandom } from '../../platform/random.ts';
import { reversed, withoutDoubles } from './fold.ts';
import { firstNames, petNames } from './names.ts';
import {
  guessesLog10,
  makePassphrase,
  type PassphraseForm,
  passphraseBits,
  passphraseWords,
  usualForm,
  type WordLanguage,
} from './passphrase.ts';
import { profiles } from './profiles.ts';

const sizes: Record<WordLanguage, number> = { fr: 2048, en: 2048, de: 1024, lb: 1024 };

for (const [language, words] of Object.entries(passphraseWords) as [WordLanguage, readonly string[]][]) {
  test(`The ${language} list has ${sizes[language]} different words of four to eight letters a to z, and no name in any disguise.`, () => {
    assert.equal(words.length, sizes[language]);
    assert.equal(new Set(words).size, words.length);
    assert.deepEqual(
      words.filter((word) => !/^[a-z]{4,8}$/.test(word) || isName(word) || isName(withoutDoubles(word))),
      [],
    );
  });

  test(`Few words of the ${language} list differ by one letter, so that a slip seldom makes another word.`, () => {
    const pairs = oneLetterPairs(words);
    assert.ok(pairs.length <= words.length / 8, `${pairs.length} pairs: ${pairs.slice(0, 20).join(' ')}`);
  });

  test(`In ${language}, no passphrase is shorter than a profile's minimum or easier than its floor.`, () => {
    const shortest = 4 * Math.min(...words.map(({ length }) => length)) + 3;
    for (const profile of Object.values(profiles)) {
      assert.ok(shortest >= profile.minimumLength);
      assert.ok(guessesLog10(passphraseBits(words.length, usualForm)) >= profile.minimumGuessesLog10);
    }
  });
}

test('A passphrase is as many words of the list as asked, between the separators asked for.', () => {
  for (const count of [4, 5, 6, 7] as const) {
    const { text } = makePassphrase(systemRandom, passphraseWords.fr, { ...usualForm, count, separator: '-' });
    const words = text.split('-');
    assert.equal(words.length, count);
    assert.ok(words.every((word) => passphraseWords.fr.includes(word)));
  }
});

test('A passphrase for four classes has a capital, a digit and a sign, each at a place that is drawn.', () => {
  const form: PassphraseForm = { count: 4, separator: ' ', fourClasses: true };
  const places = { capital: new Set<number>(), digit: new Set<number>(), sign: new Set<number>() };
  for (let round = 0; round < 400; round += 1) {
    const words = makePassphrase(systemRandom, passphraseWords.de, form).text.split(' ');
    const where = (pattern: RegExp): number => {
      assert.equal(words.filter((word) => pattern.test(word)).length, 1, words.join(' '));
      return words.findIndex((word) => pattern.test(word));
    };
    places.capital.add(where(/^[A-Z]/));
    places.digit.add(where(/\d/));
    places.sign.add(where(/[!?*+=%&#]/));
    assert.ok(words.every((word) => passphraseWords.de.includes(word.toLowerCase().replace(/[^a-z]/g, ''))));
  }
  assert.deepEqual(
    Object.values(places).map(({ size }) => size),
    [4, 4, 4],
  );
});

test('The bits are the logarithm of the number of passphrases there are, counted one by one for a tiny list.', () => {
  const words = ['lune', 'pont'];
  for (const fourClasses of [false, true]) {
    const form: PassphraseForm = { count: 4, separator: ' ', fourClasses };
    const texts = everyDrawing(words, form);
    assert.equal(new Set(texts).size, texts.length, 'two drawings never give one text');
    assert.equal(Math.round(2 ** passphraseBits(words.length, form)), texts.length);
  }
});

test('Every word is equally likely: the generator is asked for a number below the length of the list.', () => {
  const asked: number[] = [];
  makePassphrase({ integer: (below) => asked.push(below) - asked.length }, passphraseWords.lb, usualForm);
  assert.deepEqual(asked, [1024, 1024, 1024, 1024, 1024]);
});

const isName = (word: string): boolean =>
  [word, reversed(word)].some((form) => firstNames.has(form) || petNames.has(form));

/** Follows every answer the generator could give, as an odometer turns. */
const everyDrawing = (words: readonly string[], form: PassphraseForm): string[] => {
  const texts: string[] = [];
  let answers: number[] = [];
  for (;;) {
    const limits: number[] = [];
    const integer = (below: number): number => {
      limits.push(below);
      return answers[limits.length - 1] ?? 0;
    };
    texts.push(makePassphrase({ integer }, words, form).text);
    answers = limits.map((_, index) => answers[index] ?? 0);
    let last = limits.length - 1;
    while (last >= 0 && answers[last] === (limits[last] ?? 1) - 1) last -= 1;
    if (last < 0) return texts;
    answers = [...answers.slice(0, last), (answers[last] ?? 0) + 1];
  }
};

const oneLetterPairs = (words: readonly string[]): string[] => {
  const known = new Set(words);
  const pairs = words.flatMap((word) =>
    Array.from(word, (_, index) => index).flatMap((index) => {
      const shorter = word.slice(0, index) + word.slice(index + 1);
      const others = Array.from(
        'abcdefghijklmnopqrstuvwxyz',
        (letter) => word.slice(0, index) + letter + word.slice(index + 1),
      );
      return [
        ...(known.has(shorter) ? [`${shorter}/${word}`] : []),
        ...others.filter((other) => other > word && known.has(other)).map((other) => `${word}/${other}`),
      ];
    }),
  );
  return [...new Set(pairs)];
};
