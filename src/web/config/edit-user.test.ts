import assert from 'node:assert/strict';
import test from 'node:test';
import { oneUserExamples } from '../gallery/one-user.ts';

test('A disabled account opens with its password of before only where it has one, and says when a new one will count.', () => {
  const page = (name: string): string => {
    const found = oneUserExamples('fr').find(({ page, example }) => page === '/config/users/:id' && example === name);
    assert.ok(found, name);
    return String(found.html);
  };
  assert.match(page('disabled'), /même mot de passe qu’avant/);
  assert.match(page('disabled'), /ce mot de passe servira une fois le compte réactivé/);
  const bare = page('disabled before any password');
  assert.doesNotMatch(bare, /même mot de passe qu’avant/);
  assert.match(bare, /Il n’a pas de mot de passe.*rendre son accès/s);
});
