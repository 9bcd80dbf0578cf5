import { crc32 } from 'node:zlib';
import type { Random } from './random.ts';
import { Secret } from './secret.ts';

/**
 * The token of a key: a prefix by which scanners of source code know it, 256 random bits, and a checksum of both, so that
 * what only looks like one is no alarm, and a slip of the keyboard is told without asking the database.
 */
export const newApiToken = (random: Random): Secret => {
  const number = random.bytes(32).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const body = `${prefix}${inBase62(number).padStart(bodyLength, '0')}`;
  return new Secret(body + checksum(body));
};

export const isApiToken = (token: Secret): boolean => {
  const text = token.reveal();
  if (!shape.test(text)) return false;
  return checksum(text.slice(0, -checksumLength)) === text.slice(-checksumLength);
};

const prefix = 'mrg_';
const bodyLength = 43;
const checksumLength = 6;
const shape = /^mrg_[0-9A-Za-z]{49}$/;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const checksum = (text: string): string => inBase62(BigInt(crc32(text))).padStart(checksumLength, '0');

const inBase62 = (number: bigint): string => {
  let text = '';
  for (let rest = number; rest > 0n; rest /= 62n) text = (digits[Number(rest % 62n)] ?? '') + text;
  return text;
};
