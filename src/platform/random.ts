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

/** A bearer token: 256 random bits in base64url, 43 characters. */
export const newToken = (random: Random): string => Buffer.from(random.bytes(32)).toString('base64url');

const idAlphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
