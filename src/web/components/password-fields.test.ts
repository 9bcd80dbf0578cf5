import assert from 'node:assert/strict';
import test from 'node:test';
import { passwordFaults } from './password-fields.ts';

test('Who types two unlike passwords hears at once what else is wrong with the first.', () => {
  const faults = passwordFaults('fr', { kind: 'not-confirmed', reasons: [{ code: 'too-short', minimum: 12 }] });
  assert.match(String(faults.password), /trop court/);
  assert.equal(faults.confirmation?.length, 1);
  assert.deepEqual(Object.keys(passwordFaults('fr', { kind: 'not-confirmed', reasons: [] })), ['confirmation']);
});
