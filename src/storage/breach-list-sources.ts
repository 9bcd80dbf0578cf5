import { closeSync, fstatSync, opendirSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BreachListLines, longestLineBytes, prefixDigits } from './breach-list-lines.ts';

/** A file to read. `prefix` is what its name says of its hashes. */
export type Source = { path: string; prefix: number | null };

/**
 * Files of one folder that follow one another. Per-prefix files, of which there may be a million, are held as numbers:
 * five digits and the way they are written.
 */
type Batch = {
  folder: string;
  /** The 32 bits that the first hash begins with. */
  firstBits: number;
  files: { name: string } | { codes: Uint32Array };
};

export type Sources = { kind: 'found'; batches: Batch[]; count: number; prefixFiles: number; bytes: number };

export type SourceFault = { kind: 'file-missing' | 'not-a-file' | 'empty-folder'; path: string };

/**
 * The files that the arguments name, in the order of their first hashes: files that follow one another are then read
 * straight through, whatever order they were named in. Of a folder, the per-prefix files and those that end in .txt.
 */
export const findSources = (paths: readonly string[]): Sources | SourceFault => {
  const found: Sources = { kind: 'found', batches: [], count: 0, prefixFiles: 0, bytes: 0 };
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) return { kind: 'file-missing', path };
    if (!status.isFile() && !status.isDirectory()) return { kind: 'not-a-file', path };
    const before = found.count;
    const fault = status.isFile()
      ? addBatches(found, dirname(path), [basename(path)])
      : addBatches(found, path, listNames(path));
    if (fault) return fault;
    if (found.count === before) return { kind: 'empty-folder', path };
  }
  found.batches.sort((one, other) => one.firstBits - other.firstBits);
  return found;
};

export function* eachSource({ batches }: Sources): Generator<Source> {
  for (const { folder, files } of batches) {
    if ('name' in files) yield { path: join(folder, files.name), prefix: null };
    else for (const code of files.codes) yield { path: join(folder, nameOf(code)), prefix: code >>> formBits };
  }
}

/**
 * How many hashes the files hold about, from samples of their lines spread over all of them. A line that is at fault
 * is left for the reading to find.
 */
export const estimateHashes = (sources: Sources, minimumCount: number): number => {
  const every = Math.ceil(sources.count / sampledFiles);
  const partsPerFile = Math.ceil(sampledFiles / sources.count);
  const chunk = Buffer.alloc(sampleBytes);
  let sampled = 0;
  let hashes = 0;
  const lines = new BreachListLines(minimumCount, () => {
    hashes += 1;
    return true;
  });
  let passed = 0;
  for (const { path, prefix } of eachSource(sources)) {
    passed += 1;
    if (passed % every !== 0) continue;
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const parts = Math.min(Math.ceil(size / sampleBytes), partsPerFile);
      for (let part = 0; part < parts; part += 1) {
        const at = Math.floor((part * size) / parts);
        const length = readSync(descriptor, chunk, 0, sampleBytes, at);
        const start = at === 0 ? bomLength(chunk) : chunk.indexOf(0x0a) + 1;
        const end = at + length === size ? length : chunk.lastIndexOf(0x0a, length - 1) + 1;
        if (end <= start) continue;
        lines.beginFile(prefix);
        lines.kind = null;
        lines.read(chunk, start, end);
        sampled += end - start;
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return sampled === 0 ? 0 : Math.ceil((hashes * sources.bytes) / sampled);
};

/** The mark that some editors put before the first line of a UTF-8 file. */
export const bomLength = (bytes: Buffer): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

const sampledFiles = 64;
const sampleBytes = 1 << 15;

/** One name at a time, since there may be a million. */
function* listNames(folder: string): Generator<string> {
  const entries = opendirSync(folder, { bufferSize: 1024 });
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
      if (codeOf(entry.name) !== null || /^[^.].*\.txt$/i.test(entry.name)) yield entry.name;
    }
  } finally {
    entries.closeSync();
  }
}

/** Folders in the folder are passed over. A pipe would be waited for without end: only files are opened. */
const addBatches = (found: Sources, folder: string, names: Iterable<string>): SourceFault | null => {
  const codes: number[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) return { kind: 'file-missing', path };
    if (status.isDirectory()) continue;
    if (!status.isFile()) return { kind: 'not-a-file', path };
    const code = codeOf(name);
    if (code === null) found.batches.push({ folder, firstBits: peek(path), files: { name } });
    else codes.push(code);
    found.count += 1;
    found.bytes += status.size;
  }
  if (codes.length === 0) return null;
  const sorted = Uint32Array.from(codes).sort();
  found.prefixFiles += codes.length;
  found.batches.push({ folder, firstBits: ((sorted[0] as number) >>> formBits) * 2 ** 12, files: { codes: sorted } });
  return null;
};

/** A name of five digits is one of these ways to write its prefix. */
const forms: readonly ((digits: string) => string)[] = [
  (digits) => `${digits.toUpperCase()}.txt`,
  (digits) => digits.toUpperCase(),
  (digits) => `${digits}.txt`,
  (digits) => digits,
];
const formBits = 2;

const codeOf = (name: string): number | null => {
  if (!/^[0-9a-f]{5}(?:\.txt)?$/i.test(name)) return null;
  const digits = name.slice(0, prefixDigits).toLowerCase();
  const form = forms.findIndex((write) => write(digits) === name);
  return form < 0 ? null : (Number.parseInt(digits, 16) << formBits) | form;
};

const nameOf = (code: number): string => {
  const digits = (code >>> formBits).toString(16).padStart(prefixDigits, '0');
  return (forms[code & (forms.length - 1)] as (typeof forms)[number])(digits);
};

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
