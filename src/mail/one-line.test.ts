import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneLine } from './one-line.ts';

test('Line breaks and control characters become one space.', () => {
  assert.equal(oneLine(' Claire\r\nBcc:\0 x\u2028y\t z '), 'Claire Bcc: x y z');
});

test('The spaces of French punctuation stay as they are.', () => {
  assert.equal(oneLine('Bienvenue\u202f! n°\u00a012'), 'Bienvenue\u202f! n°\u00a012');
});

test('Signs that turn the direction of writing go.', () => {
  assert.equal(oneLine('Luc \u202Erebew\u202C \u2067x\u2069'), 'Luc rebew x');
});

test('Half a character becomes the sign for an unreadable one, and goes.', () => {
  assert.equal(oneLine('a\uD83D b'), 'a b');
});

test('What is too long is cut between characters.', () => {
  assert.equal(oneLine('👩🏽👩🏽👩🏽', 4), '👩🏽👩…');
  assert.equal(oneLine('x'.repeat(100)), 'x'.repeat(100));
  assert.equal([...oneLine('x'.repeat(101))].length, 100);
});
