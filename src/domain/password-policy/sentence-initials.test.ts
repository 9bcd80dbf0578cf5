import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf, weighInitials } from './sentence-initials.ts';

const sentence = 'Le mardi, ma voisine du 4e arrose 17 pots de basilic et chante faux, surtout quand il pleut dehors !';

test('Of a sentence remain the initials as they are written, the numbers and the marks.', () => {
  assert.equal(initialsOf(sentence), 'Lm,mvd4ea17pdbecf,sqipd!');
  assert.equal(initialsOf('L’été, j’ai 2 œufs… À midi ?'), 'Lé,ja2œÀm?');
  assert.equal(initialsOf(''), '');
});

test('An attacker who knows the method has 2.5 bits an initial to guess, and what numbers and commas add.', () => {
  const { text, initials, bits } = weighInitials(sentence, false);
  assert.equal(text, initialsOf(sentence));
  assert.equal(initials, 18);
  assert.equal(bits, 18 * 2.5 + 2 + 4 + 2);
});

test('A line that many know is worth one of a million, however long it is.', () => {
  assert.equal(Math.round(weighInitials(sentence, true).bits), 20);
  assert.ok(weighInitials('Au clair', true).bits < 10);
});

test('A text as long as a book is weighed in no time, by its beginning.', () => {
  const started = performance.now();
  assert.ok(weighInitials('un mot '.repeat(1_000_000), false).initials < 300);
  assert.ok(performance.now() - started < 2000);
});
