import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { initialise, newFolder, runMarignan } from './run-marignan.ts';

suite('Bringing in the hashes of a file with many faults', () => {
  const folder = newFolder();
  const linesIn = (name: string, count: number): string => {
    // Lines without a hash are judged without the database.
    writeFileSync(join(folder.path, name), 'personne@nulle-part.example\n'.repeat(count));
    return name;
  };
  before(() => initialise(folder.path));
  after(folder.remove);

  test('The first 1,000 lines are told and the others counted, on the terminal and as JSON.', async () => {
    const file = linesIn('old.csv', 2500);
    const asJson = await runMarignan(folder.path, ['password', 'import-hashes', file, '--json']);
    assert.equal(asJson.exitCode, 1);
    const { refused, lines, moreLines } = JSON.parse(asJson.stdout);
    assert.deepEqual([refused, lines.length, moreLines], [2500, 1000, 1500]);
    assert.deepEqual([lines[0].line, lines[999].line], [1, 1000]);
    const shown = await runMarignan(folder.path, ['password', 'import-hashes', file]);
    assert.equal(shown.exitCode, 1);
    assert.equal(shown.stderr.match(/Ligne \d+/g)?.length, 1000);
    assert.match(shown.stderr, /Et 1\s500\sautres lignes/);
  });

  test('A line that is at fault is told before accounts that have a password already.', async () => {
    const hash = '{SSHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ';
    const person = ['--email', 'claire@ardoise.example', '--first-name', 'Claire', '--last-name', 'Aubin'];
    const ran = ['user', 'add', '--company', 'Conselio', ...person, '--role', 'agent'];
    assert.equal((await runMarignan(folder.path, ran)).exitCode, 0);
    const present = `claire@ardoise.example;${hash}\n`;
    writeFileSync(join(folder.path, 'again.csv'), `${present.repeat(1100)}personne@nulle-part.example\n`);
    const { stdout } = await runMarignan(folder.path, ['password', 'import-hashes', 'again.csv', '--json']);
    const { imported, hasPassword, lines, moreLines } = JSON.parse(stdout);
    assert.deepEqual([imported, hasPassword, lines.length, moreLines], [1, 1099, 1000, 100]);
    assert.deepEqual(lines.at(-1), { line: 1101, outcome: 'not-a-line' });
    assert.equal(lines[0].outcome, 'has-password');
  });

  test('A file of 1,500,000 lines needs no more memory than a short one, but for a margin.', async () => {
    const short = await peakMiB(linesIn('short.csv', 1000));
    const long = await peakMiB(linesIn('long.csv', 1_500_000));
    assert.ok(long - short < 100, `${long} MiB after ${short} MiB`);
  });

  const peakMiB = async (file: string): Promise<number> => {
    const tell = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";
    const program = join(import.meta.dirname, '../../src/main.ts');
    const told = `data:text/javascript,${encodeURIComponent(tell)}`;
    const argv = ['--import', told, program, 'password', 'import-hashes', file, '--json'];
    const child = spawn(process.execPath, argv, { cwd: folder.path, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    for await (const chunk of child.stderr) said += chunk;
    return Number(/peak (\d+)/.exec(said)?.[1]) / 1024;
  };
});
