import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BreachListImport, BreachListImported } from '../domain/password-policy/breach-list-store.ts';
import type { Clock } from '../platform/clock.ts';
import { bucketBitsFor, headBytes, indexEntryBytes } from './breach-list-format.ts';
import { BreachListLines, type TakeHash } from './breach-list-lines.ts';
import { lockBreachList, lockOf } from './breach-list-lock.ts';
import { BreachListSorter } from './breach-list-sorter.ts';
import { bomLength, eachSource, estimateHashes, findSources, type Sources } from './breach-list-sources.ts';
import { BreachListWriter } from './breach-list-writer.ts';

/** `sortedRunHashes` bounds what is sorted in memory at a time. */
export type ImportDeps = { clock: Clock; sortedRunHashes?: number };

/**
 * Makes a new list beside `target` and puts it in its place. Hashes that come in order go straight through, in one pass;
 * others are read again and sorted on disk. Neither holds more in memory when more hashes come.
 */
export const importBreachList = async (
  deps: ImportDeps,
  target: string,
  order: BreachListImport,
): Promise<BreachListImported> => {
  const sources = findSources(order.paths);
  if (sources.kind !== 'found') return sources;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const lock = lockBreachList(target);
  if (!lock) return { kind: 'import-running', path: lockOf(target) };
  try {
    clearLeftovers(target);
    return await importLocked(deps, target, order, sources);
  } finally {
    lock.release();
  }
};

const importLocked = async (
  { clock, sortedRunHashes }: ImportDeps,
  target: string,
  order: BreachListImport,
  sources: Sources,
): Promise<BreachListImported> => {
  const hashes = estimateHashes(sources, order.minimumCount);
  const job: Job = { clock, target, order, sources, hashes };
  const own = (purpose: string) => `${target}.${process.pid}.${purpose}`;
  try {
    const straight = await build(job, own('importing'), null);
    if (straight !== 'out-of-order') return straight;
    rmSync(own('importing'), { force: true });
    const sorted = await build(job, own('importing'), new BreachListSorter(own('sorting'), sortedRunHashes));
    if (sorted === 'out-of-order') throw new Error('Sorted hashes are out of order.');
    return sorted;
  } catch (cause) {
    if (order.signal?.aborted) return { kind: 'stopped' };
    throw cause;
  } finally {
    rmSync(own('importing'), { force: true });
  }
};

type Job = {
  clock: Clock;
  target: string;
  order: BreachListImport;
  sources: Sources;
  /** An estimate. */
  hashes: number;
};

/** What imports that were killed left behind goes: under the lock, none of it can be another's. */
const clearLeftovers = (target: string): void => {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    const isLeft = name.startsWith(`${basename(target)}.`) && /\.\d+\.(?:importing|sorting)$/.test(name);
    if (isLeft) rmSync(join(folder, name), { force: true });
  }
};

const build = async (
  job: Job,
  file: string,
  sorter: BreachListSorter | null,
): Promise<BreachListImported | 'out-of-order'> => {
  const { order, target } = job;
  const noRoom = lookForRoom(job, sorter !== null);
  if (noRoom) return noRoom;
  const bucketBits = bucketBitsFor(job.hashes);
  const writer = new BreachListWriter(file, bucketBits);
  try {
    const toWriter: TakeHash = (high, low) => writer.add(high, low);
    const toSorter: TakeHash = (high, low) => {
      sorter?.add(high, low);
      return true;
    };
    const lines = new BreachListLines(order.minimumCount, sorter ? toSorter : toWriter);
    const fault = await readAll(job, lines);
    if (fault) return fault;
    if (lines.kind === null) return { kind: 'no-hashes' };
    if (sorter) {
      const total = Math.max(1, lines.lines - lines.leftOut);
      await sorter.drain(toWriter, pauseFor(order, 'sorting', total));
    }
    if (writer.notTaken === 'out-of-order') return 'out-of-order';
    if (writer.notTaken === 'uneven') return { kind: 'uneven' };
    if (writer.hashes === 0) return { kind: 'no-hashes' };
    const { bucketBits: _, ...facts } = writer.finish({
      kind: lines.kind,
      minimumCount: order.minimumCount,
      builtAt: job.clock.now(),
      sources: order.paths.map((path) => basename(path)),
      sourceCount: order.paths.length,
    });
    order.signal?.throwIfAborted();
    putInPlace(file, target);
    return {
      kind: 'imported',
      facts,
      lines: lines.lines,
      leftOut: lines.leftOut,
      duplicates: writer.duplicates,
      cameInOrder: sorter === null,
      prefixFiles: job.sources.prefixFiles,
    };
  } finally {
    writer.close();
    sorter?.close();
  }
};

/** The present list stays until the new one is whole, so there has to be room for both. */
const lookForRoom = ({ target, hashes }: Job, isSorted: boolean): BreachListImported | null => {
  const folder = dirname(target);
  const { bavail, bsize } = statfsSync(folder);
  const index = headBytes + 2 ** bucketBitsFor(hashes) * indexEntryBytes;
  const neededBytes = Math.ceil(index + hashes * (listBytesPerHash + (isSorted ? sortBytesPerHash : 0)));
  const freeBytes = bavail * bsize;
  return freeBytes < neededBytes ? { kind: 'no-room', folder, neededBytes, freeBytes } : null;
};

const listBytesPerHash = 2.3;
const sortBytesPerHash = 8;

const readAll = async ({ order, sources }: Job, lines: BreachListLines): Promise<BreachListImported | null> => {
  const chunk = Buffer.alloc(chunkBytes);
  const pause = pauseFor(order, 'reading', Math.max(1, sources.bytes));
  let done = 0;
  for (const { path, prefix } of eachSource(sources)) {
    const descriptor = openSync(path, 'r');
    try {
      lines.beginFile(prefix);
      let held = 0;
      let isFirst = true;
      for (let atEnd = false; !atEnd; ) {
        const read = readSync(descriptor, chunk, held, chunk.length - held, null);
        const length = held + read;
        atEnd = read === 0;
        done += read;
        await pause(done);
        if (length === 0) break;
        const lastLine = chunk.lastIndexOf(0x0a, length - 1) + 1;
        // A chunk without an end of line is one line, too long to be any.
        const end = atEnd || (lastLine === 0 && length === chunk.length) ? length : lastLine;
        const fault = lines.read(chunk, isFirst ? bomLength(chunk) : 0, end);
        if (fault === 'ended') return null;
        if (fault) return { ...fault, path };
        isFirst &&= end === 0;
        chunk.copyWithin(0, end, length);
        held = length - end;
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return null;
};

const chunkBytes = 1 << 22;

/** Lets signals in and the progress be shown, a few times a second. Throws when the import was told to stop. */
const pauseFor = (order: BreachListImport, phase: 'reading' | 'sorting', total: number) => {
  let nextAt = 0;
  return async (done: number): Promise<void> => {
    if (performance.now() < nextAt) return;
    order.onProgress?.(phase, Math.min(1, done / total));
    await nextTurn();
    order.signal?.throwIfAborted();
    nextAt = performance.now() + pauseMilliseconds;
  };
};

const pauseMilliseconds = 100;

/** A crash leaves the old list or the new one. */
const putInPlace = (file: string, target: string): void => {
  renameSync(file, target);
  const folder = openSync(dirname(target), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};
