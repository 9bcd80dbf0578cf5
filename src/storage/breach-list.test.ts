import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { pino } from 'pino';
import type { BreachListImport } from '../domain/password-policy/breach-list-store.ts';
import { Secret } from '../platform/secret.ts';
import { inspectBreachList, openBreachList } from './breach-list.ts';
import { BreachListFile } from './breach-list-file.ts';
import { bucketBitsFor, headBytes, mostInBucket } from './breach-list-format.ts';
import { encodeHead } from './breach-list-head.ts';
import { importBreachList } from './breach-list-import.ts';
import { lockBreachList } from './breach-list-lock.ts';
import { BreachListSorter } from './breach-list-sorter.ts';
import { BreachListWriter } from './breach-list-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'marignan-breaches-'));
const inFolder = (...path: string[]): string => join(folder, ...path);
const target = inFolder('data', 'breaches.list');
after(() => rmSync(folder, { recursive: true, force: true }));

/** The file of the lock stays, and holds nothing. */
const keptFiles = (): string[] => readdirSync(inFolder('data')).filter((name) => name !== 'breaches.list.lock');

let now = 1_800_000_000_000;
const clock = { now: () => now };

const sha1 = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();
const lineOf = (password: string, count = 1): string => `${sha1(password)}:${count}\n`;

const write = (name: string, text: string): string => {
  const path = inFolder(name);
  writeFileSync(path, text);
  return path;
};
const importFiles = (paths: string[], more: Partial<BreachListImport> = {}, sortedRunHashes?: number) =>
  importBreachList({ clock, ...(sortedRunHashes ? { sortedRunHashes } : {}) }, target, {
    paths,
    minimumCount: 1,
    ...more,
  });
const importText = (text: string, more: Partial<BreachListImport> = {}) => importFiles([write('list.txt', text)], more);

const openAt = (path: string): BreachListFile => {
  const opened = BreachListFile.open(path);
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
};
const contains = (list: BreachListFile, hash: string): boolean | 'damaged' =>
  list.has(Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16));

beforeEach(() => rmSync(inFolder('data'), { recursive: true, force: true }));

suite('The file of the breach list', () => {
  test('Lists of no hash, of one and of two say what they hold, and no more.', () => {
    for (const keys of [
      [],
      [[7, 9]],
      [
        [0, 0],
        [0xffffffff, 0xffffffff],
      ],
    ] as [number, number][][]) {
      const path = inFolder(`tiny-${keys.length}`);
      const writer = new BreachListWriter(path, bucketBitsFor(keys.length));
      for (const [high, low] of keys) assert.ok(writer.add(high, low));
      writer.finish({ kind: 'sha1', minimumCount: 1, builtAt: now, sources: [], sourceCount: 0 });
      writer.close();
      const list = openAt(path);
      assert.equal(list.head.hashes, keys.length);
      assert.ok(list.isSound());
      for (const [high, low] of keys) assert.equal(list.has(high, low), true);
      for (const [high, low] of [
        [0x20000000, 1],
        [0x7fffffff, 3],
        [0xe0000000, 0],
      ] as const) {
        assert.equal(list.has(high, low), false);
      }
      list.close();
    }
  });

  test('Hashes that crowd at both ends of a bucket, with a long gap between, are found.', () => {
    for (let crowd = 100; crowd < 180; crowd += 1) {
      const path = inFolder(`crowd-${crowd}`);
      const writer = new BreachListWriter(path, 0);
      const keys = Array.from({ length: 2 * crowd }, (_, index) =>
        index < crowd ? index : 0xffffff00 + index - crowd,
      );
      for (const high of keys) assert.ok(writer.add(high, 1));
      writer.finish({ kind: 'sha1', minimumCount: 1, builtAt: now, sources: [], sourceCount: 0 });
      writer.close();
      const list = openAt(path);
      for (const high of keys) assert.equal(list.has(high, 1), true);
      for (const high of [0x10000000, 0x80000000, 0xf0000000]) assert.equal(list.has(high, 1), false);
      list.close();
    }
  });

  test('A bucket that is full takes no more, rather than growing without a bound.', () => {
    const writer = new BreachListWriter(inFolder('uneven'), 0);
    for (let low = 0; low < mostInBucket; low += 1) assert.ok(writer.add(5, low));
    assert.equal(writer.add(6, 0), false);
    assert.equal(writer.notTaken, 'uneven');
    writer.finish({ kind: 'sha1', minimumCount: 1, builtAt: now, sources: [], sourceCount: 0 });
    writer.close();
    const list = openAt(inFolder('uneven'));
    for (let low = 0; low < mostInBucket; low += 41) assert.equal(list.has(5, low), true);
    list.close();
  });

  test('Hashes come out of the sorter in order, as often as they went in, however few it holds at a time.', async () => {
    const half = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 3 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(half, half), { minLength: 150, maxLength: 300, size: 'max' }),
        fc.integer({ min: 18, max: 350 }),
        async (keys, size) => {
          const sorter = new BreachListSorter(inFolder('sorting'), size);
          const drained: [number, number][] = [];
          try {
            for (const [high, low] of keys) sorter.add(high, low);
            await sorter.drain(
              (high, low) => drained.push([high, low]) > 0,
              async () => {},
            );
          } finally {
            sorter.close();
          }
          assert.deepEqual(
            drained,
            keys.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]),
          );
        },
      ),
      { numRuns: 200 },
    );
    assert.ok(!readdirSync(folder).includes('sorting'));
  });
});

