import assert from 'node:assert/strict';
import test from 'node:test';
import { oneUserExamples } from '../gallery/one-user.ts';

test('A disabled account opens with its password of before only where it has one, and says when a new one will count.', () => {
  assert.match(page('disabled'), /même mot de passe qu’avant/);
  assert.match(page('disabled'), /ce mot de passe servira une fois le compte réactivé/);
  const bare = page('disabled before any password');
  assert.doesNotMatch(bare, /même mot de passe qu’avant/);
  assert.match(bare, /Il n’a pas de mot de passe.*rendre son accès/s);
});

test('Why an account is blocked stands right under the name, and a link that was sent says where it went and for how long it works.', () => {
  const blocked = page('frozen');
  const [why, form] = [blocked.indexOf('bloqué après un accès contesté'), blocked.indexOf('id="person"')];
  assert.ok(why > 0 && why < form);
  assert.equal(blocked.split('bloqué après un accès contesté').length, 2, 'once');
  assert.match(
    page('a link is sent'),
    /Un lien part à [^ ]+@[^ ]+; vous ne le voyez pas\. Il fonctionne une seule fois, pendant 24\sheures\./,
  );
});

const page = (name: string): string => {
  const found = oneUserExamples('fr').find(({ page, example }) => page === '/config/users/:id' && example === name);
  assert.ok(found, name);
  return String(found.html);
};
