import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CsvError } from 'csv-parse';
import { readOldHashes } from './read-old-hashes.ts';

const folder = mkdtempSync(join(tmpdir(), 'marignan-hashes-'));
after(() => rmSync(folder, { recursive: true }));

const argon2 = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
const may = Date.UTC(2024, 4, 1);

const files: [is: string, holds: string][] = [
  ['parted by semicolons, with titles', `email;hash;date\na@b.example;${argon2};2024-05-01\n`],
  ['parted by semicolons, without titles', `a@b.example;${argon2};2024-05-01`],
  ['parted by tabs', `a@b.example\t${argon2}\t2024-05-01\n`],
  ['parted by commas, the hash between quotes', `a@b.example,"${argon2}",2024-05-01\n`],
  ['parted by commas, the hash without quotes', `mail,hash,date\na@b.example,${argon2},2024-05-01\n`],
  ['of Windows, with a byte order mark', `\ufeffa@b.example;${argon2};2024-05-01\r\n\r\n`],
  ['with spaces around', ` a@b.example ; ${argon2} ; 2024-05-01 \n`],
];

for (const [is, holds] of files) {
  test(`A file ${is} is read`, async () => {
    const [line, ...more] = await read(holds);
    assert.deepEqual(more, []);
    if (!line || typeof line.said === 'string') assert.fail(String(line?.said));
    assert.deepEqual([line.said.email, line.said.hash.reveal(), line.said.setAt], ['a@b.example', argon2, may]);
    assert.ok(!JSON.stringify(line).includes('argon2'), 'a hash prints itself');
  });
}

test('Every line is told by the number it has in an editor, empty ones included', async () => {
  const lines = await read('mail;hash\n\na@b.example;x\nno address;x\nc@b.example;\n\nd@b.example;x\n');
  assert.deepEqual(
    lines.map(({ line, said }) => [line, typeof said === 'string' ? said : said.email]),
    [
      [3, 'a@b.example'],
      [4, 'not-a-line'],
      [5, 'not-a-line'],
      [7, 'd@b.example'],
    ],
  );
});

const dates: [written: string, at: number | null | undefined][] = [
  ['', null],
  ['2024-05-01', may],
  ['2024-05-01 10:30:00', may + 10.5 * 3_600_000],
  ['2024-05-01T12:30:00+02:00', may + 10.5 * 3_600_000],
  ['2024-05-01T10:30:00Z', may + 10.5 * 3_600_000],
  ['2024-02-31', undefined],
  ['01/05/2024', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['1970-01-01', undefined],
];

for (const [written, at] of dates) {
  test(`The date "${written}" is ${at === undefined ? 'refused' : 'read'}`, async () => {
    const [line] = await read(`a@b.example;x;${written}\n`);
    assert.deepEqual(typeof line?.said === 'string' ? undefined : line?.said.setAt, at);
  });
}

test('A file that is no table ends in one error, however long it is', async () => {
  for (const holds of [`a@b.example;"${'x'.repeat(40_000)}`, `a@b.example;${'x'.repeat(40_000)}\n`]) {
    await assert.rejects(read(holds), CsvError);
  }
});

test('An empty file holds nobody', async () => {
  assert.deepEqual(await read(''), []);
});

const read = (holds: string) => {
  const file = join(folder, 'hashes.csv');
  writeFileSync(file, holds);
  return Array.fromAsync(readOldHashes(file));
};
