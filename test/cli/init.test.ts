import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PassThrough } from 'node:stream';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { askAnswers } from '../../src/cli/init/ask-answers.ts';
import { gatherAnswers } from '../../src/cli/init/gather-answers.ts';
import { checkAnswers, type InitAnswers, initQuestions } from '../../src/cli/init/init-answers.ts';
import { readHours } from '../../src/cli/init/read-hours.ts';
import { initParts } from '../../src/composition/init-parts.ts';
import { sentences } from '../../src/text/sentences.ts';
import { needs } from '../parts/needs.ts';
import { startPostgresql } from '../parts/postgresql.ts';
import { findForm, Visitor } from '../parts/visitor.ts';
import { findFreePort, initialise, newFolder, runMarignan, startServer } from './run-marignan.ts';

const flags = {
  '--data': 'data',
  '--url': 'http://localhost:1599',
  '--company': 'Conselio',
  '--operator-email': 'odile.marchand@conselio.example',
  '--operator-first-name': 'Odile',
  '--operator-last-name': 'Marchand',
};

const someKey = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64url');

const init = (folder: string, more: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  runMarignan(folder, ['init', ...Object.entries({ ...flags, ...more }).flat()], environment);

const inFolder =
  (body: (folder: string) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const { path, remove } = newFolder();
    try {
      await body(path);
    } finally {
      remove();
    }
  };

suite('init without a terminal', () => {
  test(
    'What is missing is named, all at once, and nothing is written.',
    inFolder(async (folder) => {
      const ran = await runMarignan(folder, ['init', '--company', 'Conselio', '--yes']);
      assert.equal(ran.exitCode, 2);
      assert.equal(ran.stderr, 'Il manque\u00a0: --url --operator-email --operator-first-name --operator-last-name\n');
      assert.deepEqual(readdirSync(folder), []);
    }),
  );

  test(
    'What is missing and what is wrong are told together, in the order of the questions.',
    inFolder(async (folder) => {
      const given = [
        '--smtp-port',
        '0',
        '--operator-email',
        'odile',
        '--url',
        'ftp://x',
        '--support-hours',
        'toujours',
      ];
      const ran = await runMarignan(folder, ['init', ...given, '--operator-first-name', 'Odile']);
      assert.equal(ran.exitCode, 2);
      assert.deepEqual(
        ran.stderr.split('\n').map((line) => line.split('\u00a0:')[0]),
        ['Il manque', '--url ', '--operator-email', '--support-hours', '--smtp-host', '--smtp-port', ''].map((line) =>
          line.trim(),
        ),
      );
      assert.match(ran.stderr, /^Il manque\u00a0: --company --operator-last-name\n/);
    }),
  );

  test(
    'An installation that people reach from elsewhere has an address of its support.',
    inFolder(async (folder) => {
      const ran = await init(folder, { '--url': 'https://acces.example' });
      assert.deepEqual([ran.exitCode, ran.stderr], [2, 'Il manque\u00a0: --support-email\n']);
      assert.deepEqual(readdirSync(folder), []);
    }),
  );

  test(
    'The configuration, the help and the faults name the command as it is typed there.',
    inFolder(async (folder) => {
      const checkout = { npm_package_name: 'marignan', npm_lifecycle_event: 'marignan' };
      const typed = 'npm run -s marignan --';
      const made = await init(folder, {}, checkout);
      assert.equal(made.exitCode, 0, made.stderr);
      assert.match(made.stdout, new RegExp(`${typed} serve --config`));
      const written = readFileSync(join(folder, 'data/marignan.yaml'), 'utf8');
      assert.ok(written.includes(`${typed} init`) && written.includes(`${typed} config check`));
      assert.doesNotMatch(written, /«\u202fmarignan/);
      const help = await runMarignan(folder, ['config', '--help'], checkout);
      assert.match(help.stdout, new RegExp(`^Utilisation\u00a0: ${typed} config `));
      const unknown = await runMarignan(folder, ['chek'], checkout);
      assert.match(unknown.stderr, new RegExp(`${typed} --help\n$`));
    }),
  );

  const wrong: readonly (readonly [flag: string, value: string])[] = [
    ['--url', 'ftp://x'],
    ['--url', 'http://localhost/path'],
    ['--operator-email', 'odile'],
    ['--operator-first-name', 'x'.repeat(101)],
    ['--operator-last-name', '\u202eelido'],
    ['--company', 'x'.repeat(201)],
    ['--company', ' '],
    ['--service', 'x'.repeat(61)],
    ['--support-email', 'aide'],
    ['--support-telephone', '0972117605'],
    ['--support-hours', 'lundi-vendredi 9-12'],
    ['--smtp-port', 'twenty-five'],
    ['--smtp-security', 'ssl'],
    ['--smtp-from', 'nobody'],
    ['--database', 'mysql://db'],
    ['--database', 'postgres://marignan:secret-of-the-test@127.0.0.1/marignan'],
    ['--language', 'it'],
    ['--time-zone', 'Europe/Pariss'],
    ['--data', 'x'.repeat(2000)],
  ];
  test(
    'Each wrong value is told at its flag, without its secret, and nothing is written.',
    inFolder(async (folder) => {
      for (const [flag, value] of wrong) {
        const smtp: Record<string, string> = flag.startsWith('--smtp') ? { '--smtp-host': '127.0.0.1' } : {};
        const ran = await init(folder, { ...smtp, [flag]: value });
        assert.equal(ran.exitCode, 2, `${flag} ${value}: ${ran.stderr}`);
        assert.ok(
          ran.stderr.startsWith(`${flag}\u00a0: `) || ran.stderr.startsWith(`${flag} : `),
          `${flag}: ${ran.stderr}`,
        );
        assert.doesNotMatch(ran.stderr, /secret-of-the-test|\bat .*\.ts:/);
        assert.equal(ran.stdout, '');
        assert.deepEqual(readdirSync(folder), []);
      }
    }),
  );

  test(
    'Details of the mail server without the server itself are refused.',
    inFolder(async (folder) => {
      const ran = await init(folder, { '--smtp-user': 'marignan' });
      assert.equal(ran.exitCode, 2);
      assert.match(ran.stderr, /^--smtp-host/);
    }),
  );

  test(
    'A database without its key is left alone, and so is a key that others may read.',
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'data'));
      writeFileSync(join(folder, 'data/marignan.db'), 'precious');
      const ran = await init(folder);
      assert.equal(ran.exitCode, 1);
      assert.match(ran.stderr, /sans la clé secrète/);
      writeFileSync(join(folder, 'data/secret.key'), 'x'.repeat(43));
      chmodSync(join(folder, 'data/secret.key'), 0o644);
      assert.equal((await init(folder)).exitCode, 2);
      assert.deepEqual(readdirSync(join(folder, 'data')).sort(), ['marignan.db', 'secret.key']);
      assert.equal(readFileSync(join(folder, 'data/marignan.db'), 'utf8'), 'precious');
    }),
  );

  test(
    'A key that is there, or that the environment gives, is used and not written again.',
    inFolder(async (folder) => {
      const ran = await init(folder, {}, { MARIGNAN_SECRET_KEY: someKey });
      assert.equal(ran.exitCode, 0, ran.stderr);
      assert.equal(existsSync(join(folder, 'data/secret.key')), false);
      assert.ok(!ran.stdout.includes(someKey));
      const without = await runMarignan(folder, ['user', 'list']);
      assert.equal(without.exitCode, 2);
      assert.match(without.stderr, /MARIGNAN_SECRET_KEY/);
      const withKey = await runMarignan(folder, ['user', 'list'], { MARIGNAN_SECRET_KEY: someKey });
      assert.equal(withKey.exitCode, 0);
    }),
  );

  test(
    'It ends with what is to be done next: start the server, open the link, make the sealed code before it is needed, and add a company.',
    inFolder(async (folder) => {
      for (const [language, pattern] of [
        [
          'fr',
          /^1\. Pour démarrer\u00a0: marignan serve --config (\S+)\n2\. .*\n +http:\S+\/link\/\S+\n.*\n3\. .*\u00a0: marignan emergency seal --config \1 crée le code scellé.*\n4\. .*\u00a0: marignan company add NOM --config \1\n/m,
        ],
        [
          'en',
          /^1\. To start: marignan serve --config (\S+)\n2\. .*\n +http:\S+\/link\/\S+\n.*\n3\. .*: marignan emergency seal --config \1 makes the sealed code.*\n4\. .*: marignan company add NAME --config \1\n/m,
        ],
      ] as const) {
        const ran = await init(folder, { '--language': language, '--data': language });
        assert.match(ran.stdout, pattern);
      }
    }),
  );

  test(
    'An English installation is answered in English by every command, whatever the terminal speaks.',
    inFolder(async (folder) => {
      const ran = await init(folder, { '--language': 'en' }, { LANG: 'fr_FR.UTF-8' });
      assert.match(ran.stdout, /The installation is ready/);
      const list = await runMarignan(folder, ['company', 'list'], { LANG: 'fr_FR.UTF-8' });
      assert.match(list.stdout, /operating/);
      const wrong = await runMarignan(folder, ['company', 'lst', '--data', 'data'], { LANG: 'fr_FR.UTF-8' });
      assert.match(wrong.stderr, /There is no command lst/);
    }),
  );
});

