import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { systemRandom } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import { judgePassword } from '../password-policy/judge-password.ts';
import { readKnowledge } from '../password-policy/knowledge.ts';
import { profiles } from '../password-policy/profiles.ts';
import { generateTemporaryPassword, readTemporaryPassword } from './temporary-password.ts';

const knowledge = readKnowledge(
  readFileSync(new URL('../password-policy/dictionaries/knowledge.txt', import.meta.url), 'utf8'),
);

test('A temporary password has at least 64 bits, and is accepted by the rules of every profile.', () => {
  const [letters, signs] = [12, 18];
  // Less than one in a hundred is drawn again for want of a digit or for a name.
  assert.ok(Math.log2(letters * signs ** 15) + Math.log2(0.99) >= 64);
  const seen = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    const password = generateTemporaryPassword(systemRandom);
    seen.add(password.reveal());
    assert.match(password.reveal(), /^[A-Z][a-z2-9]{3}(-[a-z2-9]{4}){3}$/);
    for (const profile of Object.values(profiles)) {
      const { reasons } = judgePassword(password, profile, { words: ['eKo'], service: 'eKo' }, knowledge);
      assert.deepEqual(reasons, [], password.reveal());
    }
  }
  assert.equal(seen.size, 100);
});

test('One that a profile would refuse, for a name or for want of a digit, is drawn again.', () => {
  const signs = 'fjkmqrtvwxyz234789';
  const fine = 'kxm73jwt9rtq82vf';
  for (const refused of ['m4ryxk73jwt9rtq8', 'kxmtrjwtvrtqyzvf', '3kxm7jwt9rtq82vf', 'k234789234789234']) {
    const given = [...refused, ...fine].map((sign) => signs.indexOf(sign));
    const random = { ...systemRandom, integer: () => given.shift() ?? 0 };
    assert.equal(generateTemporaryPassword(random).reveal(), 'Kxm7-3jwt-9rtq-82vf', refused);
  }
});

test('Of signs that look or sound alike, in French or in English, at most one is ever made.', () => {
  const made = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const text = generateTemporaryPassword(systemRandom).reveal();
    for (const sign of text.toLowerCase().replaceAll('-', '')) made.add(sign);
  }
  assert.equal(made.size, 18);
  for (const alike of [
    '0oq',
    '1il',
    '5s',
    'uv',
    'bdpt',
    'cs',
    'ei',
    'gj',
    'mn',
    'sf',
    '6x',
    'h8',
    'ar',
    'ak',
    'bv',
    'cz',
  ]) {
    assert.ok([...alike].filter((sign) => made.has(sign)).length <= 1, alike);
  }
});

test('A temporary password is read however it is copied: case, spaces and dashes do not matter.', () => {
  const plain = 'kxm73jwt9rtq82vf';
  for (const typed of [
    'Kxm7-3jwt-9rtq-82vf',
    'kxm7 3jwt 9rtq 82vf',
    ' KXM73JWT9RTQ82VF\n',
    'kxm7–3jwt–9rtq–82vf',
    'Ｋxm7-3jwt-9rtq-82vf',
  ]) {
    assert.equal(readTemporaryPassword(new Secret(typed))?.reveal(), plain, typed);
  }
});

test('A sign that was misheard is read as the only one it can have been.', () => {
  assert.equal(readTemporaryPassword(new Secret('K6n7-3gwp-9adq-82us'))?.reveal(), 'kxm73jwt9rtq82vf');
});

test('What is made is read as it is, so that no two temporary passwords are one.', () => {
  for (let round = 0; round < 300; round += 1) {
    const made = generateTemporaryPassword(systemRandom);
    assert.equal(readTemporaryPassword(made)?.reveal(), made.reveal().toLowerCase().replaceAll('-', ''));
  }
});

test('A text that cannot be a temporary password is not taken for one.', () => {
  for (const typed of [
    '',
    'kxm7-3jwt-9rtq-82v',
    'kxm7-3jwt-9rtq-82vff',
    'kxm7-3jwt-9rtq-82vo',
    'Tournesol 47 rivages !',
  ]) {
    assert.equal(readTemporaryPassword(new Secret(typed)), null, typed);
  }
});
