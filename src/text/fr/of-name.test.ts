import assert from 'node:assert/strict';
import test from 'node:test';
import { sentences } from '../sentences.ts';
import { ofName, thatName } from './of-name.ts';

test('« de » and « que » lose their vowel before a name that begins with one, with an accent too, and before no other.', () => {
  const names = ['Élodie', 'Œnone', 'Yves', 'Yannick', 'Hans', 'Paul'];
  assert.deepEqual(names.map(ofName), ['d’Élodie', 'd’Œnone', 'd’Yves', 'de Yannick', 'de Hans', 'de Paul']);
  assert.deepEqual(names.map(thatName), ['qu’Élodie', 'qu’Œnone', 'qu’Yves', 'que Yannick', 'que Hans', 'que Paul']);
  const { 'require-new-password': ask } = sentences('fr').massActions.preview.forOne;
  assert.equal(ask('Élodie Rousseau'), 'Exiger qu’Élodie Rousseau change de mot de passe');
});
