import { crc32 } from 'node:zlib';

// One file: a head of fixed size, an index of buckets, then one block for each bucket that holds something.
//
// A hash is known here by its first 64 bits. Its first `bucketBits` bits name its bucket; the bits after them are a
// fraction of the bucket. A bucket of n hashes has n × placesPerHash places, the fraction names one of them, and the
// block holds the taken places in order, as gaps in a Golomb-Rice code. A hash that is not in the list falls on a taken
// place once in placesPerHash times at most, whatever n is.

/**
 * 2^16 / ln 2: the number of places at which a Rice code with 16 plain bits wastes least (the quotient's bits are then
 * fair coins, 18 bits a hash), and at which a false answer is rarer than one in 65,536 by a margin that shows.
 */
const placesPerHash = 94_548;

export const headBytes = 1024;
export const indexEntryBytes = 8;

/** The count of a bucket stands in 16 bits of its index entry. Hashes spread evenly come nowhere near. */
export const mostInBucket = 65_535;

/** Every bucket's index entry is found by its number alone, so the number of buckets is set before the first hash. */
export const mostBucketBits = 28;

const checkBytes = 4;
const remainderBytes = 2;
const remainderPlaces = 65_536;

/** A one for each hash, and for all gaps together no more zeros than the bucket has spans of 65,536 places. */
export const largestBlockBytes =
  checkBytes + mostInBucket * remainderBytes + Math.ceil((mostInBucket * (1 + placesPerHash / remainderPlaces)) / 8);

/** A block is read a word at a time, and so a little beyond its end. */
export const beyondBlockBytes = 8;

/** Buckets of 512 to 1,024 hashes: small enough to read whole, large enough that their index weighs little. */
export const bucketBitsFor = (hashes: number): number =>
  Math.min(mostBucketBits, Math.max(0, Math.ceil(Math.log2(hashes / 1024))));

export const bucketOf = (high: number, bucketBits: number): number =>
  bucketBits === 0 ? 0 : high >>> (32 - bucketBits);

/** Where in its bucket a hash lies, at least 0 and less than 1: of its bits after the bucket's, as many as a double keeps. */
export const fractionOf = (high: number, low: number, bucketBits: number): number =>
  (((high << bucketBits) >>> bucketBits) * 2 ** 20 + (low >>> 12)) / 2 ** (52 - bucketBits);

/** Writes the block of a bucket, whose fractions come in order, at the beginning of `block`; returns its length. */
export const encodeBlock = (fractions: Float64Array, count: number, bucket: number, block: Buffer): number => {
  const unaryStart = checkBytes + count * remainderBytes;
  block.fill(0, unaryStart, Math.min(block.length, unaryStart + Math.ceil(count / 2) + 8));
  const places = count * placesPerHash;
  let bit = unaryStart * 8;
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const place = Math.floor((fractions[index] as number) * places);
    const gap = place - before;
    before = place;
    block.writeUInt16LE(gap % remainderPlaces, checkBytes + index * remainderBytes);
    bit += Math.floor(gap / remainderPlaces);
    block[bit >>> 3] = (block[bit >>> 3] as number) | (1 << (bit & 7));
    bit += 1;
  }
  const length = (bit + 7) >>> 3;
  block.writeUInt32LE(checkOf(block, length, count, bucket), 0);
  return length;
};

/** Whether the block is the one that was written for this bucket, to the bit. */
export const isSoundBlock = (block: Buffer, length: number, count: number, bucket: number): boolean =>
  length >= checkBytes + count * remainderBytes && block.readUInt32LE(0) === checkOf(block, length, count, bucket);

/**
 * Whether the place of this fraction is taken. The block is sound, so the walk ends inside it. Zeros are counted a word
 * at a time: bit by bit, the processor would guess wrong at every second one.
 */
export const isInBlock = (block: DataView, count: number, fraction: number): boolean => {
  const wanted = Math.floor(fraction * (count * placesPerHash));
  let bit = (checkBytes + count * remainderBytes) * 8;
  let remainder = checkBytes;
  let place = 0;
  for (let index = 0; index < count; index += 1) {
    let word = block.getUint32(bit >>> 3, true) >>> (bit & 7);
    while (word === 0) {
      // The bits that were shifted in say nothing, so only those that were read are passed over.
      const read = 32 - (bit & 7);
      bit += read;
      place += read * remainderPlaces;
      word = block.getUint32(bit >>> 3, true) >>> (bit & 7);
    }
    const zeros = 31 - Math.clz32(word & -word);
    bit += zeros + 1;
    place += zeros * remainderPlaces + block.getUint16(remainder, true);
    remainder += remainderBytes;
    if (place >= wanted) return place === wanted;
  }
  return false;
};

/** What the index says of a block counts too: a block in the place of another one is no sound block. */
const checkOf = (block: Buffer, length: number, count: number, bucket: number): number =>
  crc32(block.subarray(checkBytes, length), (bucket ^ (count << 16)) >>> 0);
