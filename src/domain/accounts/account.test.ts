import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '../../platform/secret.ts';
import { readTemporaryPassword } from '../credentials/temporary-password.ts';
import { normalisePassword } from '../password-policy/judge-password.ts';
import { emailKey } from './account.ts';
import { readPersonDetails } from './person-details.ts';

test('Text of any length is read in no time: marks heaped on one letter cost nothing', () => {
  const heap = `a${'\u0301\u0316'.repeat(200_000)}`;
  const startedAt = performance.now();
  assert.equal(emailKey(heap), '');
  assert.equal(readTemporaryPassword(new Secret(heap)), null);
  assert.equal(normalisePassword(new Secret(heap)).reveal(), heap);
  const typed = { email: heap, firstName: heap, lastName: heap, telephone: heap, language: 'fr', role: 'user' };
  const read = readPersonDetails(typed, ['user']);
  assert.ok('faults' in read && read.faults.firstName === 'too-long');
  assert.ok(performance.now() - startedAt < 250, 'normalising it all takes minutes');
});
