import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import {
  bucketOf,
  encodeBlock,
  fractionOf,
  headBytes,
  indexEntryBytes,
  largestBlockBytes,
  mostInBucket,
} from './breach-list-format.ts';
import { type BreachListHead, encodeHead } from './breach-list-head.ts';

/** Why a hash was not taken: it comes before the last one, or its bucket is full. */
export type NotTaken = 'out-of-order' | 'uneven';

/**
 * Writes a new list from hashes that come in order, each known by its first 64 bits. It holds one bucket and two
 * buffers, however many hashes come.
 */
export class BreachListWriter {
  hashes = 0;
  duplicates = 0;
  /** Why `add` answered false. */
  notTaken: NotTaken | null = null;

  readonly #descriptor: number;
  readonly #bucketBits: number;
  readonly #fractions = new Float64Array(mostInBucket);
  readonly #blocks = Buffer.alloc(1 << 20);
  readonly #index = Buffer.alloc(1 << 16);
  #count = 0;
  #bucket = 0;
  #high = -1;
  #low = -1;
  #blocksUsed = 0;
  #blocksAt: number;
  #indexUsed = 0;
  #indexAt = headBytes;

  /** The file must not exist yet. */
  constructor(path: string, bucketBits: number) {
    this.#bucketBits = bucketBits;
    this.#blocksAt = headBytes + (2 ** bucketBits + 1) * indexEntryBytes;
    this.#descriptor = openSync(path, 'wx', 0o600);
  }

  /** False when the hash could not be taken: the list is then of no use. */
  add(high: number, low: number): boolean {
    if (high <= this.#high && (high < this.#high || low <= this.#low)) {
      if (high === this.#high && low === this.#low) {
        this.duplicates += 1;
        return true;
      }
      this.notTaken = 'out-of-order';
      return false;
    }
    this.#high = high;
    this.#low = low;
    const bucket = bucketOf(high, this.#bucketBits);
    if (bucket !== this.#bucket) this.#endBuckets(bucket);
    if (this.#count === mostInBucket) {
      this.notTaken = 'uneven';
      return false;
    }
    this.#fractions[this.#count] = fractionOf(high, low, this.#bucketBits);
    this.#count += 1;
    this.hashes += 1;
    return true;
  }

  /** Writes what is left and the head, and waits until the disk has it all. Returns the head. */
  finish(about: Omit<BreachListHead, 'hashes' | 'bucketBits' | 'bytes'>): BreachListHead {
    this.#endBuckets(2 ** this.#bucketBits);
    // One entry more than there are buckets says where the last block ends.
    this.#noteBucket();
    this.#flushIndex();
    this.#flushBlocks();
    const head = { ...about, hashes: this.hashes, bucketBits: this.#bucketBits, bytes: this.#blocksAt };
    writeAll(this.#descriptor, encodeHead(head), headBytes, 0);
    fsyncSync(this.#descriptor);
    return head;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Writes the present bucket, and the empty ones between it and the next. */
  #endBuckets(next: number): void {
    for (; this.#bucket < next; this.#bucket += 1) {
      const count = this.#count;
      this.#noteBucket();
      if (count === 0) continue;
      if (this.#blocksUsed + largestBlockBytes > this.#blocks.length) this.#flushBlocks();
      const block = this.#blocks.subarray(this.#blocksUsed);
      this.#blocksUsed += encodeBlock(this.#fractions, count, this.#bucket, block);
      this.#count = 0;
    }
  }

  #noteBucket(): void {
    if (this.#indexUsed === this.#index.length) this.#flushIndex();
    this.#index.writeUIntLE(this.#blocksAt + this.#blocksUsed, this.#indexUsed, 6);
    this.#index.writeUInt16LE(this.#count, this.#indexUsed + 6);
    this.#indexUsed += indexEntryBytes;
  }

  #flushIndex(): void {
    writeAll(this.#descriptor, this.#index, this.#indexUsed, this.#indexAt);
    this.#indexAt += this.#indexUsed;
    this.#indexUsed = 0;
  }

  #flushBlocks(): void {
    writeAll(this.#descriptor, this.#blocks, this.#blocksUsed, this.#blocksAt);
    this.#blocksAt += this.#blocksUsed;
    this.#blocksUsed = 0;
  }
}

/** A write may take less than it is given. */
const writeAll = (descriptor: number, bytes: Buffer, length: number, at: number): void => {
  for (let written = 0; written < length; ) {
    written += writeSync(descriptor, bytes, written, length - written, at + written);
  }
};
