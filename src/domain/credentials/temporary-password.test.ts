import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemRandom } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import { judgePassword } from '../password-policy/judge-password.ts';
import { profiles } from '../password-policy/profiles.ts';
import { generateTemporaryPassword, readTemporaryPassword } from './temporary-password.ts';

test('A temporary password has at least 64 bits, no look-alike signs, and meets every profile', () => {
  assert.ok(Math.log2(22 * 28 ** 15) - 1 >= 64, 'a capital letter, then fifteen of 28 signs');
  const seen = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const text = generateTemporaryPassword(systemRandom).reveal();
    seen.add(text);
    assert.match(text, /^[A-Z][a-z2-9]{3}(-[a-z2-9]{4}){3}$/);
    assert.doesNotMatch(text, /[01loisu5]/i);
    for (const profile of Object.values(profiles)) {
      assert.deepEqual(judgePassword(new Secret(text), profile, { words: [], service: 'eKo' }, new Set()), []);
    }
  }
  assert.equal(seen.size, 300);
});

test('A temporary password is read however it is copied: case, spaces and dashes do not matter', () => {
  const plain = readTemporaryPassword(new Secret('Kqm7-3xwp-9trd-h2vn'))?.reveal();
  assert.equal(plain, 'kqm73xwp9trdh2vn');
  for (const typed of ['kqm7 3xwp 9trd h2vn', ' KQM73XWP9TRDH2VN\n', 'kqm7–3xwp–9trd–h2vn', 'Ｋqm7-3xwp-9trd-h2vn']) {
    assert.equal(readTemporaryPassword(new Secret(typed))?.reveal(), plain, typed);
  }
});

test('A text that cannot be a temporary password is not taken for one', () => {
  for (const typed of [
    '',
    'kqm7-3xwp-9trd-h2v',
    'kqm7-3xwp-9trd-h2vnn',
    'kqm7-3xwp-9trd-h2vo',
    'Tournesol 47 rivages !',
  ]) {
    assert.equal(readTemporaryPassword(new Secret(typed)), null, typed);
  }
});
