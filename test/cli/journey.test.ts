import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { parse } from 'yaml';
import { deriveKeys } from '../../src/platform/keys.ts';
import { Secret } from '../../src/platform/secret.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { sealedCode } from '../parts/sealed-code.ts';
import { findFreePort, newFolder, type Ran, runMarignan, startServer } from './run-marignan.ts';

suite('An operator makes an installation and looks after it at the console', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  const said: string[] = [];
  let link = '';
  after(folder.remove);

  const run = async (...argv: string[]): Promise<Ran> => {
    const ran = await runMarignan(folder.path, argv);
    said.push(ran.stdout, ran.stderr);
    return ran;
  };
  const answer = async (exitCode: number, ...argv: string[]) => {
    const ran = await run(...argv, '--json');
    assert.equal(ran.exitCode, exitCode, ran.stdout + ran.stderr);
    assert.equal(ran.stderr, '');
    return JSON.parse(ran.stdout);
  };

  const reset = async (exitCode: number, email: string): Promise<string> => {
    const { code, statement } = sealedCode();
    const database = new DatabaseSync(join(data, 'marignan.db'));
    database.exec(statement);
    database.close();
    const words = ['emergency', 'reset', email, '--reason', 'un essai de nos tests', '--sealed-code', '--json'];
    const ran = await runMarignan(folder.path, words, {}, [code]);
    said.push(ran.stdout, ran.stderr);
    assert.equal(ran.exitCode, exitCode, ran.stdout + ran.stderr);
    return JSON.parse(ran.stdout).outcome;
  };

  before(async () => {
    const ran = await runMarignan(folder.path, [
      'init',
      ...['--url', 'http://localhost:1599', '--company', 'Conselio', '--service', 'eKo: "l’accès"'],
      ...['--operator-email', 'odile.marchand@conselio.example'],
      ...['--operator-first-name', 'Odile', '--operator-last-name', 'Marchand'],
      ...['--support-email', 'aide@conselio.example', '--smtp-host', '127.0.0.1', '--smtp-port', '2525'],
      ...['--smtp-security', 'none'],
    ]);
    assert.equal(ran.exitCode, 0, ran.stdout + ran.stderr);
    link = /http:\/\/localhost:1599\/link\/([A-Za-z0-9_-]{43})/.exec(ran.stdout)?.[1] ?? '';
    assert.match(ran.stdout, /Il fonctionne jusqu’au/);
    said.push(ran.stdout.replace(link, ''), ran.stderr);
  });

  test('init writes its files for their owner alone, and shows the one-time link once.', () => {
    assert.equal(link.length, 43);
    for (const name of ['marignan.yaml', 'secret.key', 'marignan.db']) {
      assert.equal(statSync(join(data, name)).mode & 0o777, 0o600, name);
    }
    assert.equal(statSync(data).mode & 0o777, 0o700);
    assert.match(readFileSync(join(data, 'secret.key'), 'utf8'), /^[A-Za-z0-9_-]{43}\n$/);
    assert.deepEqual(parse(readFileSync(join(data, 'marignan.yaml'), 'utf8')), {
      url: 'http://localhost:1599',
      listen: { port: 1599 },
      data: '.',
      database: 'sqlite',
      language: 'fr',
      timeZone: 'Europe/Paris',
      service: { name: 'eKo: "l’accès"', supportEmail: 'aide@conselio.example' },
      mail: { host: '127.0.0.1', port: 2525, security: 'none' },
    });
  });

  test('init said again changes nothing.', async () => {
    const files = ['marignan.yaml', 'secret.key', 'marignan.db'].map((name) => join(data, name));
    const earlier = files.map((file) => readFileSync(file));
    const again = await answer(1, 'init', ...required({ '--data': 'data' }));
    assert.equal(again.outcome, 'configuration-exists');
    assert.deepEqual(
      files.map((file) => readFileSync(file)),
      earlier,
    );
  });

  test('config check tells what is in force.', async () => {
    const { settings } = await answer(0, 'config', 'check');
    assert.equal(settings.url, 'http://localhost:1599');
    assert.equal(settings.data, data);
    assert.deepEqual(settings.database, { engine: 'sqlite', place: join(data, 'marignan.db'), passwordGiven: false });
    assert.equal(settings.mail.port, 2525);
    const ran = await run('config', 'check');
    assert.match(ran.stdout, /^La configuration est bonne\.\n/);
    assert.match(ran.stdout, /règles +Longueur d’abord \(standard\)\n/);
    assert.match(ran.stdout, /signature des mails +aucune\u00a0: marignan mail make-key\n/);
    assert.match(ran.stdout, /À vérifier\u00a0: aucun nouveau mot de passe n’est comparé/);
  });

  test('company add makes a client company once, and keeps a departing profile only with who answers for it.', async () => {
    const bare = await answer(2, 'company', 'add', 'Ardoise & Fils', '--profile', 'eko');
    assert.deepEqual(bare.faults, { owner: 'missing', reason: 'missing', reviewOn: 'missing' });
    const review = `${new Date().getUTCFullYear() + 1}-06-30`;
    const record = ['--owner', 'Claire Dumont', '--reason', 'Un contrat', '--review', review];
    const { company } = await answer(0, 'company', 'add', 'Ardoise & Fils', '--profile', 'eko', ...record);
    assert.deepEqual([company.name, company.kind, company.profile], ['Ardoise & Fils', 'client', 'eko']);
    assert.equal((await answer(1, 'company', 'add', 'ardoise & fils')).outcome, 'name-taken');
    const { companies } = await answer(0, 'company', 'list');
    assert.deepEqual(companies.map(({ name }: { name: string }) => name).sort(), ['Ardoise & Fils', 'Conselio']);
    const ran = await run('company', 'list');
    assert.match(ran.stdout, /^Ardoise & Fils +cliente +eko$/m);
  });

  test('policy choose keeps a profile that departs from a text only with who answers for it, and policy show tells.', async () => {
    const user = ['--company', 'ardoise & fils', '--class', 'user'];
    const nextYear = new Date().getUTCFullYear() + 1;
    const before = await answer(0, 'policy', 'show', '--company', 'Ardoise & Fils');
    assert.equal(before.companies[0].classes[0].profile, 'eko');
    assert.equal(before.companies[0].classes[0].choices[0].owner, 'Claire Dumont');
    const bare = await answer(2, 'policy', 'choose', ...user, '--profile', 'eko');
    assert.deepEqual(bare.faults, { owner: 'missing', reason: 'missing', reviewOn: 'missing' });
    assert.ok(bare.departures.some(({ section }: { section: string }) => section === '6.2.5'));
    for (const flag of ['--owner', '--reason', '--review']) assert.ok(bare.message.includes(flag));
    const record = ['--owner', 'Claire Dumont', '--reason', 'Un contrat', '--review'];
    const late = await answer(2, 'policy', 'choose', ...user, '--profile', 'eko', ...record, `${nextYear + 5}-01-01`);
    assert.deepEqual(late.faults, { reviewOn: 'too-far' });
    const ran = await run('policy', 'choose', ...user, '--profile', 'eko', ...record, `${nextYear}-06-30`);
    assert.equal(ran.exitCode, 0, ran.stderr);
    assert.match(ran.stdout, /Le profil eko est choisi pour Ardoise & Fils/);
    const { choice } = await answer(0, 'policy', 'choose', ...user, '--profile', 'standard');
    assert.deepEqual([choice.version, choice.owner, choice.chosenBy], [3, null, null]);
    const wrong = await answer(2, 'policy', 'choose', ...user.slice(0, 2), '--class', 'staff', '--profile', 'ekko');
    assert.match(wrong.message, /--class.*user, administrator[\s\S]*--profile.*standard/);
    assert.equal((await answer(1, 'policy', 'show', '--company', 'Personne')).outcome, 'unknown-company');
    const shown = await run('policy', 'show');
    assert.match(shown.stdout, /^Ardoise & Fils +Utilisateurs +standard +0\u00a0écart +–/m);
    const inFull = await run('policy', 'show', '--company', 'Ardoise & Fils');
    assert.match(inFull.stdout, /- au moins 15\u00a0caractères/);
  });

  test('user add opens an account, and says that the invitation, or the temporary password asked for, is on its way.', async () => {
    const jeanne = ['--email', 'jeanne.martin@ardoise.example', '--first-name', 'Jeanne', '--last-name', 'Martin'];
    const ran = await run('user', 'add', '--company', 'ardoise & fils', ...jeanne, '--role', 'administrator');
    assert.equal(ran.exitCode, 0, ran.stderr);
    assert.match(ran.stdout, /invitation attend de partir vers jeanne\.martin@ardoise\.example/);
    const again = await answer(1, 'user', 'add', '--company', 'Ardoise & Fils', ...jeanne, '--role', 'user');
    assert.equal(again.outcome, 'email-taken');
    const elodie = ['--email', 'élodie@ardoise.example', '--first-name', 'Élodie', '--last-name', 'Rousseau'];
    const more = ['--role', 'user', '--language', 'en', '--telephone', '+33 1 23 45 67 89'];
    const { account } = await answer(0, 'user', 'add', '--company', 'Ardoise & Fils', ...elodie, ...more);
    assert.deepEqual([account.language, account.telephone], ['en', '+33123456789']);
    const omar = [
      '--email',
      'omar@conselio.example',
      '--first-name',
      'Omar',
      '--last-name',
      'Petit',
      '--role',
      'agent',
    ];
    const temporary = await run('user', 'add', '--company', 'Conselio', ...omar, '--temporary');
    assert.match(temporary.stdout, /mot de passe temporaire attend de partir vers omar@conselio\.example/);
  });

  test('user list finds by company and by a part of the name, without accents.', async () => {
    const everybody = await answer(0, 'user', 'list');
    assert.equal(everybody.accounts.length, 4);
    const found = await answer(0, 'user', 'list', '--company', 'Ardoise & Fils', '--search', 'elodie');
    const short = await answer(0, 'user', 'list', '--company', 'Ardoise & Fils', '-q', 'elodie');
    assert.deepEqual(short, found);
    assert.deepEqual(
      found.accounts.map(({ firstName }: { firstName: string }) => firstName),
      ['Élodie'],
    );
    assert.equal((await answer(1, 'user', 'list', '--company', 'Personne')).outcome, 'unknown-company');
    const ran = await run('user', 'list', '--company', 'Ardoise & Fils');
    const told =
      /jeanne\.martin@ardoise\.example +administrateur +Jamais connecté · Invitation envoyée le [\d/]+ +jamais +aucun/;
    assert.match(ran.stdout, told);
    assert.match(ran.stdout, /2\u00a0comptes\.\n$/);
  });

  test('user disable and enable do so, emergency reset sends a temporary password, and each says when it cannot.', async () => {
    const email = 'ÉLODIE@ardoise.example';
    assert.equal((await answer(0, 'user', 'disable', email)).outcome, 'changed');
    assert.equal((await answer(0, 'user', 'disable', email)).outcome, 'unchanged');
    assert.equal(await reset(1, email), 'account-disabled');
    assert.equal((await answer(0, 'user', 'enable', email)).outcome, 'changed');
    assert.equal(await reset(0, email), 'sent');
    assert.equal((await answer(1, 'user', 'disable', 'jeanne.martin@ardoise.example')).outcome, 'last-administrator');
    assert.equal(await reset(1, 'nobody@ardoise.example'), 'unknown');
  });

  test('audit verify finds every chain intact, and what an earlier run wrote in them.', async () => {
    const report = await answer(0, 'audit', 'verify');
    assert.equal(report.outcome, 'intact');
    assert.deepEqual(report.chains.map(({ company }: { company: string }) => company).sort(), [
      'Ardoise & Fils',
      'Conselio',
    ]);
    writeFileSync(join(folder.path, 'earlier.json'), JSON.stringify(report));
    await answer(0, 'user', 'disable', 'élodie@ardoise.example');
    await answer(0, 'audit', 'verify', '--expect', 'earlier.json');
  });

  test('The server opens the one-time link, and a GET does not spend it.', async () => {
    const port = await findFreePort();
    const server = await startServer(folder.path, ['--port', String(port)]);
    try {
      for (const _ of [1, 2]) {
        const page = await fetch(`http://127.0.0.1:${port}/link/${link}`, { redirect: 'manual' });
        assert.equal(page.status, 200);
        assert.match(await page.text(), /Le lien est valable jusqu’au \S+ \d+ \S+ \d{4}/);
      }
    } finally {
      assert.equal(await server.stop(), 0);
    }
  });

  test('Nothing that was said holds a secret.', async () => {
    const secretKey = readFileSync(join(data, 'secret.key'), 'utf8').trim();
    const keys = deriveKeys(new Secret(secretKey));
    const storage = await openStorage({ database: { kind: 'sqlite', file: join(data, 'marignan.db') }, keys });
    const secrets = [secretKey, link];
    try {
      // The server tried to deliver them a moment ago, and has put the next attempt off.
      const later = Date.now() + 3_600_000;
      for (const { content } of await storage.outbox.lease(later, later + 1000, 100, 'mail')) {
        if ('password' in content) secrets.push(content.password.reveal());
      }
    } finally {
      await storage.close();
    }
    assert.ok(secrets.length >= 4, 'the outbox holds the temporary passwords');
    const everything = said.join('\n');
    for (const secret of secrets) assert.ok(!everything.includes(secret));
    assert.doesNotMatch(everything, /\$argon2|[0-9A-HJ-Z][a-z2-9]{3}(-[a-z2-9]{4}){3}/);
  });

  test('A changed line of the journal is found, with its company and place.', async () => {
    const database = new DatabaseSync(join(data, 'marignan.db'));
    database.exec('drop trigger audit_events_no_update');
    database.exec(`update audit_events set action = 'signed-in' where sequence = 2
      and company_id = (select id from companies where name = 'Ardoise & Fils')`);
    database.close();
    const ran = await run('audit', 'verify');
    assert.equal(ran.exitCode, 1);
    assert.match(ran.stderr, /Ardoise & Fils\u00a0: l’événement 2 a été changé\./);
    const report = await answer(1, 'audit', 'verify');
    const faulty = report.chains.filter(({ fault }: { fault: unknown }) => fault !== null);
    assert.deepEqual(
      faulty.map(({ company, fault }: { company: string; fault: unknown }) => [company, fault]),
      [['Ardoise & Fils', { kind: 'changed', sequence: 2 }]],
    );
  });

  test('A journal cut short with its head, or put back to an older state, is found against the earlier run.', async () => {
    const database = new DatabaseSync(join(data, 'marignan.db'));
    database.exec('drop trigger audit_events_no_delete');
    database.exec(
      "delete from audit_events where company_id = (select id from companies where name = 'Ardoise & Fils')",
    );
    database.exec(
      "delete from audit_heads where company_id = (select id from companies where name = 'Ardoise & Fils')",
    );
    database.close();
    const alone = await answer(1, 'audit', 'verify');
    assert.ok(alone.chains.some(({ fault }: { fault: { kind: string } | null }) => fault?.kind === 'no-chain'));
    const earlier = JSON.parse(readFileSync(join(folder.path, 'earlier.json'), 'utf8'));
    for (const chain of earlier.chains) if (chain.company === 'Conselio') chain.events += 1;
    earlier.chains.push({ companyId: 'gone', company: 'Partie', events: 3, head: 'a'.repeat(64), fault: null });
    writeFileSync(join(folder.path, 'ahead.json'), JSON.stringify(earlier));
    const compared = await answer(1, 'audit', 'verify', '--expect', 'ahead.json');
    const kinds = compared.chains.map(({ fault }: { fault: { kind: string } | null }) => fault?.kind).filter(Boolean);
    assert.deepEqual(kinds.sort(), ['company-gone', 'no-chain', 'not-continued']);
  });
});

const required = (more: Record<string, string>): string[] =>
  Object.entries({
    '--url': 'http://localhost:1599',
    '--company': 'Conselio',
    '--operator-email': 'odile.marchand@conselio.example',
    '--operator-first-name': 'Odile',
    '--operator-last-name': 'Marchand',
    ...more,
  }).flat();