suite('The configuration that init writes', () => {
  test(
    'It says of each setting what it is for, shows what is not set, holds the support’s number and hours, and is sound.',
    inFolder(async (folder) => {
      const support = {
        '--support-telephone': '+33 9 72 11 76 05',
        '--support-hours': 'lundi-vendredi 9h-12h 14:00-18:00',
      };
      assert.equal((await init(folder, support)).exitCode, 0);
      const written = readFileSync(join(folder, 'data/marignan.yaml'), 'utf8');
      assert.match(written, /^# Écrit par .*\n(#.*\n)+\n# L’adresse que .*\nurl: /);
      assert.match(written, /^# mail:\n# {3}host: smtp\.example\.org$/m);
      const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
      assert.deepEqual(parse(written).service, {
        name: 'Marignan',
        telephones: [{ country: 'FR', number: '+33972117605' }],
        hours: [
          { days, from: '09:00', until: '12:00' },
          { days, from: '14:00', until: '18:00' },
        ],
      });
      assert.equal((await runMarignan(folder, ['config', 'check'])).exitCode, 0);
    }),
  );

  test(
    'One that somebody wrote before is taken as it is: init adds who operates, once.',
    inFolder(async (folder) => {
      const file = join(folder, 'data/marignan.yaml');
      mkdirSync(join(folder, 'data'));
      const written = 'url: http://localhost:1599\nlisten: { port: 1599 }\nlanguage: de\n';
      writeFileSync(file, written);
      const { '--url': _, ...operating } = flags;
      const run = () => runMarignan(folder, ['init', ...Object.entries(operating).flat()]);
      chmodSync(file, 0o666);
      const ofOthers = await run();
      assert.deepEqual([ofOthers.exitCode, /chmod go-w/.test(ofOthers.stderr)], [1, true], ofOthers.stderr);
      chmodSync(file, 0o644);
      const ran = await run();
      assert.equal(ran.exitCode, 0, ran.stderr);
      assert.match(ran.stderr, /Nach dieser Datei: Adresse http:\/\/localhost:1599, Datenbank \S+marignan\.db\./);
      assert.match(ran.stdout, /http:\/\/localhost:1599\/link\/[\w-]{43}\n/);
      assert.match(ran.stderr, /^\S+marignan\.yaml gibt es schon, und es bleibt, wie es ist\./);
      const again = await run();
      assert.deepEqual([again.exitCode, /schon eine Installation/.test(again.stderr)], [1, true]);
      assert.equal(readFileSync(file, 'utf8'), written);
    }),
  );

  test(
    'Who opens a server without anybody reads what its operator does at the console, until that is done.',
    inFolder(async (folder) => {
      const port = await findFreePort();
      const url = `http://localhost:${port}`;
      mkdirSync(join(folder, 'data'));
      writeFileSync(join(folder, 'data/marignan.yaml'), `url: ${url}\nlisten: { port: ${port} }\n`);
      writeFileSync(join(folder, 'data/secret.key'), `${someKey}\n`, { mode: 0o600 });
      const server = await startServer(folder, []);
      try {
        const visitor = new Visitor(url);
        assert.equal((await visitor.get('/')).headers.get('location'), '/login');
        const empty = await visitor.get('/login');
        assert.match(empty.text, /encore vide.*marignan init.*marignan config check.*marignan company add "NOM"/s);
        assert.ok(!findForm(empty.body, 'Se connecter'));
        assert.ok(!empty.body.includes(folder), 'it tells where the data is');
        const { '--url': _, ...operating } = flags;
        const made = await runMarignan(folder, ['init', ...Object.entries(operating).flat()]);
        assert.equal(made.exitCode, 0, made.stderr);
        assert.ok(findForm((await visitor.get('/login')).body, 'Se connecter'));
        // What is known stays known: the database is not asked again.
        const database = new DatabaseSync(join(folder, 'data/marignan.db'));
        database.exec("update companies set kind = 'client'");
        database.close();
        assert.ok(findForm((await visitor.get('/login')).body, 'Se connecter'));
      } finally {
        await server.stop();
      }
    }),
  );

  test('Hours are read as people write them, and nothing else is.', () => {
    assert.deepEqual(readHours('lundi, mer-ven 9-12h30; Samschdeg 09:00-10:00'), [
      { days: ['monday', 'wednesday', 'thursday', 'friday'], from: '09:00', until: '12:30' },
      { days: ['saturday'], from: '09:00', until: '10:00' },
    ]);
    for (const wrong of [
      '',
      '9-12',
      'lundi',
      'lundi 9',
      'lundi 9-12-14',
      'friday-monday 9-12',
      'm 9-12',
      'jourdi 9-12',
    ]) {
      assert.equal(readHours(wrong), null, wrong);
    }
  });
});

suite('init on PostgreSQL', needs('postgresql'), () => {
  test(
    'It makes an installation there once; another data directory does not make a second one of it.',
    inFolder(async (folder) => {
      const server = await startPostgresql();
      try {
        await initialise(folder, '--database', server.url);
        const list = await runMarignan(folder, ['user', 'list', '--json']);
        assert.equal(JSON.parse(list.stdout).accounts.length, 1);
        const again = await init(folder, { '--data': 'other', '--database': server.url });
        assert.equal(again.exitCode, 1);
        assert.match(again.stderr, /contient déjà une installation/);
        assert.deepEqual(readdirSync(join(folder, 'other')), []);
        const backup = await runMarignan(folder, ['backup', 'copy.db']);
        assert.equal(backup.exitCode, 1);
        assert.match(backup.stderr, /pg_dump --format=custom --file=copy\.db postgres:\/\//);
        const restore = await runMarignan(folder, ['restore', 'copy.db']);
        assert.equal(restore.exitCode, 1);
        assert.match(restore.stderr, /pg_restore/);
      } finally {
        await server.stop();
      }
      const unreachable = await runMarignan(folder, ['user', 'list']);
      assert.equal(unreachable.exitCode, 3);
      assert.equal(unreachable.stderr.trim().split('\n').length, 2, unreachable.stderr);
    }),
  );
});

suite('init asks a person at the terminal', () => {
  const text = sentences('fr').cli;
  const parts = initParts({});
  const none = Object.fromEntries(initQuestions.map((question) => [question, ''])) as InitAnswers;
  const check = (answers: InitAnswers) => checkAnswers({ ...answers, data: answers.data || 'data' }, parts, 'fr', text);

  /** Somebody at a terminal who answers with these lines, then closes it. */
  const terminalOf = (lines: readonly string[]) => {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    let next = 0;
    output.setEncoding('utf8').on('data', (chunk: string) => {
      shown += chunk;
      // A question ends in a colon or in its choice; each is answered once it is shown.
      if (!/(\u00a0: |\) )$/.test(chunk)) return;
      const line = lines[next];
      next += 1;
      if (line === undefined) input.end();
      else input.write(`${line}\n`);
    });
    return { terminal: { input, output, errors: output, isInteractive: true }, shown: () => shown };
  };

  const ask = async (lines: readonly string[], wanted: Parameters<typeof askAnswers>[3], isConfirmed = false) => {
    const { terminal, shown } = terminalOf(lines);
    const answers = await askAnswers(terminal, text, none, wanted, check, isConfirmed);
    return { answers, shown: shown() };
  };

  const isWhole = (answers: Awaited<ReturnType<typeof askAnswers>>): answers is InitAnswers => !('kept' in answers);

  const operator = ['odile@conselio.example', 'Odile', 'Marchand'];
  const wanted = ['url', 'company', 'operatorEmail', 'operatorFirstName', 'operatorLastName', 'language'] as const;

  test('What does not fit is asked again at once; an empty answer takes the usual one.', async () => {
    const { answers, shown } = await ask(['acces', 'http://localhost:1515', 'Conselio', ...operator, ''], wanted, true);
    assert.ok(isWhole(answers), shown);
    assert.deepEqual(
      [answers.url, answers.company, answers.operatorEmail, answers.language],
      ['http://localhost:1515', 'Conselio', 'odile@conselio.example', 'fr'],
    );
    assert.equal(shown.split('Nom de la société').length, 2);
  });

  test('Nothing is made without a yes.', async () => {
    const good = ['http://localhost:1515', 'Conselio', ...operator, 'fr'];
    assert.ok(isWhole((await ask([...good, 'oui'], wanted)).answers));
    for (const refusal of ['non', '', 'peut-être']) {
      assert.ok(!isWhole((await ask([...good, refusal], wanted)).answers));
    }
  });

  test('The end of the input ends the questions, and nothing of what was typed is lost.', async () => {
    const { answers, shown } = await ask(['http://localhost:1515', 'Conselio'], wanted);
    assert.ok(shown.endsWith('\n'), 'what is said next stands on the line of the question');
    assert.ok('kept' in answers);
    assert.deepEqual([answers.kept.url, answers.kept.company], ['http://localhost:1515', 'Conselio']);
  });

  test('Whoever stops reads the command that goes on, each answer one word for the shell.', async () => {
    const { terminal } = terminalOf(['http://localhost:1515', "Les Ateliers d'Anne & $(Cie)"]);
    const asking = { terminal, init: parts, language: 'fr', text } as const;
    const answer = await gatherAnswers(asking, { ...none, data: 'ici' }, initQuestions, {});
    assert.ok('exitCode' in answer);
    assert.deepEqual(answer.complaints, [
      'Rien n’a été créé.',
      "Pour reprendre avec vos réponses\u00a0: marignan init --data ici --url http://localhost:1515 --company 'Les Ateliers d'\\''Anne & $(Cie)'",
    ]);
  });

  test('Questions end after five answers that do not fit.', async () => {
    const { answers: last } = await ask(['x', 'x', 'x', 'x', 'x', 'x'], wanted);
    assert.equal('kept' in last && last.why, 'too-many-tries');
    const { terminal } = terminalOf(['http://localhost:1515', 'Conselio', ...Array.from({ length: 6 }, () => 'x')]);
    const asking = { terminal, init: parts, language: 'fr', text } as const;
    const answer = await gatherAnswers(asking, { ...none, data: 'ici' }, initQuestions, {});
    assert.ok('exitCode' in answer);
    assert.deepEqual(answer.complaints.slice(1), [
      'Rien n’a été créé.',
      'Pour reprendre avec vos réponses\u00a0: marignan init --data ici --url http://localhost:1515 --company Conselio',
    ]);
  });

  test('Details of the mail server and of the telephone are asked only when there is one.', async () => {
    const details = [...wanted, 'supportTelephone', 'supportHours', 'smtpHost', 'smtpPort'] as const;
    const good = ['http://localhost:1515', 'Conselio', ...operator, 'fr'];
    const without = await ask([...good, '', ''], details, true);
    assert.doesNotMatch(without.shown, /Port SMTP|Ses heures/);
    const having = await ask([...good, '+33972117605', 'lu-ve 9h-12h', '127.0.0.1', '2525'], details, true);
    assert.ok(isWhole(having.answers));
    assert.deepEqual([having.answers.supportHours, having.answers.smtpPort], ['lu-ve 9h-12h', '2525']);
  });
});
