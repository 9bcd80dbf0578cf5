import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startedAs } from '../config/started-as.ts';
import { asTyped } from './as-typed.ts';

const checkout = { npm_package_name: 'marignan', npm_lifecycle_event: 'marignan' };

test('A command is printed as it can be typed: by npm in a checkout, by its name where it is installed', () => {
  const hint = 'Créez-la avec «\u202fmarignan init --data x\u202f».';
  assert.equal(asTyped(hint, { startedAs: startedAs({}) }), hint);
  const inCheckout = { startedAs: startedAs(checkout) };
  assert.equal(asTyped(hint, inCheckout), 'Créez-la avec «\u202fnpm run -s marignan -- init --data x\u202f».');
  const started = { startedAs: startedAs({ ...checkout, npm_lifecycle_event: 'start' }) };
  assert.equal(
    asTyped('La liste\u00a0: marignan group list', started),
    'La liste\u00a0: npm run -s marignan -- group list',
  );
});

test('What is no command stays as it is, and so does a command that another package or script started', () => {
  const inCheckout = { startedAs: startedAs(checkout) };
  for (const other of ['/etc/marignan config', 'moi@marignan example', 'marignan.yaml', 'marignan']) {
    assert.equal(asTyped(other, inCheckout), other);
  }
  assert.equal(startedAs({ npm_package_name: 'other', npm_lifecycle_event: 'start' }), 'marignan');
  assert.equal(startedAs({ npm_package_name: 'marignan', npm_lifecycle_event: 'test' }), 'marignan');
});
