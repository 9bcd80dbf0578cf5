import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { createMD4 } from 'hash-wasm';
import { systemClock } from '../../src/platform/clock.ts';
import { Secret } from '../../src/platform/secret.ts';
import { openBreachList } from '../../src/storage/breach-list.ts';
import { BreachListFile } from '../../src/storage/breach-list-file.ts';
import { importBreachList } from '../../src/storage/breach-list-import.ts';
import { sameNumbers, writeHashLines } from '../parts/hash-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'marignan-breaches-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const clock = systemClock;
const passwords = Array.from({ length: 300_000 }, (_, index) => `marmotte ${index}`);
const sha1 = (password: string): string => createHash('sha1').update(password).digest('hex');

const importAs = async (name: string, paths: readonly string[], sortedRunHashes?: number) => {
  const path = join(folder, name);
  const deps = { clock, ...(sortedRunHashes === undefined ? {} : { sortedRunHashes }) };
  const imported = await importBreachList(deps, path, { paths, minimumCount: 1 });
  assert.ok(imported.kind === 'imported', imported.kind);
  return { ...imported, path };
};

const countFound = async (path: string, asked: readonly string[]): Promise<number> => {
  const list = await openBreachList({ clock }, path);
  const found = asked.filter((password) => list.has(new Secret(password))).length;
  list.close();
  return found;
};

suite('A breach list of the size of a test', () => {
  test('Every one of 300,000 passwords is found, whose hashes came in no order, as SHA-1 and as NTLM, at 2.4 bytes each.', async () => {
    const md4 = await createMD4();
    const ntlm = (password: string): string => md4.init().update(Buffer.from(password, 'utf16le')).digest('hex');
    for (const [kind, hash] of [
      ['sha1', sha1],
      ['ntlm', ntlm],
    ] as const) {
      const file = join(folder, `${kind}.txt`);
      writeFileSync(file, passwords.map((password) => `${hash(password)}:3\r\n`).join(''));
      const { facts, cameInOrder, path } = await importAs(`${kind}.list`, [file], 40_000);
      assert.deepEqual([facts.kind, facts.hashes, cameInOrder], [kind, passwords.length, false]);
      assert.ok(facts.bytes / facts.hashes <= 2.4, `${facts.bytes / facts.hashes} bytes a hash`);
      assert.equal(await countFound(path, passwords), passwords.length);
      const absent = passwords.map((password) => `${password}!`);
      assert.ok((await countFound(path, absent)) <= 16, 'false answers of 300,000');
    }
  });

  test('Of 3,500,000 hashes that are not in the list, no more than one in 65,536 is taken for one that is.', async () => {
    const file = join(folder, 'hashes.txt');
    const written = writeHashLines(file, 1_000_000);
    const { facts, cameInOrder, path } = await importAs('false.list', [file]);
    assert.deepEqual([facts.hashes, cameInOrder], [written, true]);
    const list = BreachListFile.open(path);
    assert.ok(typeof list !== 'string');
    const next = sameNumbers(1515);
    const asked = 3_500_000;
    let found = 0;
    for (let index = 0; index < asked; index += 1) if (list.has(next(), next())) found += 1;
    list.close();
    // 37 are to be expected; the limit, 53, is more than two and a half deviations away, and the numbers are always the same.
    assert.ok(found <= asked / 65_536, `${found} of ${asked}`);
    assert.ok(found > 0, 'a list that never errs was not asked at all');
  });

  test('The same hashes make the same list from one file in order, from several, from a folder and from any order.', async () => {
    const lines = passwords.slice(0, 50_000).map((password) => `${sha1(password)}:1`);
    const sorted = lines.toSorted();
    const write = (name: string, text: readonly string[]): string => {
      writeFileSync(join(folder, name), `${text.join('\n')}\n`);
      return join(folder, name);
    };
    const ranges = join(folder, 'ranges');
    mkdirSync(ranges);
    for (const [prefix, group] of Map.groupBy(lines, (line) => line.slice(0, 5))) {
      writeFileSync(
        join(ranges, `${prefix.toUpperCase()}.txt`),
        group
          .map((line) => line.slice(5))
          .toSorted()
          .join('\r\n'),
      );
    }
    const halves = [write('second.txt', sorted.slice(20_000)), write('first.txt', sorted.slice(0, 20_000))];
    const ways = [
      await importAs('one.list', [write('sorted.txt', sorted)]),
      await importAs('two.list', halves),
      await importAs('ranges.list', [ranges]),
      await importAs('mixed.list', [write('lines.txt', lines)], 7_000),
      await importAs('twice.list', [write('again.txt', sorted), ranges], 7_000),
    ];
    assert.deepEqual(
      ways.map(({ cameInOrder }) => cameInOrder),
      [true, true, true, false, false],
    );
    assert.deepEqual(
      ways.map(({ duplicates }) => duplicates),
      [0, 0, 0, 0, 50_000],
    );
    for (const { facts, path } of ways) {
      assert.equal(facts.hashes, 50_000);
      assert.equal(await countFound(path, passwords.slice(0, 50_000)), 50_000);
    }
  });

  test('While an import runs, another is told so and touches nothing of it, whatever numbers their processes have.', async () => {
    const file = join(folder, 'long.txt');
    const written = writeHashLines(file, 1_000_000);
    const path = join(folder, 'busy.list');
    const order = { paths: [file], minimumCount: 1 };
    const others: Promise<unknown>[] = [];
    const first = importBreachList({ clock }, path, {
      ...order,
      // Two containers on one volume number their processes alike: an import of the same number stands for them.
      onProgress: () => others.push(importBreachList({ clock }, path, order)),
    });
    const { kind, ...more } = await first;
    assert.equal(kind, 'imported', JSON.stringify(more));
    assert.ok(others.length > 0);
    for (const other of await Promise.all(others)) {
      assert.deepEqual(other, { kind: 'import-running', path: `${path}.lock` });
    }
    assert.equal((await importAs('busy.list', [file])).facts.hashes, written);
  });
});
