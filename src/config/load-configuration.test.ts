import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Config } from './config.ts';
import type { Environment, Overrides } from './environment.ts';
import { loadConfiguration } from './load-configuration.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'marignan-config-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('Without a file, a variable and a flag, every setting has its default', () => {
  const config = configOf({}, {});
  assert.equal(config.file, null);
  assert.equal(config.url, 'http://localhost:1515');
  assert.deepEqual(config.listen, { host: '127.0.0.1', port: 1515 });
  assert.equal(config.data, join(directory, 'data'));
  assert.deepEqual(config.database, { engine: 'sqlite', file: join(directory, 'data', 'marignan.db') });
  assert.equal(config.language, 'fr');
  assert.equal(config.timeZone, 'Europe/Paris');
  assert.equal(config.profile, 'standard');
  assert.equal(config.mail, undefined);
  assert.equal(config.lifetimes.temporaryPasswordHours, 24);
  assert.equal(config.signIn.failuresPerDay, 25);
  assert.deepEqual(config.hashing.queue, { total: 256, perSource: 128 });
  assert.ok(config.hashing.threads >= 1);
});

test('A flag wins over a variable, a variable over the file, and the file over the default', () => {
  write('marignan.yaml', 'listen:\n  port: 2001\n');
  assert.equal(configOf({}, {}).listen.port, 2001);
  assert.equal(configOf({}, { MARIGNAN_PORT: '2002' }).listen.port, 2002);
  assert.equal(configOf({ port: '2003' }, { MARIGNAN_PORT: '2002' }).listen.port, 2003);
});

test('Every variable and every flag reaches its setting', () => {
  const url = 'postgres://marignan@127.0.0.1:5432/marignan';
  write('marignan.yaml', 'service: { supportEmail: aide@acces.example }\n');
  const byVariable = configOf(
    {},
    {
      MARIGNAN_URL: 'https://Acces.Example/',
      MARIGNAN_HOST: '0.0.0.0',
      MARIGNAN_DATA: 'kept',
      MARIGNAN_DATABASE: url,
    },
  );
  assert.equal(byVariable.url, 'https://acces.example');
  assert.equal(byVariable.listen.host, '0.0.0.0');
  assert.equal(byVariable.data, join(directory, 'kept'));
  assert.deepEqual(byVariable.database, { engine: 'postgresql', url, poolSize: 10 });
  const byFlag = configOf({ host: '::1', data: 'there', database: url, port: 80 }, {});
  assert.equal(byFlag.listen.host, '::1');
  assert.equal(byFlag.data, join(directory, 'there'));
  assert.equal(byFlag.database.engine, 'postgresql');
});

test('The address follows the port, unless it is given', () => {
  assert.equal(configOf({ port: 1600 }, {}).url, 'http://localhost:1600');
  write('marignan.yaml', 'url: https://acces.example\nservice: { supportEmail: a@b.example }\n');
  assert.equal(configOf({ port: 1600 }, {}).url, 'https://acces.example');
});

test('An empty variable counts as absent', () => {
  assert.equal(configOf({}, { MARIGNAN_PORT: '', MARIGNAN_CONFIG: '', MARIGNAN_DATA: '' }).listen.port, 1515);
});

test('The file is the one asked for, else the one here, else the one of the data directory', () => {
  write('kept/marignan.yaml', 'listen: { port: 2001 }\n');
  write('asked.yaml', 'listen: { port: 2003 }\n');
  assert.equal(configOf({}, {}).listen.port, 1515);
  assert.equal(configOf({ data: 'kept' }, {}).listen.port, 2001);
  assert.equal(configOf({}, { MARIGNAN_DATA: 'kept' }).listen.port, 2001);
  write('marignan.yaml', 'listen: { port: 2002 }\n');
  assert.equal(configOf({ data: 'kept' }, {}).listen.port, 2002);
  assert.equal(configOf({ file: 'asked.yaml' }, {}).listen.port, 2003);
  assert.equal(configOf({}, { MARIGNAN_CONFIG: 'asked.yaml' }).file, join(directory, 'asked.yaml'));
});

