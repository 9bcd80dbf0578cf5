import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kind, kinds, labelledPasswords } from './labelled-passwords.ts';

test('At least 400 passwords are labelled, each once, as many weak as strong to within a tenth.', () => {
  assert.ok(labelledPasswords.length >= 400, `${labelledPasswords.length} passwords`);
  assert.equal(new Set(labelledPasswords.map(({ password }) => password)).size, labelledPasswords.length);
  const weak = share(({ label }) => label === 'weak');
  assert.ok(weak > 0.45 && weak < 0.55, `${weak} of them are weak`);
});

test('Length alone tells nothing: nearly all have twelve characters, and weak ones are long too.', () => {
  const short = labelledPasswords.filter(({ password }) => password.length < 12);
  assert.ok(short.length <= 5, short.map(({ password }) => password).join('\n'));
  assert.ok(labelledPasswords.filter(({ label, password }) => label === 'weak' && password.length >= 16).length >= 100);
});

test('About two fifths of every kind are held back from tuning.', () => {
  for (const kind of Object.keys(kinds) as Kind[]) {
    const held = share(({ held }) => held, kind);
    assert.ok(held >= 0.3 && held <= 0.5, `${kind}: ${held}`);
  }
});

const share = (is: (one: (typeof labelledPasswords)[number]) => boolean, kind?: Kind): number => {
  const among = labelledPasswords.filter(({ why }) => kind === undefined || why === kind);
  return among.filter(is).length / among.length;
};
