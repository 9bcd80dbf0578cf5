import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { tellRecords } from '../../src/cli/mail-dns.command.ts';
import { dkimRecord } from '../../src/platform/dkim-key.ts';
import { Secret } from '../../src/platform/secret.ts';
import { sentences } from '../../src/text/sentences.ts';
import { type ReceivingServer, startReceivingServer } from '../mail/receiving-server.ts';
import { newFolder, runMarignan } from './run-marignan.ts';

suite('The key that signs mails', () => {
  const folder = newFolder();
  const file = join(folder.path, 'data', 'dkim.key');
  before(() => {
    mkdirSync(join(folder.path, 'data'));
    const mail = 'mail: { host: smtp.eko.example, from: { address: acces@eko.example }, dkim: { selector: sept } }';
    writeFileSync(join(folder.path, 'marignan.yaml'), `language: fr\n${mail}\n`);
  });
  after(folder.remove);
  const run = async (...argv: string[]) => {
    const { exitCode, stdout } = await runMarignan(folder.path, ['mail', ...argv]);
    return { exitCode, stdout };
  };

  test('It is made once, for its owner alone, and the records to publish are told, never the key.', async () => {
    assert.equal((await run('dns')).exitCode, 1);
    const { exitCode, stdout } = await run('make-key', '--json');
    assert.equal(exitCode, 0);
    const { outcome, records } = JSON.parse(stdout);
    assert.equal(outcome, 'made');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const pem = readFileSync(file, 'utf8');
    assert.deepEqual(records, [
      { name: 'sept._domainkey.eko.example', type: 'TXT', value: dkimRecord(new Secret(pem)) },
      { name: 'eko.example', type: 'TXT', value: 'v=spf1 a:smtp.eko.example ~all' },
      { name: '_dmarc.eko.example', type: 'TXT', value: 'v=DMARC1; p=none; rua=mailto:dmarc@eko.example' },
    ]);
    assert.ok(!stdout.includes('PRIVATE') && !stdout.includes(pem.split('\n')[2] ?? ''));
    assert.equal(JSON.parse((await run('make-key', '--json')).stdout).outcome, 'file-exists');
    assert.equal(readFileSync(file, 'utf8'), pem);
  });

  test('A server that is named by its address is told as one; one on this machine asks for the addresses it goes out by.', () => {
    const key = new Secret(readFileSync(file, 'utf8'));
    const told = (host: string) => {
      const { json, lines } = tellRecords({ host, from: 'acces@eko.example', dkim: null }, key, sentences('fr').cli);
      const [, servers] = json.records as { value: string }[];
      return [servers?.value, lines.some((line) => line.includes('son relais sort'))];
    };
    assert.deepEqual(told('127.0.0.1'), ['v=spf1 ip4:127.0.0.1 ~all', true]);
    assert.deepEqual(told('localhost'), ['v=spf1 a:localhost ~all', true]);
    assert.deepEqual(told('2001:db8::25'), ['v=spf1 ip6:2001:db8::25 ~all', false]);
    assert.deepEqual(told('smtp.eko.example'), ['v=spf1 a:smtp.eko.example ~all', false]);
  });

  test('The records are told as a zone file has them: no string longer than 255 bytes, together the whole.', async () => {
    const { stdout } = await run('dns');
    const strings = [...stdout.matchAll(/"([^"]*)"/g)].map(([, part = '']) => part);
    assert.ok(strings.every((part) => part.length <= 255));
    assert.ok(strings.join('').startsWith(dkimRecord(new Secret(readFileSync(file, 'utf8')))));
    assert.match(stdout, /^sept\._domainkey\.eko\.example\. IN TXT \( "v=DKIM1; k=rsa; p=/m);
  });
});

suite('A test mail', () => {
  const folder = newFolder();
  let server: ReceivingServer;
  before(async () => {
    server = await startReceivingServer({ users: { marignan: 'the right one' } });
  });
  after(async () => {
    await server.stop();
    folder.remove();
  });
  const tryMail = async (port: number, password: string, to = 'paul@eko.example') => {
    const mail = `mail: { host: 127.0.0.1, port: ${port}, security: none, user: marignan, from: { address: acces@eko.example } }`;
    writeFileSync(join(folder.path, 'marignan.yaml'), `language: fr\n${mail}\n`);
    const secrets = { MARIGNAN_SMTP_PASSWORD: password };
    const { exitCode, stdout } = await runMarignan(folder.path, ['mail', 'test', '--to', to, '--json'], secrets);
    const { outcome, message = '' } = JSON.parse(stdout);
    return { exitCode, outcome, message };
  };

  test('It leaves at once through the configured server, and what goes wrong is told.', async () => {
    assert.deepEqual(await tryMail(server.port, 'the right one'), { exitCode: 0, outcome: 'sent', message: '' });
    assert.deepEqual(server.received[0]?.recipients, ['paul@eko.example']);
    assert.equal(server.received[0]?.mail.subject, 'Mail d’essai de Marignan');
    const refused = await tryMail(server.port, 'the wrong one');
    assert.deepEqual([refused.exitCode, refused.outcome], [1, 'sign-in']);
    assert.match(refused.message, /MARIGNAN_SMTP_PASSWORD.*\(535/);
    assert.equal((await tryMail(1, 'the right one')).outcome, 'no-connection');
    assert.equal((await tryMail(server.port, 'the right one', 'no address')).outcome, 'address');
    assert.equal(server.received.length, 1);
  });
});
