import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';
import type { Environment } from './environment.ts';
import { explainFault } from './faults.ts';
import { loadConfiguration } from './load-configuration.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'marignan-peppers-'));
  mkdirSync(join(directory, 'data'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const key = () => randomBytes(32).toString('base64url');
const [one, two] = [key(), key()];

test('Without a variable, the peppers are those of the data directory, in the order of the file', () => {
  assert.deepEqual(load({}).peppers?.named, []);
  write('data/peppers.key', `autumn ${two}\r\n\r\n  spring   ${one}\n`);
  const { peppers } = load({});
  assert.deepEqual(
    peppers?.named.map((pepper) => [pepper.name, pepper.key.reveal()]),
    [
      ['autumn', two],
      ['spring', one],
    ],
  );
  assert.deepEqual([peppers?.file, peppers?.variable], [join(directory, 'data/peppers.key'), null]);
});

test('A variable holds them or names their file, and then the data directory’s do not count', () => {
  write('data/peppers.key', `old ${one}\n`);
  write('elsewhere', `autumn ${two}\n`);
  const held = load({ MARIGNAN_PEPPERS: `autumn ${two}, spring ${one}` }).peppers;
  assert.deepEqual([held?.named.map(({ name }) => name), held?.file], [['autumn', 'spring'], null]);
  assert.equal(held?.variable, 'MARIGNAN_PEPPERS');
  const named = load({ MARIGNAN_PEPPERS_FILE: 'elsewhere' }).peppers;
  assert.deepEqual([named?.named.map(({ name }) => name), named?.file], [['autumn'], join(directory, 'elsewhere')]);
  assert.equal(named?.variable, 'MARIGNAN_PEPPERS_FILE');
  assert.deepEqual(load({ MARIGNAN_PEPPERS: 'a', MARIGNAN_PEPPERS_FILE: 'elsewhere' }).codes, [
    'MARIGNAN_PEPPERS secret-set-twice',
  ]);
});

const faulty: [is: string, holds: string, code: string][] = [
  ['without a name', `${one}\n`, '1 pepper-malformed'],
  ['with a name in capitals', `Autumn ${one}\n`, '1 pepper-malformed'],
  ['with too long a name', `${'a'.repeat(25)} ${one}\n`, '1 pepper-malformed'],
  ['with a short key', `spring ${one}\nautumn ${two.slice(1)}\n`, '2 pepper-malformed'],
  ['with a long key', `autumn ${two}AAAA\n`, '1 pepper-malformed'],
  ['with a key that is not random', `autumn ${'A'.repeat(43)}\n`, '1 pepper-malformed'],
  ['with more than a key', `autumn ${two} ${one}\n`, '1 pepper-malformed'],
  ['given twice', `autumn ${two}\nautumn ${one}\n`, '2 pepper-twice'],
  ['in a file that is empty', '\n', 'null secret-empty'],
  ['among 32 others', Array.from({ length: 33 }, (_, at) => `p${at} ${key()}\n`).join(''), 'null too-many-peppers'],
];

for (const [is, holds, code] of faulty) {
  test(`A pepper ${is} is refused with its line, without being repeated`, () => {
    write('data/peppers.key', holds);
    const { faults, said } = load({});
    assert.deepEqual(
      faults.map((fault) => `${fault.line} ${fault.code}`),
      [code],
    );
    for (const secret of [one, two]) assert.ok(!said.includes(secret.slice(1, 20)));
  });
}

test('A file of peppers that others have access to is refused', () => {
  write('data/peppers.key', `autumn ${two}\n`, 0o640);
  assert.deepEqual(load({}).codes, [`${join(directory, 'data/peppers.key')} secret-file-open`]);
});

test('Printing what was loaded prints no pepper', () => {
  write('data/peppers.key', `autumn ${two}\n`);
  const loaded = loadConfiguration({ environment: {}, workingDirectory: directory });
  assert.ok('secrets' in loaded && loaded.secrets.peppers.named.length === 1);
  assert.ok(!inspect(loaded, { depth: 9, showHidden: true }).includes(two));
  assert.ok(!JSON.stringify(loaded).includes(two));
});

function write(path: string, holds: string, mode = 0o600): void {
  writeFileSync(join(directory, path), holds);
  chmodSync(join(directory, path), mode);
}

function load(environment: Environment) {
  const loaded = loadConfiguration({ environment, workingDirectory: directory });
  const faults = 'faults' in loaded ? loaded.faults : [];
  return {
    peppers: 'secrets' in loaded ? loaded.secrets.peppers : undefined,
    faults,
    codes: faults.map(({ file, code }) => `${file} ${code}`),
    said: faults.map((given) => explainFault(given, 'en')).join('\n'),
  };
}
