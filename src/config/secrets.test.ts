import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';
import type { Environment } from './environment.ts';
import { explainFault } from './faults.ts';
import { loadConfiguration } from './load-configuration.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'marignan-secrets-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const key = randomBytes(32).toString('base64url');

test('A secret comes from its variable or from the file that the variable with _FILE names', () => {
  write('password', 'p w é\n');
  const { secrets } = load({ MARIGNAN_SECRET_KEY: key, MARIGNAN_DATABASE_PASSWORD_FILE: 'password' });
  assert.equal(secrets?.secretKey?.reveal(), key);
  assert.equal(secrets?.databasePassword?.reveal(), 'p w é');
  assert.equal(secrets?.smtpPassword, undefined);
});

test('Without a variable, the secret key is the one that the data directory keeps', () => {
  mkdirSync(join(directory, 'data'));
  write('data/secret.key', `${key}\n`);
  assert.equal(load({}).secrets?.secretKey?.reveal(), key);
  const other = randomBytes(48).toString('base64url');
  assert.equal(load({ MARIGNAN_SECRET_KEY: other }).secrets?.secretKey?.reveal(), other);
});

test('A secret given in both ways is a fault, and an empty variable counts as absent', () => {
  write('key', key);
  assert.deepEqual(load({ MARIGNAN_SECRET_KEY: key, MARIGNAN_SECRET_KEY_FILE: 'key' }).codes, [
    'MARIGNAN_SECRET_KEY secret-set-twice',
  ]);
  assert.equal(load({ MARIGNAN_SECRET_KEY: '', MARIGNAN_SECRET_KEY_FILE: 'key' }).secrets?.secretKey?.reveal(), key);
});

for (const mode of [0o640, 0o604, 0o620, 0o644, 0o666, 0o601]) {
  test(`A secret file that others have access to is refused, as with mode ${mode.toString(8)}`, () => {
    write('key', key, mode);
    assert.deepEqual(load({ MARIGNAN_SECRET_KEY_FILE: 'key' }).codes, ['key secret-file-open']);
    mkdirSync(join(directory, 'data'));
    write('data/secret.key', key, mode);
    assert.deepEqual(load({}).codes, [`${join(directory, 'data/secret.key')} secret-file-open`]);
  });
}

const badKeys = [
  { is: 'short', holds: randomBytes(31).toString('base64url'), code: 'secret-key-short' },
  { is: 'long', holds: randomBytes(1025).toString('base64url'), code: 'secret-key-long' },
  { is: 'in hexadecimal with spaces', holds: 'ab '.repeat(32), code: 'secret-key-malformed' },
  { is: 'in plain base64', holds: `${'+/'.repeat(22)}=`, code: 'secret-key-malformed' },
  { is: 'the same sign over and over', holds: 'A'.repeat(43), code: 'secret-key-weak' },
  { is: 'two lines', holds: `${key}\n${key}`, code: 'secret-not-one-line' },
  { is: 'empty', holds: '\n', code: 'secret-empty' },
  { is: 'a NUL', holds: `${key}\0`, code: 'secret-not-one-line' },
  { is: 'not UTF-8', holds: Buffer.from([0xff, 0xfe, 0x41]), code: 'secret-not-one-line' },
  { is: '10 MB', holds: 'A'.repeat(10_000_000), code: 'file-too-large' },
];

for (const { is, holds, code } of badKeys) {
  test(`A secret key that is ${is} is refused without being repeated`, () => {
    write('key', holds);
    const { codes, said } = load({ MARIGNAN_SECRET_KEY_FILE: 'key' });
    assert.deepEqual(codes, [`key ${code}`]);
    assert.ok(holds.length < 10 || !said.includes(holds.toString().slice(0, 20)));
  });
}

test('A secret file that is missing or no ordinary file is refused at once', () => {
  assert.deepEqual(load({ MARIGNAN_SMTP_PASSWORD_FILE: 'none' }).codes, ['none file-missing']);
  assert.deepEqual(load({ MARIGNAN_SMTP_PASSWORD_FILE: '.' }).codes, ['. not-a-file']);
  assert.deepEqual(load({ MARIGNAN_SMTP_PASSWORD_FILE: '/dev/zero' }).codes, ['/dev/zero not-a-file']);
});

test('To serve, the secret key is needed; to create the installation it is not', () => {
  assert.deepEqual(load({}).codes, []);
  assert.deepEqual(load({}, true).codes, ['MARIGNAN_SECRET_KEY secret-key-missing']);
});

test('A name for the mail server without its password is told where the name stands', () => {
  writeFileSync(join(directory, 'marignan.yaml'), 'mail:\n  host: localhost\n  user: marignan\n');
  assert.deepEqual(load({}).codes, ['marignan.yaml smtp-password-missing']);
  assert.equal(load({}).faults[0]?.line, 3);
  assert.equal(load({ MARIGNAN_SMTP_PASSWORD: 'x' }).secrets?.smtpPassword?.reveal(), 'x');
});

test('A mailbox without its password is told where the section stands', () => {
  writeFileSync(join(directory, 'marignan.yaml'), 'intake:\n  host: localhost\n  user: support\n');
  assert.deepEqual(load({}).codes, ['marignan.yaml imap-password-missing']);
  assert.equal(load({}).faults[0]?.line, 3);
  assert.equal(load({ MARIGNAN_IMAP_PASSWORD: 'x' }).secrets?.imapPassword?.reveal(), 'x');
});

test('Faults of the settings and of the secrets are told together', () => {
  writeFileSync(join(directory, 'marignan.yaml'), 'language: tlh\n');
  assert.deepEqual(load({ MARIGNAN_SMTP_PASSWORD_FILE: 'none' }).codes, [
    'marignan.yaml not-a-choice',
    'none file-missing',
  ]);
});

test('Printing what was loaded prints no secret', () => {
  const loaded = loadConfiguration({ environment: { MARIGNAN_SECRET_KEY: key }, workingDirectory: directory });
  assert.ok('secrets' in loaded);
  assert.ok(!inspect(loaded, { depth: 9, showHidden: true }).includes(key));
  assert.ok(!JSON.stringify(loaded).includes(key));
});

function write(path: string, holds: string | Buffer, mode = 0o600): void {
  writeFileSync(join(directory, path), holds);
  chmodSync(join(directory, path), mode);
}

function load(environment: Environment, needsSecretKey = false) {
  const loaded = loadConfiguration({ environment, workingDirectory: directory, needsSecretKey });
  const faults = 'faults' in loaded ? loaded.faults : [];
  return {
    secrets: 'secrets' in loaded ? loaded.secrets : undefined,
    faults,
    codes: faults.map(({ file, code }) => `${file} ${code}`),
    said: faults.map((given) => explainFault(given, 'en')).join('\n'),
  };
}