suite('Importing the breach list', () => {
  test('Whatever the order, the case, the line ends and the files, each hash that is frequent enough is found.', async () => {
    let absent = 0;
    let falseAnswers = 0;
    const hash = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
      },
      // Neighbours: the same bucket, the same place, the same first half.
      fc
        .string({ unit: fc.constantFrom(...'0f'), minLength: 2, maxLength: 2 })
        .map((end) => `${'5a'.repeat(19)}${end}`),
      fc.string({ unit: fc.constantFrom(...'018f'), minLength: 1, maxLength: 3 }).map((start) => start.padEnd(40, '0')),
    );
    const line = fc.record({
      hash,
      count: fc.integer({ min: 0, max: 9 }),
      isUpper: fc.boolean(),
      end: fc.constantFrom('\n', '\r\n'),
    });
    const files = fc.array(
      fc.record({ lines: fc.array(line, { maxLength: 60 }), bom: fc.boolean(), open: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 16, max: 64 }),
        async (given, minimumCount, run) => {
          const paths = given.map(({ lines, bom, open }, index) => {
            const text = lines
              .map(({ hash, count, isUpper, end }) => `${isUpper ? hash.toUpperCase() : hash}:${count}${end}`)
              .join('');
            return write(`part-${index}.txt`, `${bom ? '\ufeff' : ''}${open ? text.trimEnd() : text}`);
          });
          const lines = given.flatMap((file) => file.lines);
          const kept = new Set(lines.filter(({ count }) => count >= minimumCount).map(({ hash }) => hash));
          const imported = await importFiles(paths, { minimumCount }, run);
          if (kept.size === 0) {
            assert.equal(imported.kind, 'no-hashes');
            return;
          }
          assert.ok(imported.kind === 'imported');
          assert.equal(imported.facts.hashes, new Set([...kept].map((hash) => hash.slice(0, 16))).size);
          assert.equal(imported.lines, lines.length);
          const list = openAt(target);
          for (const hash of kept) assert.equal(contains(list, hash), true);
          const starts = new Set([...kept].map((hash) => hash.slice(0, 13)));
          for (const { hash } of lines.filter((one) => !starts.has(one.hash.slice(0, 13)))) {
            absent += 1;
            if (contains(list, hash)) falseAnswers += 1;
          }
          list.close();
          assert.deepEqual(keptFiles(), ['breaches.list']);
        },
      ),
      { numRuns: 150 },
    );
    assert.ok(absent > 100, 'enough hashes that were left out were asked for');
    assert.ok(falseAnswers <= 2, `${falseAnswers} false answers of ${absent}`);
  });

  test('Per-prefix files give the digits of their names, in whatever order they are named; padding is left out.', async () => {
    mkdirSync(inFolder('ranges'), { recursive: true });
    const passwords = Array.from({ length: 60 }, (_, index) => `word ${index}`);
    const hashes = passwords.map(sha1).sort();
    for (const hash of hashes) {
      const end = Number.parseInt(hash[0] ?? '', 16) % 2 ? '.txt' : '';
      const padding = '0'.repeat(35);
      writeFileSync(inFolder('ranges', `${hash.slice(0, 5)}${end}`), `${padding}:0\r\n${hash.slice(5)}:12\r\n`);
    }
    writeFileSync(inFolder('ranges', 'README.md'), 'not read');
    const whole = await importFiles([inFolder('ranges')]);
    assert.ok(whole.kind === 'imported');
    assert.deepEqual([whole.facts.hashes, whole.leftOut, whole.cameInOrder, whole.prefixFiles], [60, 60, true, 60]);
    const one = await importFiles(
      readdirSync(inFolder('ranges'))
        .filter((name) => name !== 'README.md')
        .map((name) => inFolder('ranges', name))
        .reverse(),
    );
    assert.ok(one.kind === 'imported' && one.cameInOrder);
    const list = await openBreachList({ clock }, target);
    for (const password of passwords) assert.equal(list.has(new Secret(password)), true, password);
    assert.equal(list.has(new Secret('another word')), false);
    list.close();
  });

  test('A faulty line is refused with its file and number, and nothing is replaced.', async () => {
    await importText(lineOf('first'));
    const before = readFileSync(target);
    const good = [sha1('a'), sha1('b'), sha1('c')].sort().map((hash) => `${hash}:4`);
    const ntlm = '8846F7EAEE8FB117AD06BDD830B7586C:9';
    const faulty: [line: string, reason: string][] = [
      ['password', 'shape'],
      [sha1('d'), 'shape'],
      [`${sha1('d')}:`, 'shape'],
      [`${sha1('d')}: 4`, 'shape'],
      [`${sha1('d')}:4 `, 'shape'],
      [`${sha1('d')}:4x`, 'shape'],
      [`${sha1('d')}:-4`, 'shape'],
      [`${sha1('d')}:1234567890123456`, 'shape'],
      [`${sha1('d')};4`, 'shape'],
      [` ${sha1('d')}:4`, 'shape'],
      [`${sha1('d').slice(1)}:4`, 'shape'],
      [`${sha1('d')}0:4`, 'shape'],
      [`${sha1('d').slice(0, 39)}G:4`, 'shape'],
      [`G${sha1('d').slice(1)}:4`, 'shape'],
      [`${sha1('d').slice(5)}:4`, 'shape'],
      ['é'.repeat(100), 'shape'],
      [ntlm, 'other-kind'],
    ];
    for (const [line, reason] of faulty) {
      for (const [place, lines] of [
        [4, [...good, line]],
        [2, [good[0], line, good[1]]],
      ] as const) {
        const imported = await importText(lines.join('\r\n'));
        assert.deepEqual(imported, { kind: 'faulty-line', path: inFolder('list.txt'), line: place, reason }, line);
      }
      assert.deepEqual(readFileSync(target), before);
    }
    assert.deepEqual(keptFiles(), ['breaches.list']);
  });

  test('SHA-1 and NTLM are never mixed, not across files either.', async () => {
    const one = write('one.txt', lineOf('zz'));
    const other = write('other.txt', 'FF46F7EAEE8FB117AD06BDD830B7586C:9\n');
    const imported = await importFiles([one, other]);
    assert.ok(imported.kind === 'faulty-line' && imported.reason === 'other-kind' && imported.line === 1);
  });

  test('What is not there, is no file, holds nothing or is no text of lines is refused.', async () => {
    mkdirSync(inFolder('empty'), { recursive: true });
    assert.equal((await importFiles([inFolder('nowhere.txt')])).kind, 'file-missing');
    assert.equal((await importFiles(['/dev/null'])).kind, 'not-a-file');
    assert.equal((await importFiles([inFolder('empty')])).kind, 'empty-folder');
    assert.equal((await importText('')).kind, 'no-hashes');
    assert.equal((await importText('\r\n\n')).kind, 'no-hashes');
    assert.equal((await importText(lineOf('rare', 2), { minimumCount: 3 })).kind, 'no-hashes');
    const endless = await importText('A'.repeat(9_000_000));
    assert.deepEqual(endless, { kind: 'faulty-line', path: inFolder('list.txt'), line: 1, reason: 'shape' });
    assert.deepEqual(keptFiles(), []);
  });

  test('An import for which the disk has no room is refused before it begins.', async () => {
    mkdirSync(inFolder('data'));
    const { bavail, bsize } = statfsSync(folder);
    const path = write('list.txt', Array.from({ length: 2000 }, (_, index) => lineOf(`${index}`)).join(''));
    // A file with a hole is as long as a list for which there is no room.
    truncateSync(path, Math.min(15e12, Math.ceil((bavail * bsize * 50) / 2.3)));
    const imported = await importFiles([path]);
    assert.ok(imported.kind === 'no-room', imported.kind);
    assert.ok(imported.neededBytes > imported.freeBytes);
    rmSync(path);
  });

  test('One import at a time: what a killed one left is cleared away, and the lock of a running one is respected.', async () => {
    mkdirSync(inFolder('data'));
    // The number of a process may be another's by now: here that of one that lives.
    for (const number of [999_999_999, process.ppid, process.pid]) {
      for (const purpose of ['importing', 'sorting']) write(`data/breaches.list.${number}.${purpose}`, 'half');
    }
    assert.equal((await importText(lineOf('a'))).kind, 'imported');
    assert.deepEqual(keptFiles(), ['breaches.list']);
    const lock = lockBreachList(target);
    assert.ok(lock);
    const other = write('data/breaches.list.999999999.importing', 'half');
    assert.deepEqual(await importText(lineOf('b')), { kind: 'import-running', path: `${target}.lock` });
    assert.equal(readFileSync(other, 'utf8'), 'half');
    lock.release();
    assert.equal((await importText(lineOf('b'))).kind, 'imported');
    assert.equal(statSync(`${target}.lock`).mode & 0o777, 0o600);
  });

  test('An import that is stopped leaves the former list and nothing else.', async () => {
    await importText(lineOf('first'));
    const before = readFileSync(target);
    const lines = Array.from({ length: 5000 }, (_, index) => lineOf(`${index}`)).join('');
    for (const phase of ['reading', 'sorting']) {
      const controller = new AbortController();
      const onProgress = (now: string) => {
        if (now === phase) controller.abort();
      };
      assert.equal((await importText(lines, { signal: controller.signal, onProgress })).kind, 'stopped');
      assert.deepEqual(readFileSync(target), before);
      assert.deepEqual(keptFiles(), ['breaches.list']);
    }
  });
});

