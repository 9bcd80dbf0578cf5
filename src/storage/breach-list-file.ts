import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { BreachListFault } from '../domain/password-policy/breach-list-store.ts';
import {
  beyondBlockBytes,
  bucketOf,
  fractionOf,
  headBytes,
  indexEntryBytes,
  isInBlock,
  isSoundBlock,
  largestBlockBytes,
  mostInBucket,
} from './breach-list-format.ts';
import { type BreachListHead, decodeHead } from './breach-list-head.ts';

/** An opened list. It holds one descriptor and one block; the list itself stays on disk, and in the system's cache. */
export class BreachListFile {
  readonly head: BreachListHead;
  readonly #descriptor: number;
  readonly #entries = Buffer.alloc(2 * indexEntryBytes);
  readonly #block = Buffer.alloc(largestBlockBytes + beyondBlockBytes);
  readonly #view = new DataView(this.#block.buffer, this.#block.byteOffset, this.#block.length);

  private constructor(descriptor: number, head: BreachListHead) {
    this.#descriptor = descriptor;
    this.head = head;
  }

  /** Looks at the head and the length; every block is checked when it is read. Throws when the file cannot be read. */
  static open(path: string): BreachListFile | BreachListFault {
    const descriptor = openSync(path, 'r');
    let opened: BreachListFile | undefined;
    try {
      const head = readHead(descriptor);
      if (typeof head === 'string') return head;
      opened = new BreachListFile(descriptor, head);
      return opened;
    } finally {
      if (!opened) closeSync(descriptor);
    }
  }

  /** Whether the hash that begins with these 64 bits is in the list. */
  has(high: number, low: number): boolean | 'damaged' {
    const { bucketBits } = this.head;
    const bucket = bucketOf(high, bucketBits);
    const count = this.#readBlock(bucket);
    if (count === 'damaged') return count;
    return isInBlock(this.#view, count, fractionOf(high, low, bucketBits));
  }

  /** Reads the whole list. */
  isSound(): boolean {
    let hashes = 0;
    for (let bucket = 0; bucket < 2 ** this.head.bucketBits; bucket += 1) {
      const count = this.#readBlock(bucket);
      if (count === 'damaged') return false;
      hashes += count;
    }
    return hashes === this.head.hashes;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Returns how many hashes are in the block that was read. */
  #readBlock(bucket: number): number | 'damaged' {
    const entries = this.#entries;
    const entryAt = headBytes + bucket * indexEntryBytes;
    if (readSync(this.#descriptor, entries, 0, entries.length, entryAt) < entries.length) return 'damaged';
    const startAt = entries.readUIntLE(0, 6);
    const count = entries.readUInt16LE(6);
    const length = entries.readUIntLE(indexEntryBytes, 6) - startAt;
    if (count === 0) return length === 0 ? 0 : 'damaged';
    if (count > mostInBucket || length < 0 || length > largestBlockBytes) return 'damaged';
    if (readSync(this.#descriptor, this.#block, 0, length, startAt) < length) return 'damaged';
    return isSoundBlock(this.#block, length, count, bucket) ? count : 'damaged';
  }
}

const readHead = (descriptor: number): BreachListHead | BreachListFault => {
  const status = fstatSync(descriptor);
  if (!status.isFile()) return 'not-a-breach-list';
  const bytes = Buffer.alloc(headBytes);
  const length = readSync(descriptor, bytes, 0, headBytes, 0);
  const head = decodeHead(bytes.subarray(0, length));
  if (typeof head === 'string') return head;
  return head.bytes === status.size ? head : 'cut-off';
};