test('A relative data directory starts at the file that names it, and at the working directory elsewhere', () => {
  write('etc/marignan.yaml', 'data: ../var\n');
  assert.equal(configOf({ file: 'etc/marignan.yaml' }, {}).data, join(directory, 'var'));
  assert.equal(configOf({ file: 'etc/marignan.yaml', data: './x' }, {}).data, join(directory, 'x'));
  write('etc/marignan.yaml', 'language: en\n');
  assert.equal(configOf({ file: 'etc/marignan.yaml' }, {}).data, join(directory, 'data'));
});

test('A file that is missing, a directory or unreadable is named in a fault', () => {
  mkdirSync(join(directory, 'folder'));
  assert.deepEqual(codesOf({ file: 'none.yaml' }, {}), ['none.yaml file-missing']);
  assert.deepEqual(codesOf({ file: 'folder' }, {}), ['folder not-a-file']);
  assert.deepEqual(codesOf({ file: '/dev/null' }, {}), ['/dev/null not-a-file']);
  assert.deepEqual(codesOf({ file: 'a\0b' }, {}), ['a\0b file-unreadable']);
  assert.deepEqual(codesOf({ file: 'a'.repeat(5000) }, {}), [`${'a'.repeat(5000)} file-unreadable`]);
});

test('A fault of a variable or a flag is told with its name', () => {
  assert.deepEqual(codesOf({}, { MARIGNAN_PORT: 'tcp://10.0.0.1:1515' }), ['MARIGNAN_PORT expected-number']);
  assert.deepEqual(codesOf({ port: '0' }, {}), ['--port out-of-range']);
  assert.deepEqual(codesOf({ port: '' }, {}), ['--port expected-number']);
  assert.deepEqual(codesOf({ port: '١٥١٥' }, {}), ['--port expected-number']);
  assert.deepEqual(codesOf({ data: 'a\0b', host: '' }, {}), ['--host text-empty', '--data control-in-text']);
  assert.deepEqual(codesOf({ database: 'postgres://a:b@c/d' }, {}), ['--database password-in-database-url']);
});

test('A flag neither hides nor repeats what is wrong around it in the file', () => {
  write('marignan.yaml', 'listen:\n');
  assert.deepEqual(codesOf({ port: 80 }, {}), ['marignan.yaml value-missing']);
  write('marignan.yaml', 'listen: { port: x, hots: y }\n');
  assert.deepEqual(codesOf({ port: 80 }, {}), ['marignan.yaml unknown-key-near']);
});

test('The sender and the port of mail are those of the service and of the security', () => {
  write('marignan.yaml', 'service: { name: eKo, supportEmail: contact@conselio.com }\nmail: { host: smtp.example }\n');
  assert.deepEqual(configOf({}, {}).mail, {
    host: 'smtp.example',
    port: 587,
    security: 'starttls',
    user: undefined,
    from: { name: 'eKo', address: 'contact@conselio.com' },
    dkim: undefined,
  });
  write('marignan.yaml', 'mail: { host: smtp.example, security: tls, from: { address: a@b.example } }\n');
  const { mail } = configOf({}, {});
  assert.equal(mail?.port, 465);
  assert.deepEqual(mail?.from, { name: 'Marignan', address: 'a@b.example' });
});

