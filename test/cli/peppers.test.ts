import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { initialise, newFolder, runMarignan } from './run-marignan.ts';

suite('The peppers, at the command line', () => {
  const folder = newFolder();
  const inFolder = (...path: string[]): string => join(folder.path, ...path);
  const file = inFolder('data', 'peppers.key');
  before(() => initialise(folder.path));
  after(folder.remove);

  const run = async (...argv: string[]) => {
    const ran = await runMarignan(folder.path, ['pepper', ...argv, '--json']);
    return { exitCode: ran.exitCode, answer: JSON.parse(ran.stdout) };
  };
  const lines = (): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = (): string[] => lines().map((line) => line.split(' ')[0] ?? '');

  test('Of several rotations at once, each that is done has a name and a key of its own in the file.', async () => {
    const ran = await Promise.all(Array.from({ length: 6 }, () => run('rotate')));
    const done = ran.filter(({ answer }) => answer.outcome === 'rotated').map(({ answer }) => answer.name);
    const others = ran.map(({ answer }) => answer.outcome).filter((outcome) => outcome !== 'rotated');
    assert.deepEqual(
      [...new Set(others)].filter((outcome) => outcome !== 'busy'),
      [],
    );
    assert.ok(done.length > 0);
    assert.deepEqual(names().toSorted(), done.toSorted());
    assert.equal(new Set(done).size, done.length);
    assert.equal(new Set(lines().map((line) => line.split(' ')[1])).size, done.length);
    assert.equal((await run('status')).answer.peppers.length, done.length + 1);
  });

  test('Of several that ask for the same name, one gets it.', async () => {
    const ran = await Promise.all(Array.from({ length: 4 }, () => run('rotate', '--name', 'spring')));
    const outcomes = ran.map(({ answer }) => answer.outcome);
    assert.equal(outcomes.filter((outcome) => outcome === 'rotated').length, 1, outcomes.join(' '));
    assert.equal(names().filter((name) => name === 'spring').length, 1);
    assert.equal((await run('status')).answer.outcome, 'shown');
  });

  test('Rotations and removals at once lose no key and never the one in use.', async () => {
    const old = names().slice(1);
    const ran = await Promise.all([
      ...old.map((name) => run('remove', name)),
      ...Array.from({ length: 3 }, () => run('rotate')),
    ]);
    const told = (outcome: string): string[] =>
      ran.filter(({ answer }) => answer.outcome === outcome).map(({ answer }) => answer.name);
    // A name that was given up is free again.
    const kept = [...old, 'spring'].filter((name) => !told('removed').includes(name));
    assert.deepEqual(names().toSorted(), [...new Set([...kept, ...told('rotated')])].toSorted());
    assert.equal(new Set(names()).size, names().length);
    assert.equal((await run('status')).answer.outcome, 'shown');
  });

  test('No more peppers than a file may hold are made, however many rotations come.', async () => {
    const full = Array.from({ length: 31 }, (_, index) => `old-${index} ${randomBytes(32).toString('base64url')}\n`);
    writeFileSync(file, full.join(''));
    const ran = await Promise.all(Array.from({ length: 4 }, () => run('rotate')));
    assert.equal(ran.filter(({ answer }) => answer.outcome === 'rotated').length, 1);
    assert.equal(names().length, 32);
    assert.equal((await run('rotate')).answer.outcome, 'too-many');
    assert.equal((await run('status')).answer.outcome, 'shown');
  });

  for (const [where, target] of [
    ['in another folder', (name: string) => inFolder('vault', name)],
    ['by a relative path', (name: string) => join('..', 'vault', name)],
  ] as const) {
    test(`A link to a file ${where} stays a link, before the first pepper and after.`, async () => {
      rmSync(file, { force: true });
      rmSync(inFolder('vault'), { recursive: true, force: true });
      mkdirSync(inFolder('vault'));
      symlinkSync(target('kept.key'), file);
      for (const name of ['autumn', 'winter']) {
        assert.equal((await run('rotate', '--name', name)).answer.outcome, 'rotated');
        assert.ok(lstatSync(file).isSymbolicLink(), name);
      }
      assert.equal(statSync(inFolder('vault', 'kept.key')).mode & 0o777, 0o600);
      assert.deepEqual(names(), ['winter', 'autumn']);
      assert.equal((await run('remove', 'autumn')).answer.outcome, 'removed');
      assert.deepEqual([lstatSync(file).isSymbolicLink(), names()], [true, ['winter']]);
      assert.deepEqual(readdirSync(inFolder('vault')), ['kept.key']);
    });
  }
});
