import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse';
import type { OldHash } from '../domain/recovery/import-hash.ts';
import { Secret } from '../platform/secret.ts';

/** A line of the file: what it says of somebody, or what is wrong with it. `bytes` is how far the file was read. */
export type OldHashLine = { line: number; bytes: number; said: OldHash | 'not-a-line' | 'not-a-date' };

/**
 * Reads `mail address; hash; date` line by line, whatever the size of the file: parted by semicolons, commas or tabs, as
 * the first line is; with or without a line of titles, quotes and a byte order mark. The date may be missing.
 * Throws a CsvError when the file is no such table.
 */
export async function* readOldHashes(file: string): AsyncGenerator<OldHashLine> {
  const delimiter = delimiterOf(file);
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: 16_384,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const source = createReadStream(file);
  source.once('error', (cause) => parser.destroy(cause));
  source.pipe(parser);
  let isFirst = true;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const isTitle = isFirst && !record[0]?.includes('@');
      isFirst = false;
      if (!isTitle)
        yield { line: info.lines, bytes: info.bytes, said: read(delimiter === ',' ? rejoin(record) : record) };
    }
  } finally {
    source.destroy();
  }
}

type Parsed = { record: string[]; info: { lines: number; bytes: number } };

/** No mail address holds one of these, and many hashes do: the first one of the file tells. */
const delimiterOf = (file: string): string => {
  const start = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, start, 0, start.length, 0);
    return /[;,\t]/.exec(start.toString('utf8', 0, length))?.[0] ?? ';';
  } finally {
    closeSync(descriptor);
  }
};

/** `m=65536,t=4,p=1` of Argon2, written without quotes in a file parted by commas. */
const rejoin = ([email = '', hash = '', passes = '', lanes = '', ...rest]: string[]): string[] =>
  /\$argon2(?:id|i|d)\$/.test(hash) && /^t=\d+$/.test(passes)
    ? [email, [hash, passes, lanes].join(','), ...rest]
    : [email, hash, passes, lanes, ...rest];

const read = ([email = '', hash = '', date = '']: string[]): OldHashLine['said'] => {
  if (!email.includes('@') || hash === '') return 'not-a-line';
  const setAt = date === '' ? null : readInstant(date);
  return setAt === undefined ? 'not-a-date' : { email, hash: new Secret(hash), setAt };
};

/** A day, a day and a time (UTC where no zone is said), as ISO 8601 and databases write them; undefined for all else. */
const readInstant = (text: string): number | undefined => {
  const readings = [
    () => Temporal.Instant.from(text),
    () => Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime('UTC'),
  ];
  for (const reading of readings) {
    try {
      const { epochMilliseconds } = reading();
      return epochMilliseconds < earliest ? undefined : epochMilliseconds;
    } catch {
      // The next reading may fit.
    }
  }
  return undefined;
};

/** Nobody chose a password by web before 1990; older dates are zeros that databases print. */
const earliest = Date.UTC(1990, 0, 1);
