import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadConfiguration } from './load-configuration.ts';

const directory = mkdtempSync(join(tmpdir(), 'marignan-sms-'));
after(() => rmSync(directory, { recursive: true }));

const secrets = { MARIGNAN_SMS_TOKEN: 'token', MARIGNAN_SMS_SIGNING_KEY: 'key' };

const load = (yaml: string, environment: Record<string, string> = secrets) => {
  const file = join(directory, 'marignan.yaml');
  writeFileSync(file, yaml);
  return loadConfiguration({ overrides: { file }, environment, workingDirectory: directory });
};
const faultsOf = (yaml: string, environment?: Record<string, string>): string[] => {
  const loaded = load(yaml, environment);
  return 'faults' in loaded ? loaded.faults.map(({ path, code }) => `${path} ${code}`) : [];
};
const sms = (more: Record<string, unknown>): string =>
  JSON.stringify({ sms: { url: 'https://sms.example/send', body: '{"to":"{to}","text":"{text}"}', ...more } });

test('Every example of the page on short messages is a configuration without a fault.', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/sms.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) => example);
  assert.equal(examples.length, 3);
  for (const example of examples) assert.deepEqual(faultsOf(example), []);
});

test('Secrets and messages go to https or to this machine, to an address without a name or password.', () => {
  for (const url of ['http://sms.example/send', 'https://user:pass@sms.example/', 'https://sms.example/#x']) {
    assert.deepEqual(faultsOf(sms({ url })), ['sms.url url-not-guarded']);
  }
  assert.deepEqual(faultsOf(sms({ url: 'http://127.0.0.1:8025/' })), []);
});

test('A name that is not known, a body that is no JSON once filled in, or that lacks the number or the text, is told.', () => {
  assert.deepEqual(faultsOf(sms({ body: '{"to":"{to}","text":"{txt}{text}"}' })), ['sms.body unknown-placeholder']);
  assert.deepEqual(faultsOf(sms({ body: '{"to":{to},"text":"{text}"}' })), ['sms.body body-not-json']);
  assert.deepEqual(faultsOf(sms({ body: '{"text":"{text}"}' })), ['sms.body body-lacks-placeholder']);
  assert.deepEqual(faultsOf(sms({ body: 'to={toDigits}&text={text}', format: 'form' })), []);
});

test('A header is a header, is not the request’s own, and is signed with both halves of a signature.', () => {
  const header = (name: string, value: string) => sms({ headers: [{ name, value }] });
  assert.deepEqual(faultsOf(header('X Bad', 'x')), ['sms.headers[0].name not-a-header-name']);
  assert.deepEqual(faultsOf(header('Content-Type', 'x')), ['sms.headers[0].name header-is-ours']);
  assert.deepEqual(faultsOf(header('X-Name', 'é')), ['sms.headers[0].value not-a-header-value']);
  assert.deepEqual(faultsOf(header('X-Text', '{text}')), ['sms.headers[0].value unknown-placeholder']);
  assert.deepEqual(faultsOf(header('X-Signature', '{signature}')), ['sms.headers signature-halved']);
  const signature = { algorithm: 'sha1', over: '{body}' };
  assert.deepEqual(faultsOf(sms({ signature })), ['sms.signature signature-halved']);
});

test('A secret that a template names has to be there; one that none names has not.', () => {
  const headers = [{ name: 'Authorization', value: 'Bearer {token}' }];
  assert.deepEqual(faultsOf(sms({ headers }), {}), ['sms sms-secret-missing']);
  assert.deepEqual(faultsOf(sms({}), {}), []);
  const signature = { algorithm: 'hmac-sha256', over: '{body}' };
  const signed = sms({ signature, headers: [{ name: 'X-Signature', value: '{signature}' }] });
  assert.deepEqual(faultsOf(signed, { MARIGNAN_SMS_TOKEN: 'token' }), ['sms sms-secret-missing']);
  assert.deepEqual(faultsOf(JSON.stringify({ sms: { token: 'x' } }), {}).includes('sms.token secret-in-file'), true);
});

test('Letters have a sender of two to five lines that sorting machines can read.', () => {
  const letters = (sender: string[]) => JSON.stringify({ letters: { sender } });
  assert.deepEqual(faultsOf(letters(['Conselio', '75004 PARIS'])), []);
  assert.deepEqual(faultsOf(letters(['Conselio'])), ['letters.sender too-few']);
  assert.deepEqual(faultsOf(letters(['x'.repeat(39), '75004 PARIS'])), ['letters.sender[0] text-too-long']);
});
