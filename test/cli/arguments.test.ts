import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { findFreePort, initialise, newFolder, runMarignan, startServer } from './run-marignan.ts';

const stack = /\n\s+at |\.ts:\d+:\d+\)/;

suite('What cannot be understood is told in a line, with exit code 2', () => {
  const folder = newFolder();
  after(folder.remove);
  before(() => initialise(folder.path));

  const person = ['--company', 'Conselio', '--first-name', 'A', '--last-name', 'B', '--role', 'agent'];
  const long = 'x'.repeat(100_000);
  const cases: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
    [['user'], /Utilisation/],
    [[], /Utilisation/],
    [['serv'], /La commande serv n’existe pas\.\nVouliez-vous dire serve\u202f\?\nL’aide\u00a0: marignan --help/],
    [['desk', 'telephone', 'stop', '--raison', 'x'], /\nL’aide\u00a0: marignan desk telephone stop --help/],
    [['user', 'import', '--firm', 'x'], /\nL’aide\u00a0: marignan user import --help/],
    [['user', 'remove'], /La commande remove n’existe pas\.\nL’aide\u00a0: marignan user --help/],
    [['user', 'list', '--jsn'], /L’option --jsn n’existe pas\.\nVouliez-vous dire --json\u202f\?/],
    [['user', 'list', '--\u001b[31mred'], /L’option --\\u\{1b\}\[31mred n’existe pas\./],
    [['user', 'list', `--${long}`], /n’existe pas/],
    [['user', 'list', '--company'], /L’option --company <name> attend une valeur\./],
    [['user', 'list', '--company', ''], /--company\u00a0: il manque une valeur\./],
    [['user', 'list', '--limit', '3'], /Il manque l’option --company <name>\./],
    [['user', 'list', '--search', long], /--search\u00a0: le texte est trop long\./],
    [['user', 'list', '--search', 'a\u0007b'], /--search\u00a0: .*ne se lisent pas/],
    [['user', 'list', 'extra'], /trop d’arguments/],
    [['user', 'add', '--email', 'a@b.example'], /Il manque l’option --company <name>\./],
    [['user', 'add', ...person, '--email', 'nobody'], /--email\u00a0: ce n’est pas une adresse e-mail/],
    [['user', 'add', ...person, '--email', 'a b@c.example'], /--email\u00a0: /],
    [['user', 'add', ...person, '--email', `${'a'.repeat(300)}@c.example`], /--email\u00a0: le texte est trop long/],
    [
      ['user', 'add', ...person, '--email', 'a@b.example', '--role', 'user'],
      /--role\u00a0: .*operator, supervisor, agent/,
    ],
    [['user', 'add', ...person, '--email', 'a@b.example', '--language', 'it'], /--language\u00a0: .*fr, en/],
    [['user', 'add', ...person, '--email', 'a@b.example', '--telephone', 'abc'], /--telephone\u00a0: /],
    [['user', 'add', ...person, '--email', 'a@b.example', '--first-name', '\u202eA'], /--first-name\u00a0: /],
    [['user', 'disable'], /Il manque à cette commande\u00a0: <email>/],
    [['user', 'disable', 'nobody'], /<email>\u00a0: ce n’est pas une adresse/],
    [['company', 'add'], /<name>/],
    [['company', 'add', ' '], /<name>\u00a0: il manque/],
    [['company', 'add', 'x'.repeat(201)], /<name>\u00a0: le texte est trop long/],
    [['company', 'add', 'A\nB'], /<name>\u00a0: /],
    [['company', 'add', 'A', '--profile', 'lax'], /--profile\u00a0: .*eko, standard, privileged/],
    [['audit', 'verify', '--expect', 'nowhere.json'], /n’est pas le résultat d’une vérification/],
    [['audit', 'verify', '--expect', 'data/marignan.yaml'], /n’est pas le résultat d’une vérification/],
    [['backup'], /<file>/],
    [['backup', long], /<file>\u00a0: le texte est trop long/],
    [['serve', '--port', 'abc'], /--port listen\.port/],
    [['serve', '--port', '70000'], /--port listen\.port/],
    [['serve', '--host', 'a b'], /--host listen\.host/],
    [['serve', '--database', 'mysql://x'], /--database database/],
    [['serve', '--config', 'nowhere.yaml'], /nowhere\.yaml/],
    [['serve', '--demo', '--host', '0.0.0.0', '--data', 'demo'], /n’écoute que sur cette machine/],
    [['user', 'list', '--data', 'nowhere'], /MARIGNAN_SECRET_KEY/],
  ];
  for (const [argv, says] of cases) {
    const shown = argv.map((argument) => JSON.stringify(argument.slice(0, 60))).join(' ');
    test(`marignan ${shown}`, async () => {
      const ran = await runMarignan(folder.path, argv);
      assert.equal(ran.exitCode, 2, ran.stderr);
      assert.match(ran.stderr, says);
      assert.doesNotMatch(ran.stderr, stack);
      assert.equal(ran.stdout, '');
      assert.ok(ran.stderr.length < 5000, 'nothing fills the screen');
    });
  }

  test('With --json, a refusal is one object on the standard output.', async () => {
    for (const argv of [
      ['user', 'list', '--jsn', '--json'],
      ['user', 'add', '--json'],
      ['company', 'add', ' ', '--json'],
      ['serve', '--port', 'abc', '--json'],
    ]) {
      const ran = await runMarignan(folder.path, argv);
      assert.equal(ran.exitCode, 2);
      assert.equal(ran.stderr, '');
      const answer = JSON.parse(ran.stdout);
      assert.ok(answer.outcome === 'misconfigured' ? answer.faults[0].message : answer.message);
    }
  });

  test('Help and the version are no faults.', async () => {
    const help = await runMarignan(folder.path, ['user', 'add', '--help']);
    assert.equal(help.exitCode, 0);
    assert.match(help.stdout, /^Utilisation\u00a0: marignan user add/);
    assert.doesNotMatch(help.stdout, /Usage|Options:|display help/);
    const version = await runMarignan(folder.path, ['--version']);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });

  test('Every fault of the configuration is told with its line; config check ends with 1, other commands with 2.', async () => {
    writeFileSync(join(folder.path, 'bad.yaml'), 'url: nowhere\nlisten:\n  port: 0\n  prot: 1\n');
    const check = await runMarignan(folder.path, ['config', 'check', '--config', 'bad.yaml']);
    assert.equal(check.exitCode, 1);
    assert.match(check.stdout, /^bad\.yaml:1:6 url.*\nbad\.yaml:3:9 listen\.port.*\nbad\.yaml:4:3 listen\.prot/);
    assert.match(check.stderr, /3 fautes/);
    const json = await runMarignan(folder.path, ['config', 'check', '--config', 'bad.yaml', '--json']);
    const { faults } = JSON.parse(json.stdout);
    assert.deepEqual([faults[1].line, faults[1].column, faults[1].code], [3, 9, 'out-of-range']);
    assert.equal((await runMarignan(folder.path, ['user', 'list', '--config', 'bad.yaml'])).exitCode, 2);
  });
});

