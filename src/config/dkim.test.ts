import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { newDkimKey } from '../platform/dkim-key.ts';
import { isAligned } from './dkim.ts';
import type { Environment } from './environment.ts';
import { loadConfiguration } from './load-configuration.ts';

const keyOf = (modulusLength: number): string =>
  String(generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ type: 'pkcs8', format: 'pem' }));

suite('The signature of mails', () => {
  const directory = mkdtempSync(join(tmpdir(), 'marignan-dkim-'));
  after(() => rmSync(directory, { recursive: true }));
  const pem = newDkimKey().reveal();
  const secret = { MARIGNAN_SECRET_KEY: Buffer.from(Array.from({ length: 32 }, (_, n) => n)).toString('base64url') };

  const load = (dkim: string, environment: Environment = {}, needsSecretKey = true) => {
    const file = join(directory, 'marignan.yaml');
    writeFileSync(file, `mail: { host: smtp.example, from: { address: acces@mail.eko.example }, dkim: ${dkim} }\n`);
    const request = { environment: { ...secret, ...environment }, workingDirectory: directory, needsSecretKey };
    const loaded = loadConfiguration(request);
    if ('faults' in loaded) return { codes: loaded.faults.map(({ code }) => code), config: null, secrets: null };
    return { codes: [], config: loaded.config, secrets: loaded.secrets };
  };

  test('Its key comes from a variable, whole or on one line, from the file it names, or from the data directory.', () => {
    const line = pem.replace(/-----[^-]+-----|\s/g, '');
    const given = load('{ selector: a }', { MARIGNAN_DKIM_KEY: pem });
    assert.deepEqual(given.config?.mail?.dkim, { selector: 'a', domain: 'mail.eko.example' });
    assert.equal(given.secrets?.dkim.key?.reveal(), pem);
    assert.equal(load('{ selector: a }', { MARIGNAN_DKIM_KEY: line }).secrets?.dkim.key?.reveal(), pem);
    writeFileSync(join(directory, 'key'), pem, { mode: 0o600 });
    assert.equal(load('{ selector: a }', { MARIGNAN_DKIM_KEY_FILE: 'key' }).secrets?.dkim.key?.reveal(), pem);
    mkdirSync(join(directory, 'data'));
    writeFileSync(join(directory, 'data', 'dkim.key'), pem, { mode: 0o600 });
    assert.equal(load('{ selector: a }').secrets?.dkim.key?.reveal(), pem);
    chmodSync(join(directory, 'data', 'dkim.key'), 0o644);
    assert.deepEqual(load('{ selector: a }').codes, ['secret-file-open']);
    rmSync(join(directory, 'data'), { recursive: true });
  });

  test('A key that is missing, short or no RSA key keeps the server from starting, not the key from being made.', () => {
    assert.deepEqual(load('{ selector: a }').codes, ['dkim-key-missing']);
    assert.deepEqual(load('{ selector: a }', {}, false).codes, []);
    for (const other of ['abc', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })]) {
      assert.deepEqual(load('{ selector: a }', { MARIGNAN_DKIM_KEY: String(other) }).codes, ['dkim-key-malformed']);
    }
    assert.deepEqual(load('{ selector: a }', { MARIGNAN_DKIM_KEY: keyOf(512) }).codes, ['dkim-key-short']);
    assert.deepEqual(load('{ selector: a }', { MARIGNAN_DKIM_KEY: pem, MARIGNAN_DKIM_KEY_FILE: 'key' }).codes, [
      'secret-set-twice',
    ]);
  });

  test('Its domain is that of the sender or one above, as receivers want it: others are refused.', () => {
    const given = { MARIGNAN_DKIM_KEY: pem };
    assert.equal(load('{ selector: a, domain: eko.example }', given).config?.mail?.dkim?.domain, 'eko.example');
    for (const other of ['conselio.example', 'ko.example', 'sub.mail.eko.example']) {
      assert.deepEqual(load(`{ selector: a, domain: ${other} }`, given).codes, ['dkim-not-aligned'], other);
    }
    assert.ok(isAligned('EKO.example', 'a@Eko.example'));
    assert.deepEqual(load('{ selector: a, domain: 192.0.2.1 }', given).codes, ['not-a-domain']);
    assert.deepEqual(load('{ selector: "a_ b" }', given).codes, ['not-a-selector']);
    assert.deepEqual(load('{ selector: a, key: abc }', given).codes, ['secret-in-file']);
  });
});
