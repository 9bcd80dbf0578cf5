import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startedAs as startedIn } from '../config/started-as.ts';
import { asTyped } from './as-typed.ts';

const startedAs = (environment: Record<string, string>, script = '/usr/bin/marignan') =>
  startedIn(environment, { script, workingDirectory: '/home/moi/marignan' });

const checkout = { npm_package_name: 'marignan', npm_lifecycle_event: 'marignan' };

test('A command is printed as it can be typed: by npm or by Node in a checkout, by its name where it is installed', () => {
  const hint = 'Créez-la avec «\u202fmarignan init --data x\u202f».';
  assert.equal(asTyped(hint, { startedAs: startedAs({}) }), hint);
  const inCheckout = { startedAs: startedAs(checkout) };
  assert.equal(asTyped(hint, inCheckout), 'Créez-la avec «\u202fnpm run -s marignan -- init --data x\u202f».');
  const started = { startedAs: startedAs({ ...checkout, npm_lifecycle_event: 'start' }) };
  assert.equal(
    asTyped('La liste\u00a0: marignan group list', started),
    'La liste\u00a0: npm run -s marignan -- group list',
  );
  for (const [script, typed] of [
    ['/home/moi/marignan/src/main.ts', 'node src/main.ts init --data x'],
    ['/opt/marignan/src/main.ts', 'node ../../../opt/marignan/src/main.ts init --data x'],
    ['/home/moi/marignan/à moi/main.ts', "node 'à moi/main.ts' init --data x"],
    ["/home/moi/marignan/$&'/main.ts", "node '$&'\\''/main.ts' init --data x"],
  ] as const) {
    assert.equal(asTyped(hint, { startedAs: startedAs({}, script) }), `Créez-la avec «\u202f${typed}\u202f».`);
  }
  const both = 'marignan config check, puis marignan serve';
  assert.equal(asTyped(both, { startedAs: 'm' }), 'm config check, puis m serve');
  assert.equal(asTyped('L’aide\u00a0: marignan --help', inCheckout), 'L’aide\u00a0: npm run -s marignan -- --help');
});

test('What is no command stays as it is, and so does a command that another package or script started', () => {
  const inCheckout = { startedAs: startedAs(checkout) };
  for (const other of [
    '/etc/marignan config',
    'moi@marignan example',
    'marignan.yaml',
    'marignan',
    'marignan example.org',
  ]) {
    assert.equal(asTyped(other, inCheckout), other);
  }
  assert.equal(startedAs({ npm_package_name: 'other', npm_lifecycle_event: 'start' }), 'marignan');
  assert.equal(startedAs({ npm_package_name: 'marignan', npm_lifecycle_event: 'test' }), 'marignan');
});
