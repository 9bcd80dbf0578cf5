import { createHash, createHmac } from 'node:crypto';
import { hashSync } from '@node-rs/bcrypt';
import type { LegacyScheme } from './legacy-hash.ts';

/**
 * bcrypt as crypt_blowfish, PHP, Python and Node write it (`$2a$`, `$2b$`, `$2y$`), with the wrappings of Django, Symfony
 * and WordPress. `$2x$` marks hashes of a known fault and is not taken.
 */
export const bcrypt: LegacyScheme = {
  begins: /^(?:bcrypt\$|bcrypt_sha256\$|symfony_bcrypt\$|\$wp)?\$2[aby]\$/,

  read: (text) => {
    const [, wrapping = '', cost = '', salt = '', digest = ''] = whole.exec(text) ?? [];
    if (digest === '' || Number(cost) < 4) return 'damaged';
    if (Number(cost) > highestCost) return 'too-costly';
    return {
      settings: `${wrapping}$2b$${cost}$${withoutSpareBits(salt, 2)}`,
      digest: Buffer.from(withoutSpareBits(digest, 4), 'latin1'),
    };
  },

  compute: (settings, password) => {
    const start = settings.indexOf('$2b$');
    const given = wrappings[settings.slice(0, start)]?.(password) ?? password;
    // C stops at a NUL, so that what follows would not count; no system of the list lets such a password be chosen.
    if (given.includes(0)) return null;
    const [cost = '', salt = ''] = settings.slice(start + '$2b$'.length).split('$');
    return Buffer.from(hashSync(given, Number(cost), bytesOf(salt)).slice(29), 'latin1');
  },
};

/** 2^14 rounds take about a second. */
const highestCost = 14;

const whole =
  /^(bcrypt\$|bcrypt_sha256\$|symfony_bcrypt\$|\$wp)?\$2[aby]\$(\d\d)\$([./A-Za-z0-9]{22})([./A-Za-z0-9]{31})$/;

/** What each system hands to bcrypt in the place of a password, which bcrypt would cut after 72 bytes. */
const wrappings: Record<string, (password: Buffer) => Buffer> = {
  // Django's BCryptSHA256PasswordHasher.
  bcrypt_sha256$: (password) => Buffer.from(createHash('sha256').update(password).digest('hex')),
  // Symfony's NativePasswordHasher.
  symfony_bcrypt$: (password) =>
    password.length > 72 || password.includes(0)
      ? Buffer.from(createHash('sha512').update(password).digest('base64'))
      : password,
  // WordPress since 6.8.
  $wp: (password) =>
    Buffer.from(createHmac('sha384', 'wp-sha384').update(password.toString('utf8').trim()).digest('base64')),
};

/** The 16 bytes that 22 signs of bcrypt's own base64 stand for. */
const bytesOf = (salt: string): Buffer => {
  const standard = [...salt].map((sign) => base64.charAt(alphabet.indexOf(sign))).join('');
  return Buffer.from(standard, 'base64');
};

/** The last sign holds fewer than six bits of the value; some systems leave others in the rest. */
const withoutSpareBits = (text: string, usedBits: number): string => {
  const value = alphabet.indexOf(text.at(-1) ?? '');
  return text.slice(0, -1) + alphabet[value & (0x3f << (6 - usedBits)) & 0x3f];
};

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const alphabet = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
