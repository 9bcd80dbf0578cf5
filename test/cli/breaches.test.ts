import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { writeHashLines } from '../parts/hash-lines.ts';
import { findFreePort, initialise, newFolder, runMarignan, startServer } from './run-marignan.ts';

suite('The breach list, at the command line', () => {
  const folder = newFolder();
  const inFolder = (...path: string[]): string => join(folder.path, ...path);
  const list = inFolder('data', 'breaches.list');
  after(folder.remove);

  const run = async (...argv: string[]) => {
    const ran = await runMarignan(folder.path, ['breaches', ...argv, '--json']);
    return { ...ran, answer: JSON.parse(ran.stdout) };
  };
  const lines = (passwords: readonly string[]): string =>
    passwords
      .map((password) => `${createHash('sha1').update(password).digest('hex').toUpperCase()}:5\r\n`)
      .toSorted()
      .join('');

  test('Without a list, the status says so; after an import it says what the list is.', async () => {
    const before = await run('status');
    assert.deepEqual([before.exitCode, before.answer.outcome], [0, 'none']);
    writeFileSync(inFolder('pwned.txt'), lines(['marmotte', 'chamois']));
    const imported = await run('import', 'pwned.txt');
    assert.equal(imported.exitCode, 0);
    const { outcome, kind, hashes, lines: read, cameInOrder } = imported.answer;
    assert.deepEqual([outcome, kind, hashes, read, cameInOrder], ['imported', 'sha1', 2, 2, true]);
    assert.equal(statSync(list).mode & 0o777, 0o600);
    const { exitCode, answer } = await run('status');
    assert.equal(exitCode, 0);
    assert.deepEqual([answer.outcome, answer.hashes, answer.bytes], ['present', 2, statSync(list).size]);
    assert.deepEqual([answer.sources, answer.minimumCount], [['pwned.txt'], 1]);
    assert.ok(Math.abs(Date.parse(answer.builtAt) - Date.now()) < 60_000);
    const shown = await runMarignan(folder.path, ['breaches', 'status']);
    assert.match(shown.stdout, /SHA-1[\s\S]*2\u00a0empreintes[\s\S]*pwned\.txt/);
  });

  test('What was seen less often than asked is left out.', async () => {
    const hash = (digit: string): string => digit.repeat(40);
    writeFileSync(inFolder('counts.txt'), `${hash('1')}:1\n${hash('2')}:10\n${hash('3')}:9\n`);
    const { answer } = await run('import', 'counts.txt', '--minimum-count', '10');
    assert.deepEqual([answer.hashes, answer.leftOut, answer.minimumCount], [1, 2, 10]);
    for (const count of ['0', '-1', 'many', '1.5']) {
      const { exitCode, answer } = await run('import', 'counts.txt', '--minimum-count', count);
      assert.deepEqual([exitCode, answer.outcome], [2, 'rejected'], count);
    }
  });

  test('A faulty line is named by file and number, with what a line looks like, and the list stays as it is.', async () => {
    const before = readFileSync(list);
    writeFileSync(inFolder('faulty.txt'), `${lines(['a'])}motdepasse\n`);
    const { exitCode, answer } = await run('import', 'pwned.txt', 'faulty.txt');
    assert.equal(exitCode, 1);
    const { outcome, file, line, reason, message } = answer;
    assert.deepEqual([outcome, file, line, reason], ['faulty-line', inFolder('faulty.txt'), 2, 'shape']);
    assert.match(message, /faulty\.txt:2\u00a0: .*5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3861493/);
    assert.ok(!message.includes('motdepasse'), 'what may be a password is not repeated');
    assert.deepEqual(readFileSync(list), before);
  });

  test('What is not there or is no list is refused, each for its own reason.', async () => {
    mkdirSync(inFolder('nothing'));
    writeFileSync(inFolder('empty.txt'), '');
    for (const [file, exitCode, outcome] of [
      ['nowhere.txt', 2, 'file-missing'],
      ['/dev/zero', 2, 'not-a-file'],
      ['nothing', 2, 'empty-folder'],
      ['empty.txt', 1, 'no-hashes'],
    ] as const) {
      const ran = await run('import', file);
      assert.deepEqual([ran.exitCode, ran.answer.outcome], [exitCode, outcome], file);
    }
    const { exitCode, answer } = await run('import');
    assert.deepEqual([exitCode, answer.outcome], [2, 'missing-argument']);
  });

  test('Of a folder, files and links to files are read; what would never end is refused by its name.', async () => {
    const folderOf = (name: string): string => {
      mkdirSync(inFolder(name));
      symlinkSync(inFolder('pwned.txt'), inFolder(name, 'link.txt'));
      mkdirSync(inFolder(name, 'folder.txt'));
      return name;
    };
    const { exitCode, answer } = await run('import', folderOf('linked'));
    assert.deepEqual([exitCode, answer.hashes], [0, 2]);
    for (const name of ['pipe.txt', '0ABCD']) {
      const folder = folderOf(`holds-${name}`);
      execFileSync('mkfifo', [inFolder(folder, name)]);
      const { exitCode, answer } = await run('import', folder);
      assert.deepEqual([exitCode, answer.outcome], [2, 'not-a-file']);
      assert.match(answer.message, new RegExp(`holds-${name}/${name}`));
    }
    symlinkSync(inFolder('nowhere.txt'), inFolder(folderOf('dangling'), 'gone.txt'));
    const gone = await run('import', 'dangling');
    assert.deepEqual([gone.exitCode, gone.answer.outcome], [2, 'file-missing']);
  });

  test('What a killed import left is cleared away, even when another process has its number now.', async () => {
    writeFileSync(inFolder('data', `breaches.list.${process.pid}.importing`), 'half a list');
    writeFileSync(inFolder('data', `breaches.list.${process.pid}.sorting`), 'half a run');
    const { exitCode, answer } = await run('import', 'pwned.txt');
    assert.equal(exitCode, 0, answer.message);
    assert.deepEqual(
      readdirSync(inFolder('data')).filter((name) => name.endsWith('ing')),
      [],
    );
  });

  test('An import that is killed leaves the list as it was; one that is asked to stop leaves nothing behind.', async () => {
    writeHashLines(inFolder('many.txt'), 5_000_000);
    const before = readFileSync(list);
    const parts = () => readdirSync(inFolder('data')).filter((name) => /^breaches\.list\..*ing$/.test(name));
    for (const [signal, left, code] of [
      ['SIGKILL', 1, null],
      ['SIGTERM', 0, 1],
    ] as const) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, '../../src/main.ts'), 'breaches', 'import', 'many.txt'],
        {
          cwd: folder.path,
          stdio: 'ignore',
        },
      );
      const ended = once(child, 'close');
      for (
        let tries = 0;
        !parts().some((name) => name.includes(`.${child.pid}.`) && statSync(inFolder('data', name)).size > 0) &&
        tries < 2000;
        tries += 1
      ) {
        await wait(5);
      }
      child.kill(signal);
      assert.deepEqual((await ended)[0], code);
      assert.equal(parts().length, left, signal);
      assert.deepEqual(readFileSync(list), before);
    }
  });

  test('A list that is damaged is said to be, and the server starts without it.', async () => {
    await initialise(folder.path, '--data', 'server');
    const damaged = inFolder('server', 'breaches.list');
    const status = () => run('status', '--data', 'server');
    await run('import', 'pwned.txt', '--data', 'server');
    assert.equal((await status()).answer.outcome, 'present');
    const bytes = readFileSync(damaged);
    writeFileSync(damaged, bytes.subarray(0, bytes.length - 1));
    const { exitCode, answer } = await status();
    assert.deepEqual([exitCode, answer.outcome, answer.fault], [1, 'unusable', 'cut-off']);
    const server = await startServer(folder.path, ['--data', 'server', '--port', String(await findFreePort())]);
    try {
      assert.ok(existsSync(inFolder('server', 'server.pid')));
    } finally {
      assert.equal(await server.stop(), 0);
    }
  });
});
