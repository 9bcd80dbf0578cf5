import { randomBytes, randomInt } from 'node:crypto';

/** Where chance comes from: a cryptographically secure generator, handed in so that rules stay pure. */
export type Random = {
  /** `size` random bytes. */
  bytes(size: number): Uint8Array;
  /** A whole number from 0 to `below` - 1, each equally likely. */
  integer(below: number): number;
};

export const systemRandom: Random = {
  bytes: (size) => randomBytes(size),
  integer: (below) => randomInt(below),
};

/** A name for a row: 120 random bits, 24 lower-case letters and digits. Never a secret. */
export const newId = (random: Random): string => {
  let id = '';
  for (const byte of random.bytes(24)) id += idAlphabet[byte & 31];
  return id;
};

/**
 * Names for many rows written together: they begin with the moment, and stand in their order, so that each comes to lie
 * beside the one before. 75 random bits each.
 */
export const newIdsInOrder = (random: Random, now: number, count: number): string[] => {
  let moment = '';
  for (let rest = now, sign = 0; sign < 9; sign += 1) {
    moment = `${inOrder[rest % 32]}${moment}`;
    rest = Math.floor(rest / 32);
  }
  const signs = Buffer.from(random.bytes(15 * count).map((byte) => idAlphabet.charCodeAt(byte & 31))).toString(
    'latin1',
  );
  const ids = Array.from({ length: count }, (_, index) => moment + signs.slice(15 * index, 15 * (index + 1)));
  return ids.sort();
};

/** A bearer token: 256 random bits in base64url, 43 characters. */
export const newToken = (random: Random): string => Buffer.from(random.bytes(32)).toString('base64url');

const idAlphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
/** The same letters and digits, in the order in which texts are sorted. */
const inOrder = [...idAlphabet].sort();