suite('Asking the breach list', () => {
  const open = async (): Promise<{
    list: Awaited<ReturnType<typeof openBreachList>>;
    logged: { level: number; fault?: string; hashes?: number }[];
  }> => {
    const logged: { level: number; fault?: string; hashes?: number }[] = [];
    const list = await openBreachList({ clock, lookEverySeconds: 10 }, target);
    list.reportTo(pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) }));
    return { list, logged };
  };
  const secret = (password: string): Secret => new Secret(password);
  /** The first look-up after ten seconds already has the new list. */
  const laterHas = (list: { has(password: Secret): boolean }, password: string): boolean => {
    now += 10_000;
    return list.has(secret(password));
  };

  test('Without a list nothing is in it; a list that is put there is noticed, and one that goes too.', async () => {
    const { list, logged } = await open();
    assert.equal(list.has(secret('marmotte')), false);
    assert.deepEqual(list.describe(), { kind: 'none' });
    await importText(lineOf('marmotte'));
    now += 9_000;
    assert.equal(list.has(secret('marmotte')), false, 'not looked at again yet');
    assert.equal(laterHas(list, 'marmotte'), true);
    assert.equal(laterHas(list, 'marmotte'), true, 'the same file is not opened again');
    await importText(lineOf('chamois'));
    assert.equal(laterHas(list, 'chamois'), true);
    assert.equal(list.has(secret('marmotte')), false);
    rmSync(target);
    assert.equal(laterHas(list, 'chamois'), false);
    assert.deepEqual(list.describe(), { kind: 'none' });
    assert.deepEqual(
      logged.map(({ level, hashes }) => [level, hashes]),
      [
        [30, 1],
        [30, 1],
      ],
    );
    list.close();
    assert.equal(list.has(secret('chamois')), false);
  });

  test('An NTLM list is asked for the MD4 of the password in UTF-16.', async () => {
    // The hashes of "password" and of the empty password are in every description of the format.
    await importText('8846F7EAEE8FB117AD06BDD830B7586C:9\n31D6CFE0D16AE931B73C59D7E0C089C0:3\n');
    const { list } = await open();
    assert.equal(list.has(secret('password')), true);
    assert.equal(list.has(secret('')), true);
    assert.equal(list.has(secret('Password')), false);
    assert.deepEqual(list.describe(), {
      kind: 'present',
      facts: {
        kind: 'ntlm',
        hashes: 2,
        bytes: readFileSync(target).length,
        minimumCount: 1,
        builtAt: now,
        sources: ['list.txt'],
        sourceCount: 1,
      },
    });
    list.close();
  });

  test('A list of another kind is noticed by a server that is asked nothing.', async () => {
    const list = await openBreachList({ clock, lookEverySeconds: 0.02 }, target);
    await importText('8846F7EAEE8FB117AD06BDD830B7586C:9\n');
    for (let tries = 0; list.describe().kind === 'none' && tries < 500; tries += 1) await wait(10);
    assert.equal(list.has(secret('password')), true);
    await importText(lineOf('marmotte'));
    for (let tries = 0; !list.has(secret('marmotte')) && tries < 500; tries += 1) await wait(10);
    assert.equal(list.has(secret('password')), false);
    list.close();
  });

  test('A password of any Unicode is asked for in UTF-8, without an error.', async () => {
    const passwords = ['été à Marignan', '🦊 fox', '', ' ', '\ud800', '長い'.repeat(64)];
    await importText(passwords.map((password) => lineOf(password)).join(''));
    const { list } = await open();
    for (const password of passwords) assert.equal(list.has(secret(password)), true);
    list.close();
  });

  test('A file that cannot serve is told to the log once, and the server does without or goes on with the last good one.', async () => {
    await importText(Array.from({ length: 3000 }, (_, index) => lineOf(`${index}`)).join(''));
    const good = readFileSync(target);
    const changed = (change: (bytes: Buffer) => Buffer): Buffer => {
      const bytes = Buffer.from(good);
      return change(bytes);
    };
    const faulty: [fault: string, content: Buffer][] = [
      ['not-a-breach-list', Buffer.alloc(0)],
      ['not-a-breach-list', Buffer.from('SQLite format 3\0'.repeat(100))],
      ['cut-off', good.subarray(0, 500)],
      ['cut-off', good.subarray(0, good.length - 1)],
      ['cut-off', Buffer.concat([good, Buffer.from('x')])],
      ['newer-version', changed((bytes) => bytes.fill(2, 16, 17))],
      ['damaged', changed((bytes) => bytes.fill('?', 30, 31))],
      ['damaged', changed((bytes) => encodedHead(bytes))],
    ];
    for (const [fault, content] of faulty) {
      writeFileSync(target, content);
      const { list, logged } = await open();
      assert.equal(list.has(secret('7')), false);
      assert.equal(laterHas(list, '7'), false);
      assert.deepEqual(list.describe(), { kind: 'unusable', fault });
      assert.deepEqual(inspectBreachList(target), { kind: 'unusable', fault });
      assert.deepEqual(
        logged.map((line) => [line.level, line.fault]),
        [[40, fault]],
      );
      list.close();

      writeFileSync(target, good);
      const kept = await open();
      writeFileSync(`${target}.new`, content);
      renameSync(`${target}.new`, target);
      assert.equal(laterHas(kept.list, '7'), true, 'the last good list serves');
      assert.deepEqual(
        kept.logged.map((line) => line.level),
        [30, 40],
      );
      kept.list.close();
    }
  });

  test('A change of any one byte is seen by who reads the whole list, and by who asks for what it touches.', async () => {
    const passwords = Array.from({ length: 3000 }, (_, index) => `${index}`);
    await importText(passwords.map((password) => lineOf(password)).join(''));
    assert.equal(inspectBreachList(target).kind, 'present');
    const good = readFileSync(target);
    for (let at = headBytes; at < good.length; at += 97) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(target, bytes);
      assert.deepEqual(inspectBreachList(target), { kind: 'unusable', fault: 'damaged' }, `byte ${at}`);
    }
    const { list, logged } = await open();
    const found = passwords.filter((password) => list.has(secret(password))).length;
    assert.ok(found > 0 && found < passwords.length, 'the other buckets still serve');
    assert.deepEqual(
      logged.map(({ level, fault }) => [level, fault]),
      [
        [30, undefined],
        [40, 'damaged'],
      ],
    );
    list.close();
  });

  test('A folder in the place of the list is no list.', () => {
    mkdirSync(target, { recursive: true });
    assert.deepEqual(inspectBreachList(target), { kind: 'unusable', fault: 'not-a-breach-list' });
  });
});

/** A head that is whole and says what cannot be. */
const encodedHead = (bytes: Buffer): Buffer => {
  const head = { kind: 'sha1' as const, minimumCount: 1, builtAt: 0, sources: [], sourceCount: 0 };
  return Buffer.concat([
    encodeHead({ ...head, hashes: -1, bucketBits: 2, bytes: bytes.length }),
    bytes.subarray(headBytes),
  ]);
};