test('What works but is most probably not meant is a warning, and no fault; a public address without one of the support is a fault', () => {
  write('marignan.yaml', 'url: http://acces.example\nmail: { host: smtp.example, security: none }\n');
  const { warnings } = loadConfiguration({
    environment: { MARIGNAN_SMPT_PASSWORD: 'x', MARIGNAN_SERVICE_HOST: '10.0.0.1', PATH: '/bin' },
    workingDirectory: directory,
  });
  assert.deepEqual(
    warnings.map(({ file, line, code }) => `${file}:${line} ${code}`),
    [
      'MARIGNAN_SMPT_PASSWORD:null unknown-variable',
      'marignan.yaml:1 url-not-https',
      'marignan.yaml:1 support-address-missing',
      'marignan.yaml:2 mail-in-clear',
    ],
  );
  const warned = (text: string) => {
    write('marignan.yaml', text);
    return loadConfiguration({ environment: {}, workingDirectory: directory }).warnings.map(({ code }) => code);
  };
  const answered = (reviewOn: string) =>
    `profile: eko\npasswords: { departure: { owner: Odile, reason: a contract, reviewOn: ${reviewOn} } }\n`;
  assert.deepEqual(warned('profile: eko\n'), ['floor-unanswered']);
  assert.deepEqual(warned(answered('2026-01-31')), ['floor-review-due']);
  assert.deepEqual(warned(answered('2999-01-31')), []);
  assert.deepEqual(warned('profile: standard\n'), []);
  const refused = (text: string) => {
    write('marignan.yaml', text);
    const loaded = loadConfiguration({ environment: {}, workingDirectory: directory });
    return 'faults' in loaded ? loaded.faults.map(({ code }) => code) : [];
  };
  assert.deepEqual(refused('url: https://acces.example\n'), ['support-address-missing']);
  for (const domain of ['localhost', 'LOCALHOST', 'sub.localhost', 'localhost.localdomain']) {
    const written = `url: https://acces.example\nservice: { supportEmail: support@${domain} }\n`;
    assert.deepEqual(refused(written), ['support-address-missing'], domain);
  }
  for (const domain of ['localhost.example', 'mylocalhost.example']) {
    assert.deepEqual(refused(`url: https://acces.example\nservice: { supportEmail: a@${domain} }\n`), [], domain);
  }
  assert.deepEqual(refused('url: https://localhost:8443\n'), []);
  const proxied = 'url: https://acces.example\nservice: { supportEmail: a@b.example }\n';
  assert.deepEqual(warned(proxied), ['proxy-not-trusted']);
  assert.deepEqual(warned(`${proxied}trustedProxies: [127.0.0.1, ::1]\n`), []);
  assert.deepEqual(warned(`${proxied}listen: { host: 10.0.0.1 }\n`), []);
  const mailbox = (host: string) => {
    write('marignan.yaml', `intake: { host: ${host}, user: support, security: none }\n`);
    const environment = { MARIGNAN_IMAP_PASSWORD: 'x' };
    return loadConfiguration({ environment, workingDirectory: directory }).warnings.map(({ code }) => code);
  };
  assert.deepEqual([mailbox('imap.example'), mailbox('localhost')], [['mailbox-in-clear'], []]);
  write('marignan.yaml', 'mail: { host: localhost, security: none }\n');
  const quiet = loadConfiguration({ environment: {}, workingDirectory: directory });
  assert.deepEqual(quiet.warnings, []);
});

test('The installation of the example is the one that the help page of eKo describes', () => {
  const file = join(import.meta.dirname, '../../examples/eko/marignan.yaml');
  const { service, profile, timeZone, url } = configOf({ file, port: 1600 }, {});
  assert.equal(url, 'http://localhost:1600');
  assert.equal(profile, 'eko');
  assert.equal(timeZone, 'Europe/Paris');
  assert.equal(service.name, 'eKo');
  assert.equal(service.supportEmail, 'contact@conselio.com');
  assert.deepEqual(
    service.telephones.map(({ country, number }) => `${country} ${number}`),
    ['FR +33972117605', 'LU +35226551109', 'other +35226551109'],
  );
  assert.deepEqual(
    service.hours.map(({ days, from, until }) => `${days[0]}-${days.at(-1)} ${from}-${until}`),
    ['monday-friday 09:00-12:00', 'monday-friday 14:00-18:00'],
  );
  assert.deepEqual(service.holidays, ['FR', 'LU']);
});

function write(path: string, holds: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), holds);
}

function configOf(overrides: Overrides, environment: Environment): Config {
  const loaded = loadConfiguration({ overrides, environment, workingDirectory: directory });
  assert.ok('config' in loaded, JSON.stringify(loaded));
  return loaded.config;
}

function codesOf(overrides: Overrides, environment: Environment): string[] {
  const loaded = loadConfiguration({ overrides, environment, workingDirectory: directory });
  assert.ok('faults' in loaded);
  return loaded.faults.map(({ file, code }) => `${file} ${code}`);
}

test('A telephone number may be written with spaces; one with a zero to leave out is refused', () => {
  write('marignan.yaml', 'service: { telephones: [{ country: FR, number: "+33 9 72.11-76 05" }] }\n');
  assert.equal(configOf({}, {}).service.telephones[0]?.number, '+33972117605');
  write('marignan.yaml', 'service: { telephones: [{ country: FR, number: "+33 (0)9 72 11 76 05" }] }\n');
  assert.throws(() => configOf({}, {}));
});
