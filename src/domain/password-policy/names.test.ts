import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNames, petNames } from './names.ts';

test('The commonest first names of French, German, Luxembourgish and English are known, written without accents.', () => {
  const known = 'elodie sebastien jerome ursula jurgen juergen anneliese jempi josiane tessy michael elizabeth siobhan';
  assert.deepEqual(unknown(known, firstNames), []);
  assert.ok(firstNames.size >= 1500, `${firstNames.size} first names`);
});

test('The pet names everybody has heard are known in the four languages.', () => {
  assert.deepEqual(unknown('rex medor felix minou mimi luna bella rocky waldi minka fido', petNames), []);
  assert.ok(petNames.size >= 250, `${petNames.size} pet names`);
});

test('Names are compared folded: lower-case letters a to z, three at least.', () => {
  const unfolded = [...firstNames, ...petNames].filter((name) => !/^[a-z]{3,}$/.test(name));
  assert.deepEqual(unfolded, []);
});

test('A name that is rather a word of every day is no name here, since a passphrase may well hold it.', () => {
  const words = 'rose olive marguerite violette prune hazel summer miles merle reine';
  assert.deepEqual(unknown(words, new Set([...firstNames, ...petNames])), words.split(' '));
});

const unknown = (names: string, list: ReadonlySet<string>): string[] =>
  names.split(' ').filter((name) => !list.has(name));