suite('A failure is told in a line, with exit code 3', () => {
  const folder = newFolder();
  after(folder.remove);
  before(() => initialise(folder.path));

  test('A database that is none, or cannot be reached; the stack only for who asks.', async () => {
    mkdirSync(join(folder.path, 'broken'));
    const key = join(folder.path, 'broken', 'secret.key');
    writeFileSync(key, Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64url'));
    chmodSync(key, 0o600);
    writeFileSync(join(folder.path, 'broken', 'marignan.db'), 'not a database at all '.repeat(500));
    for (const places of [
      ['--data', 'broken', '--config', 'data/marignan.yaml'],
      ['--database', `postgres://nobody@127.0.0.1:${await findFreePort()}/none`],
    ]) {
      const ran = await runMarignan(folder.path, ['user', 'list', ...places]);
      assert.equal(ran.exitCode, 3, ran.stderr);
      assert.match(
        ran.stderr,
        /^La commande s’est arrêtée sur une panne\u00a0: .+\nMARIGNAN_DEBUG=1 en montre le détail\.\n$/,
      );
      assert.doesNotMatch(ran.stderr, stack);
      const debug = await runMarignan(folder.path, ['user', 'list', ...places], { MARIGNAN_DEBUG: '1' });
      assert.equal(debug.exitCode, 3);
      assert.match(debug.stderr, stack);
    }
  });

  test('A port that is taken is named.', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert.ok(address !== null && typeof address === 'object');
    try {
      const ran = await runMarignan(folder.path, ['serve', '--port', String(address.port)]);
      assert.equal(ran.exitCode, 3);
      assert.match(ran.stderr, new RegExp(`127\\.0\\.0\\.1:${address.port} est déjà pris`));
      assert.doesNotMatch(ran.stderr, stack);
    } finally {
      other.close();
    }
  });
});

suite('serve --demo', () => {
  const folder = newFolder();
  after(folder.remove);

  test('It shows freshly generated passwords, the same after a restart, and leaves a real installation alone.', async () => {
    const port = String(await findFreePort());
    const first = await startServer(folder.path, ['--demo', '--port', port, '--data', 'demo']);
    assert.equal(await first.stop(), 0);
    const second = await startServer(folder.path, ['--demo', '--port', port, '--data', 'demo']);
    assert.equal(await second.stop(), 0);
    assert.deepEqual(second.ready, first.ready);
    const { url, mailbox, people } = first.ready as { url: string; mailbox: string; people: { role: string }[] };
    assert.equal(url, `http://localhost:${port}`);
    assert.match(mailbox, new RegExp(`^${url}/dev/mailbox\\?key=[\\w-]{43}$`));
    const roles = new Set(people.map(({ role }) => role));
    assert.deepEqual([...roles].sort(), ['administrator', 'agent', 'delegate', 'operator', 'supervisor', 'user']);

    await initialise(folder.path);
    const refused = await runMarignan(folder.path, ['serve', '--demo', '--port', port]);
    assert.equal(refused.exitCode, 1);
    assert.match(refused.stderr, /contient une vraie installation/);
  });
});
