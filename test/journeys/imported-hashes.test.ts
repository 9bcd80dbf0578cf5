import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { findFreePort, initialise, newFolder, runMarignan, type Server, startServer } from '../cli/run-marignan.ts';
import { query } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { startPostgresql, type TestPostgresql } from '../parts/postgresql.ts';
import { sealedCode } from '../parts/sealed-code.ts';
import type { TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

/** One vector of each scheme; where they come from: src/platform/legacy-hashes/legacy-hash.test.ts. */
const people = {
  bcrypt: ['U*U', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
  django: ['not a password', 'pbkdf2_sha256$10000$kjVJaVz6qsnJ$5yPHw3rwJGECpUf70daLGhOrQ5+AMxIJdz1c3bqK1Rs='],
  'django-bcrypt': ['lètmein', 'bcrypt_sha256$$2a$08$NDjSAIcas.EcoxCRiArvT.MkNiPYVhrsrnJsRkLueZOoV1bsQqlmC'],
  'django-argon2': [
    'Parity-Pass-2026 ü',
    'argon2$argon2id$v=19$m=102400,t=2,p=8$YWJjZGVmZ2hpamtsbW5vcHFyc3R1dg$IgorAEoC45Hed6TrnrYvCyIvYcj3785+rmJayoEyW88',
  ],
  symfony: [
    'password',
    'symfony_pbkdf2$sha256$2$$8bc2f9167a81cdcfad1235cd9047f1136271c1f978fcfcb35e22dbeafa4634f6fd2214218ed63ebb',
  ],
  'sha-crypt': [
    'Hello world!',
    '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
  ],
  ldap: ['password', '{SSHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ'],
  phpass: ['test12345', '$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0'],
  argon2: ['password', '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA'],
} as const;

type Name = keyof typeof people;
const names = Object.keys(people) as Name[];
const emailOf = (name: string) => `${name}@ardoise.example`;
const passwordOf = (name: Name): string => people[name][0];

for (const engine of ['SQLite', 'PostgreSQL'] as const) {
  suite(`Passwords of another system on ${engine}`, engine === 'PostgreSQL' ? needs('postgresql') : {}, () => {
    const folder = newFolder();
    const inData = (name: string) => join(folder.path, 'data', name);
    let postgresql: TestPostgresql | null = null;
    let server: Server | null = null;
    let url = '';

    const run = async (...argv: string[]) => {
      const ran = await runMarignan(folder.path, [...argv, '--json']);
      return { exitCode: ran.exitCode, answer: JSON.parse(ran.stdout) };
    };
    const reset = async (email: string) => {
      const { code, statement } = sealedCode();
      await ask(statement);
      const words = ['emergency', 'reset', email, '--reason', 'un essai de nos tests', '--sealed-code', '--json'];
      return runMarignan(folder.path, words, {}, [code]);
    };
    const start = async () => {
      server = await startServer(folder.path, []);
      return server;
    };
    const ask = (sql: string, ...values: string[]) =>
      query({ data: join(folder.path, 'data'), database: postgresql?.url } as TestServer, sql, ...values);
    const hashOf = async (name: string): Promise<string> => {
      const sql = 'select hash from credentials join accounts on accounts.id = account_id where email = ?';
      return String((await ask(sql, emailOf(name)))[0]?.hash);
    };
    const signIn = async (name: string, password: string) =>
      (await new Visitor(url).signIn({ email: emailOf(name), password })).status;
    const lastRefusal = async (name: string) => {
      const sql = `select details from audit_events join accounts on accounts.id = audit_events.account_id
        where email = ? and action = 'sign-in-refused' order by sequence desc limit 1`;
      return JSON.parse(String((await ask(sql, emailOf(name)))[0]?.details));
    };

    before(async () => {
      if (engine === 'PostgreSQL') postgresql = await startPostgresql();
      url = `http://127.0.0.1:${await findFreePort()}`;
      await initialise(folder.path, '--url', url, ...(postgresql ? ['--database', postgresql.url] : []));
      assert.equal((await run('company', 'add', 'Ardoise & Fils')).exitCode, 0);
      for (const name of names) {
        const person = ['--email', emailOf(name), '--first-name', 'Claire', '--last-name', name, '--role', 'user'];
        assert.equal((await run('user', 'add', '--company', 'Ardoise & Fils', ...person, '--temporary')).exitCode, 0);
      }
      const lines = names.map((name) => `${emailOf(name)};${people[name][1]};2024-05-01`);
      writeFileSync(join(folder.path, 'old.csv'), `\ufeffcourriel;empreinte;date\r\n${lines.join('\r\n')}\r\n`);
    });
    after(async () => {
      await server?.stop();
      await postgresql?.stop();
      folder.remove();
    });

    test('A trial run says what would be taken, and takes nothing.', async () => {
      const { exitCode, answer } = await run('password', 'import-hashes', 'old.csv', '--dry-run');
      assert.deepEqual([exitCode, answer.imported, answer.refused], [0, names.length, 0]);
      assert.deepEqual(await ask('select hash from credentials where hash is not null'), []);
    });

    test('Hashes of every scheme are taken, rest inside our own, and leave the temporary password usable.', async () => {
      const { exitCode, answer } = await run('password', 'import-hashes', 'old.csv');
      assert.deepEqual([exitCode, answer.imported, answer.refused], [0, names.length, 0], JSON.stringify(answer));
      for (const name of names) {
        const stored = await hashOf(name);
        assert.match(stored, /^legacy:.*:\$argon2id\$v=19\$m=\d+,t=\d+,p=1\$/);
        assert.ok(!stored.includes(people[name][1].slice(-16)), `${name}: the old digest is kept`);
      }
      const [{ set_at: setAt, set_by: setBy } = {}] = await ask(
        'select set_at, set_by from credentials order by set_at',
      );
      assert.deepEqual([Number(setAt), setBy], [Date.UTC(2024, 4, 1), 'installation']);
      const spent = 'select id from one_time_secrets where revoked_at is not null or spent_at is not null';
      assert.deepEqual(await ask(spent), []);
    });

    test('The same file again changes nothing.', async () => {
      const earlier = await hashOf('bcrypt');
      const { exitCode, answer } = await run('password', 'import-hashes', 'old.csv');
      assert.deepEqual([exitCode, answer.imported, answer.hasPassword], [0, 0, names.length]);
      assert.equal(await hashOf('bcrypt'), earlier);
    });

    test('The old password signs in, a wrong one does not, and the hash is then ours with today’s parameters.', async () => {
      await start();
      for (const name of ['ldap', 'bcrypt'] as const) assert.equal(await signIn(name, 'not it'), 401, name);
      assert.deepEqual(await lastRefusal('ldap'), {});
      for (const name of names) {
        assert.equal(await signIn(name, passwordOf(name)), 201, name);
        assert.match(await hashOf(name), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/, name);
        assert.equal(await signIn(name, passwordOf(name)), 201, `${name}, again`);
      }
      assert.equal(await signIn('ldap', 'not it'), 401);
    });

    test('A password that a reset took away does not come back with the file.', async () => {
      assert.equal((await reset(emailOf('phpass'))).exitCode, 0);
      const { exitCode, answer } = await run('password', 'import-hashes', 'old.csv');
      const line = names.indexOf('phpass') + 2;
      assert.deepEqual(
        [exitCode, answer.lines.filter(({ outcome }: { outcome: string }) => outcome !== 'has-password')],
        [1, [{ line, outcome: 'had-password' }]],
      );
      assert.equal(await signIn('phpass', passwordOf('phpass')), 401);
    });

    test('Nor does one that was never used here before the reset.', async () => {
      const person = ['--email', emailOf('lost'), '--first-name', 'Luc', '--last-name', 'Lost', '--role', 'user'];
      assert.equal((await run('user', 'add', '--company', 'Ardoise & Fils', ...person, '--temporary')).exitCode, 0);
      assert.equal((await reset(emailOf('lost'))).exitCode, 0);
      writeFileSync(join(folder.path, 'lost.csv'), `${emailOf('lost')};${people.ldap[1]}\n`);
      const bringIn = async () => (await run('password', 'import-hashes', 'lost.csv')).answer;
      assert.equal((await bringIn()).imported, 1, 'a temporary password alone is no password that was there');
      assert.equal((await reset(emailOf('lost'))).exitCode, 0);
      assert.deepEqual((await bringIn()).lines, [{ line: 1, outcome: 'had-password' }]);
      assert.equal(await hashOf('lost'), 'null');
    });

    test('Raised parameters are in the hash after the next sign-in.', async () => {
      await server?.stop();
      writeFileSync(
        inData('marignan.yaml'),
        `${readFileSync(inData('marignan.yaml'), 'utf8')}\nhashing:\n  passes: 3\n  threads: 1\n  queue:\n    total: 1\n    perSource: 1\n`,
      );
      await start();
      assert.equal(await signIn('django', passwordOf('django')), 201);
      assert.match(await hashOf('django'), /^\$argon2id\$v=19\$m=19456,t=3,p=1\$/);
      assert.match(await hashOf('symfony'), /t=2,p=1/, 'nobody has signed in there');
    });

    test('Of sixteen lines for one account, one is taken, however few hashes may wait.', async () => {
      const person = ['--email', emailOf('many'), '--first-name', 'Luc', '--last-name', 'Many', '--role', 'user'];
      assert.equal((await run('user', 'add', '--company', 'Ardoise & Fils', ...person, '--temporary')).exitCode, 0);
      const lines = Array.from({ length: 16 }, () => `${emailOf('many')};${people.ldap[1]}`);
      writeFileSync(join(folder.path, 'many.csv'), lines.join('\n'));
      const { answer } = await run('password', 'import-hashes', 'many.csv');
      assert.equal(answer.imported, 1, JSON.stringify(answer));
      const told = `select sequence from audit_events join accounts on accounts.id = audit_events.account_id
        where email = ? and action = 'password-hash-imported'`;
      assert.equal((await ask(told, emailOf('many'))).length, 1);
    });

    test('A fresh pepper is used by the running server, account by account, and the old one can go when nobody needs it.', async () => {
      assert.equal((await run('pepper', 'rotate', '--name', 'spring')).answer.outcome, 'rotated');
      assert.equal(await signIn('django', passwordOf('django')), 201);
      assert.match(await hashOf('django'), /^pepper=spring\$argon2id\$/);
      assert.equal((await run('pepper', 'remove', 'spring')).answer.outcome, 'current');
      assert.equal((await run('pepper', 'rotate', '--name', 'autumn')).answer.outcome, 'rotated');
      const { exitCode, answer } = await run('pepper', 'remove', 'spring');
      assert.deepEqual([exitCode, answer.outcome, answer.hashes], [1, 'in-use', 1]);
      assert.equal(await signIn('django', passwordOf('django')), 201);
      assert.match(await hashOf('django'), /^pepper=autumn\$argon2id\$/);
      const { peppers } = (await run('pepper', 'status')).answer;
      const told = peppers.map(({ name, passwords }: { name: string; passwords: number }) => [name, passwords]);
      assert.deepEqual(told, [
        ['autumn', 1],
        ['spring', 0],
        [null, names.length - 1],
      ]);
      assert.equal((await run('pepper', 'remove', 'spring')).answer.outcome, 'removed');
      assert.equal((await run('pepper', 'remove', 'spring')).answer.outcome, 'unknown');
      assert.equal(await signIn('django', passwordOf('django')), 201);
    });

    test('An import under a named pepper counts as brought in until the first sign-in.', async () => {
      const person = ['--email', emailOf('late'), '--first-name', 'Luc', '--last-name', 'Late', '--role', 'user'];
      assert.equal((await run('user', 'add', '--company', 'Ardoise & Fils', ...person, '--temporary')).exitCode, 0);
      writeFileSync(join(folder.path, 'late.csv'), `${emailOf('late')}\t${people.ldap[1]}\n`);
      assert.equal((await run('password', 'import-hashes', 'late.csv')).answer.imported, 1);
      assert.match(await hashOf('late'), /^pepper=autumn\$legacy:\{SSHA\}bFOTSQ==:\$argon2id\$/);
      const importedNow = async () => (await run('pepper', 'status')).answer.peppers[0].imported;
      assert.equal(await importedNow(), 1);
      assert.equal(await signIn('late', 'password'), 201);
      assert.equal(await importedNow(), 0);
    });

    test('While a pepper is missing, its people are refused and the operator is told why; put back, it works at once.', async () => {
      await server?.stop();
      renameSync(inData('peppers.key'), inData('peppers.away'));
      const { log } = await start();
      assert.equal(await signIn('django', passwordOf('django')), 401);
      assert.deepEqual(await lastRefusal('django'), { reason: 'pepper-missing' });
      assert.match(log(), /"pepper":"autumn","place":"passwords".*a pepper is missing/);
      assert.match(log(), /"pepper":"autumn","msg":"a right password cannot be told from a wrong one/);
      const { exitCode, answer } = await run('pepper', 'status');
      assert.deepEqual([exitCode, answer.outcome], [1, 'missing']);
      assert.equal(await signIn('symfony', passwordOf('symfony')), 201, 'others are not concerned');
      renameSync(inData('peppers.away'), inData('peppers.key'));
      assert.equal(await signIn('django', passwordOf('django')), 201);
      writeFileSync(inData('peppers.key'), 'nonsense\n');
      assert.equal(await signIn('django', passwordOf('django')), 201, 'a broken file changes nothing');
      assert.match(log(), /the earlier ones stay in force/);
    });
  });
}
