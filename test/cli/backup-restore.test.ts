import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { findFreePort, initialise, newFolder, runMarignan, startServer } from './run-marignan.ts';

suite('backup and restore', () => {
  const folder = newFolder();
  const inFolder = (...path: string[]): string => join(folder.path, ...path);
  const database = inFolder('data', 'marignan.db');
  after(folder.remove);
  before(() => initialise(folder.path));

  const run = async (...argv: string[]) => {
    const ran = await runMarignan(folder.path, [...argv, '--json']);
    return { ...ran, answer: JSON.parse(ran.stdout) };
  };
  const accounts = async (): Promise<number> => (await run('user', 'list')).answer.accounts.length;
  const addAgent = async (email: string): Promise<void> => {
    const details = [
      '--email',
      email,
      '--first-name',
      'Agathe',
      '--last-name',
      'Lefèvre',
      '--role',
      'agent',
      '--temporary',
    ];
    assert.equal((await run('user', 'add', '--company', 'Conselio', ...details)).exitCode, 0);
  };

  test('A copy is made while the server runs, for its owner alone, and never over another file.', async () => {
    const port = await findFreePort();
    const server = await startServer(folder.path, ['--port', String(port)]);
    try {
      const { exitCode, answer } = await run('backup', 'copy.db');
      assert.equal(exitCode, 0);
      assert.equal(statSync(inFolder('copy.db')).mode & 0o777, 0o600);
      assert.deepEqual(answer.alsoKeep, [inFolder('data', 'secret.key'), inFolder('data', 'marignan.yaml')]);
      const content = readFileSync(inFolder('copy.db'));
      assert.equal((await run('backup', 'copy.db')).answer.outcome, 'file-exists');
      assert.deepEqual(readFileSync(inFolder('copy.db')), content);
      const page = await fetch(`http://127.0.0.1:${port}/healthz`);
      assert.equal(page.status, 200);

      const refused = await run('restore', 'copy.db');
      assert.equal(refused.exitCode, 1);
      assert.deepEqual([refused.answer.outcome, refused.answer.pid], ['server-running', server.pid]);
    } finally {
      await server.stop();
    }
    assert.deepEqual(readdirSync(folder.path).sort(), ['copy.db', 'data']);
  });

  test('What was backed up comes back, and the replaced database is kept beside.', async () => {
    await addAgent('agathe.lefevre@conselio.example');
    assert.equal(await accounts(), 2);
    const { exitCode, answer } = await run('restore', 'copy.db');
    assert.equal(exitCode, 0);
    assert.deepEqual([answer.accounts, answer.companies], [1, 1]);
    assert.equal(await accounts(), 1);
    assert.ok(existsSync(answer.kept));
    assert.equal((await run('audit', 'verify')).exitCode, 0);

    const back = await run('restore', answer.kept);
    assert.equal(back.exitCode, 0);
    assert.equal(await accounts(), 2);
  });

  test('A restored database is its owner’s alone, whoever may read or write the backup.', async () => {
    for (const mode of [0o644, 0o400]) {
      copyFileSync(inFolder('copy.db'), inFolder('loose.db'));
      chmodSync(inFolder('loose.db'), mode);
      assert.equal((await run('restore', 'loose.db')).exitCode, 0);
      assert.equal(statSync(database).mode & 0o777, 0o600, mode.toString(8));
      assert.equal(statSync(inFolder('loose.db')).mode & 0o777, mode, 'the backup stays as it is');
      rmSync(inFolder('loose.db'));
    }
  });

  test('A server that was killed leaves its note behind, and that does not stop a restore.', async () => {
    const server = await startServer(folder.path, ['--port', String(await findFreePort())]);
    await server.kill();
    assert.ok(existsSync(inFolder('data', 'server.pid')));
    assert.equal((await run('restore', 'copy.db')).exitCode, 0);
    assert.equal(await accounts(), 1);
  });

  test('A database that another program has open is not replaced.', async () => {
    const open = new DatabaseSync(database);
    open.prepare('select count(*) from accounts').get();
    try {
      assert.equal((await run('restore', 'copy.db')).answer.outcome, 'in-use');
    } finally {
      open.close();
    }
    assert.equal((await run('restore', 'copy.db')).exitCode, 0);
  });

  const bad: readonly (readonly [outcome: string, make: (file: string) => void])[] = [
    ['not-a-database', (file) => writeFileSync(file, 'This is a letter, and a long one at that. '.repeat(1000))],
    ['foreign', (file) => writeFileSync(file, '')],
    [
      'foreign',
      (file) => {
        const other = new DatabaseSync(file);
        other.exec('create table recipes (name text); create table companies (id text)');
        other.close();
      },
    ],
    [
      'damaged',
      (file) => {
        const content = readFileSync(inFolder('copy.db'));
        content.fill(0x5a, 4096, content.length - 4096);
        writeFileSync(file, content);
      },
    ],
    [
      'newer',
      (file) => {
        copyFileSync(inFolder('copy.db'), file);
        const later = new DatabaseSync(file);
        later.exec("insert into marignan_migrations values ('9999-later', '2030-01-01T00:00:00Z')");
        later.close();
      },
    ],
    [
      'other-key',
      (file) => {
        copyFileSync(inFolder('copy.db'), file);
        const other = new DatabaseSync(file);
        other.exec(`update audit_heads set mac = '${'A'.repeat(43)}'`);
        other.close();
      },
    ],
  ];
  test('A file that cannot serve is refused for its own reason, and the present database stays.', async () => {
    for (const [outcome, make] of bad) {
      const file = inFolder(`${outcome}.db`);
      rmSync(file, { force: true });
      make(file);
      const content = readFileSync(file);
      const { exitCode, answer } = await run('restore', file);
      assert.deepEqual([exitCode, answer.outcome], [1, outcome]);
      assert.deepEqual(readFileSync(file), content, 'the given file is only read');
      assert.equal(await accounts(), 1);
    }
    const left = readdirSync(inFolder('data')).filter((name) => name.includes('restoring'));
    assert.deepEqual(left, []);
  });

  test('What is no file, or is the database itself, is refused.', async () => {
    for (const file of ['nothing.db', 'data', 'data/marignan.db', '/dev/zero']) {
      assert.equal((await run('restore', file)).exitCode, 2, file);
    }
    for (const file of ['nowhere/copy.db', '/dev/null/copy.db']) {
      assert.equal((await run('backup', file)).exitCode, 3, file);
    }
    assert.equal((await run('backup', 'data')).answer.outcome, 'file-exists');
  });

  test('A lost database comes back from its copy, the configuration and the key.', async () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true });
    const { exitCode, answer } = await run('restore', 'copy.db');
    assert.equal(exitCode, 0);
    assert.equal(answer.kept, null);
    assert.equal(await accounts(), 1);
  });

  test('A database that is damaged can be replaced.', async () => {
    writeFileSync(database, 'no longer a database');
    assert.equal((await run('restore', 'copy.db')).exitCode, 0);
    assert.equal(await accounts(), 1);
  });

  test('A backup says that the peppers belong to it, and a restore says which of them are missing.', async () => {
    assert.equal((await run('pepper', 'rotate', '--name', 'spring')).exitCode, 0);
    await addAgent('aurelien.weber@conselio.example');
    const { answer } = await run('backup', 'peppered.db');
    assert.ok(answer.alsoKeep.includes(inFolder('data', 'peppers.key')), answer.alsoKeep);
    assert.deepEqual((await run('restore', 'peppered.db')).answer.missingPeppers, []);
    rmSync(inFolder('data', 'peppers.key'));
    const restored = await run('restore', 'peppered.db');
    assert.deepEqual([restored.exitCode, restored.answer.missingPeppers], [0, ['spring']]);
  });
});
