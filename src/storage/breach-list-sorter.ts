import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { endianness } from 'node:os';
import type { TakeHash } from './breach-list-lines.ts';

const keyBytes = 8;

/** A run is sorted in memory: 8 million hashes, 64 MB. */
const defaultRunHashes = 1 << 23;

/**
 * Puts hashes in order, each known by its first 64 bits: sorted runs go to a temporary file, and are merged from it. The
 * memory is that of one run, however many come: the merge reads through windows in the same buffer.
 */
export class BreachListSorter {
  readonly #path: string;
  readonly #runHashes: number;
  readonly #keys: BigUint64Array<ArrayBuffer>;
  readonly #halves: Uint32Array<ArrayBuffer>;
  #descriptor: number | null = null;
  #count = 0;
  /** How many hashes each run in the file holds. */
  readonly #runs: number[] = [];

  /** The temporary file must not exist yet, and is made when one run is not enough. */
  constructor(path: string, runHashes = defaultRunHashes) {
    this.#path = path;
    this.#runHashes = runHashes;
    this.#keys = new BigUint64Array(runHashes);
    this.#halves = new Uint32Array(this.#keys.buffer);
  }

  add(high: number, low: number): void {
    if (this.#count === this.#runHashes) this.#endRun();
    this.#halves[this.#count * 2 + highHalf] = high;
    this.#halves[this.#count * 2 + lowHalf] = low;
    this.#count += 1;
  }

  /** Gives every hash in order, as often as it was added; ends when the taker wants no more. Pauses now and then. */
  async drain(take: TakeHash, pause: (drained: number) => Promise<void>): Promise<void> {
    if (this.#descriptor === null) {
      this.#sort();
      for (let index = 0; index < this.#count; index += 1) {
        if (!take(this.#halves[index * 2 + highHalf] as number, this.#halves[index * 2 + lowHalf] as number)) return;
        if (index % pauseEvery === 0) await pause(index);
      }
      return;
    }
    this.#endRun();
    await this.#merge(this.#descriptor, take, pause);
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    rmSync(this.#path, { force: true });
  }

  #sort(): void {
    this.#keys.subarray(0, this.#count).sort();
  }

  #endRun(): void {
    if (this.#count === 0) return;
    this.#sort();
    this.#descriptor ??= openSync(this.#path, 'wx+', 0o600);
    const bytes = new Uint8Array(this.#keys.buffer, 0, this.#count * keyBytes);
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written);
    }
    this.#runs.push(this.#count);
    this.#count = 0;
  }

  async #merge(descriptor: number, take: TakeHash, pause: (drained: number) => Promise<void>): Promise<void> {
    const inWindow = Math.floor(this.#runHashes / this.#runs.length);
    if (inWindow === 0) throw new Error('There are more sorted runs than places in a run.');
    const heap = new Heap();
    let startAt = 0;
    this.#runs.forEach((hashes, run) => {
      const window = new Window(descriptor, this.#halves.subarray(run * inWindow * 2, (run + 1) * inWindow * 2));
      window.begin(startAt, hashes);
      startAt += hashes * keyBytes;
      heap.push(window);
    });
    for (let drained = 0, first = heap.first; first; drained += 1, first = heap.first) {
      if (!take(first.high, first.low)) return;
      if (first.next()) heap.sink();
      else heap.shift();
      if (drained % pauseEvery === 0) await pause(drained);
    }
  }
}

const pauseEvery = 1 << 20;

/** The system sorts 64-bit numbers; which half of one comes first in memory is the machine's affair. */
const highHalf = endianness() === 'LE' ? 1 : 0;
const lowHalf = 1 - highHalf;

/** A run, seen through a piece of memory. */
class Window {
  high = 0;
  low = 0;
  readonly #descriptor: number;
  readonly #halves: Uint32Array;
  readonly #bytes: Uint8Array;
  #at = 0;
  #left = 0;
  #index = 0;
  #held = 0;

  constructor(descriptor: number, halves: Uint32Array) {
    this.#descriptor = descriptor;
    this.#halves = halves;
    this.#bytes = new Uint8Array(halves.buffer, halves.byteOffset, halves.byteLength);
  }

  /** The run is never empty. */
  begin(at: number, hashes: number): void {
    this.#at = at;
    this.#left = hashes;
    this.next();
  }

  /** False at the end of the run. */
  next(): boolean {
    if (this.#index === this.#held && !this.#fill()) return false;
    this.high = this.#halves[this.#index * 2 + highHalf] as number;
    this.low = this.#halves[this.#index * 2 + lowHalf] as number;
    this.#index += 1;
    return true;
  }

  isAfter({ high, low }: Window): boolean {
    return this.high > high || (this.high === high && this.low > low);
  }

  #fill(): boolean {
    this.#held = Math.min(this.#left, this.#halves.length / 2);
    this.#index = 0;
    const wanted = this.#held * keyBytes;
    for (let had = 0; had < wanted; ) {
      const read = readSync(this.#descriptor, this.#bytes, had, wanted - had, this.#at + had);
      if (read === 0) throw new Error('The temporary file of an import was cut off.');
      had += read;
    }
    this.#at += wanted;
    this.#left -= this.#held;
    return this.#held > 0;
  }
}

/** Windows with the least hash first. */
class Heap {
  readonly #windows: Window[] = [];

  get first(): Window | undefined {
    return this.#windows[0];
  }

  /** The first window has moved on: it sinks to where it belongs. */
  sink(): void {
    const windows = this.#windows;
    const moving = windows[0] as Window;
    let at = 0;
    for (let child = 1; child < windows.length; child = 2 * at + 1) {
      const right = windows[child + 1];
      if (right && (windows[child] as Window).isAfter(right)) child += 1;
      const least = windows[child] as Window;
      if (!moving.isAfter(least)) break;
      windows[at] = least;
      at = child;
    }
    windows[at] = moving;
  }

  push(window: Window): void {
    let at = this.#windows.push(window) - 1;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const above = this.#windows[parent] as Window;
      if (!above.isAfter(window)) break;
      this.#windows[at] = above;
      at = parent;
    }
    this.#windows[at] = window;
  }

  /** The first window is at its end: the last one takes its place, and sinks. */
  shift(): void {
    const last = this.#windows.pop();
    if (!last || this.#windows.length === 0) return;
    this.#windows[0] = last;
    this.sink();
  }
}
