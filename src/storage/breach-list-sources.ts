import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BreachListLines, longestLineBytes, prefixDigits } from './breach-list-lines.ts';

/** A file to read. `prefix` is what its name says of its hashes; `firstBits` are the 32 bits its hashes begin at. */
export type Source = { folder: string; name: string; prefix: number | null; firstBits: number };

export type Sources = { kind: 'found'; sources: Source[]; bytes: number };

export type SourceFault =
  | { kind: 'file-missing'; path: string }
  | { kind: 'not-a-file'; path: string }
  | { kind: 'empty-folder'; path: string };

export const pathOf = ({ folder, name }: Source): string => join(folder, name);

/**
 * The files that the arguments name, in the order of their first hashes: files that follow one another are then read
 * straight through, whatever order they were named in. Of a folder, the per-prefix files and those that end in .txt.
 */
export const findSources = (paths: readonly string[]): Sources | SourceFault => {
  const sources: Source[] = [];
  let bytes = 0;
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) return { kind: 'file-missing', path };
    if (!status.isFile() && !status.isDirectory()) return { kind: 'not-a-file', path };
    const [folder, names] = status.isFile() ? [dirname(path), [basename(path)]] : [path, listNames(path)];
    if (names.length === 0) return { kind: 'empty-folder', path };
    for (const name of names) {
      const prefix = prefixOf(name);
      bytes += statSync(join(folder, name)).size;
      sources.push({ folder, name, prefix, firstBits: prefix === null ? peek(join(folder, name)) : prefix * 2 ** 12 });
    }
  }
  sources.sort((one, other) => one.firstBits - other.firstBits);
  return { kind: 'found', sources, bytes };
};

/**
 * How many hashes the files hold about, from samples of their lines spread over all of them. A line that is at fault
 * is left for the reading to find.
 */
export const estimateHashes = (sources: readonly Source[], bytes: number, minimumCount: number): number => {
  const files = Math.min(sources.length, sampledFiles);
  const chunk = Buffer.alloc(sampleBytes);
  let sampled = 0;
  let hashes = 0;
  const lines = new BreachListLines(minimumCount, () => {
    hashes += 1;
    return true;
  });
  for (let file = 0; file < files; file += 1) {
    const source = sources[Math.floor((file * sources.length) / files)] as Source;
    const descriptor = openSync(pathOf(source), 'r');
    try {
      const { size } = fstatSync(descriptor);
      const parts = Math.min(Math.ceil(size / sampleBytes), Math.ceil(sampledFiles / files));
      for (let part = 0; part < parts; part += 1) {
        const at = Math.floor((part * size) / parts);
        const length = readSync(descriptor, chunk, 0, sampleBytes, at);
        const start = at === 0 ? bomLength(chunk) : chunk.indexOf(0x0a) + 1;
        const end = at + length === size ? length : chunk.lastIndexOf(0x0a, length - 1) + 1;
        if (end <= start) continue;
        lines.beginFile(source.prefix);
        lines.kind = null;
        lines.read(chunk, start, end);
        sampled += end - start;
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return sampled === 0 ? 0 : Math.ceil((hashes * bytes) / sampled);
};

/** The mark that some editors put before the first line of a UTF-8 file. */
export const bomLength = (bytes: Buffer): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

const sampledFiles = 64;
const sampleBytes = 1 << 15;

const listNames = (folder: string): string[] => {
  const names: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const isWanted = prefixOf(entry.name) !== null || /^[^.].*\.txt$/i.test(entry.name);
    if (isWanted && !entry.isDirectory()) names.push(entry.name);
  }
  return names;
};

const prefixOf = (name: string): number | null =>
  /^[0-9a-f]{5}(\.txt)?$/i.test(name) ? Number.parseInt(name.slice(0, prefixDigits), 16) : null;

/** The first 32 bits of the first line; 0 when it is at fault. */
const peek = (path: string): number => {
  const descriptor = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(longestLineBytes);
    readSync(descriptor, chunk, 0, chunk.length, 0);
    const start = bomLength(chunk);
    const digits = /^[0-9a-f]{8}/i.exec(chunk.toString('latin1', start))?.[0];
    return digits === undefined ? 0 : Number.parseInt(digits, 16);
  } finally {
    closeSync(descriptor);
  }
};
