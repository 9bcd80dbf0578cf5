import { hash } from 'node:crypto';
import type { LegacyScheme } from './legacy-hash.ts';

/**
 * The `$5$` and `$6$` of crypt(3), after Ulrich Drepper's specification (SHA-crypt.txt, version 0.6, whose steps the
 * comments name). The libraries there are either give other answers for passwords as long as a digest or have no upkeep.
 */
export const shaCrypt: LegacyScheme = {
  begins: /^\$[56]\$/,

  read: (text) => {
    const [, settings = '', digest = ''] = whole.exec(text) ?? [];
    const parts = read(settings);
    if (!parts || digest.length !== (parts.algorithm === 'sha256' ? 43 : 86)) return 'damaged';
    return parts.rounds > mostRounds ? 'too-costly' : { settings, digest: Buffer.from(digest, 'latin1') };
  },

  compute: (settings, password) => {
    const parts = read(settings);
    if (!parts || password.includes(0)) return null;
    const { algorithm, salt, rounds } = parts;
    const digest = stretch(algorithm, password, salt, rounds, first(algorithm, password, salt));
    return Buffer.from(encode(digest, orders[algorithm]), 'latin1');
  },
};

/** Some 700,000 rounds take about a second; passlib asks for 656,000. */
const mostRounds = 700_000;

const whole = /^(\$[56]\$(?:rounds=\d{1,9}\$)?[\x21-\x23\x25-\x39\x3b-\x7e]{0,16})\$([./0-9A-Za-z]{43,86})$/;

type Algorithm = 'sha256' | 'sha512';

const read = (settings: string): { algorithm: Algorithm; rounds: number; salt: Buffer } | null => {
  const found = /^\$([56])\$(?:rounds=(\d+)\$)?([^$]*)$/.exec(settings);
  if (!found) return null;
  return {
    algorithm: found[1] === '5' ? 'sha256' : 'sha512',
    rounds: Math.max(1000, Number(found[2] ?? 5000)),
    salt: Buffer.from(found[3] ?? '', 'latin1'),
  };
};

/** Steps 1 to 12. */
const first = (algorithm: Algorithm, password: Buffer, salt: Buffer): Buffer => {
  const other = hash(algorithm, Buffer.concat([password, salt, password]), 'buffer');
  const parts = [password, salt, repeated(other, password.length)];
  for (let bits = password.length; bits > 0; bits >>= 1) parts.push(bits & 1 ? other : password);
  return hash(algorithm, Buffer.concat(parts), 'buffer');
};

/** Steps 13 to 21. */
const stretch = (algorithm: Algorithm, password: Buffer, salt: Buffer, rounds: number, start: Buffer): Buffer => {
  const ofPassword = hash(algorithm, Buffer.concat(new Array<Buffer>(password.length).fill(password)), 'buffer');
  const ofSalt = hash(algorithm, Buffer.concat(new Array<Buffer>(16 + (start[0] ?? 0)).fill(salt)), 'buffer');
  const p = repeated(ofPassword, password.length);
  const s = repeated(ofSalt, salt.length);
  const room = Buffer.alloc(start.length + 2 * p.length + s.length);
  let digest = start;
  for (let round = 0; round < rounds; round += 1) {
    const odd = round % 2 === 1;
    let length = put(room, odd ? p : digest, 0);
    if (round % 3 !== 0) length = put(room, s, length);
    if (round % 7 !== 0) length = put(room, p, length);
    length = put(room, odd ? digest : p, length);
    digest = hash(algorithm, room.subarray(0, length), 'buffer');
  }
  return digest;
};

const put = (room: Buffer, bytes: Buffer, place: number): number => place + bytes.copy(room, place);

const repeated = (bytes: Buffer, length: number): Buffer => Buffer.alloc(length, bytes);

/** Step 22: three bytes in the order of the specification give four signs, the lowest bits first. */
const encode = (digest: Buffer, order: readonly (readonly number[])[]): string => {
  let text = '';
  for (const places of order) {
    let value = places.reduce((sum, place) => sum * 256 + (digest[place] ?? 0), 0);
    for (let sign = 0; sign <= places.length; sign += 1, value >>= 6) text += alphabet[value & 0x3f];
  }
  return text;
};

const alphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Each three places follow from the three before: the columns turn, and each place moves on by one. */
const orderOf = (first: readonly [number, number, number], turn: 'left' | 'right', count: number): number[][] => {
  const order: number[][] = [[...first]];
  for (let row = 1; row < count; row += 1) {
    const [a = 0, b = 0, c = 0] = order[row - 1] ?? [];
    order.push((turn === 'left' ? [b, c, a] : [c, a, b]).map((place) => place + 1));
  }
  return order;
};

const orders: Record<Algorithm, number[][]> = {
  sha256: [...orderOf([0, 10, 20], 'right', 10), [31, 30]],
  sha512: [...orderOf([0, 21, 42], 'left', 21), [63]],
};
