import { hash } from 'node:crypto';
import type { LegacyScheme } from './legacy-hash.ts';

/** The portable hashes of phpass: WordPress (`$P$`) before 6.8, phpBB (`$H$`) and others of their time. */
export const phpass: LegacyScheme = {
  begins: /^\$[PH]\$/,

  read: (text) => {
    const [, settings = '', cost = '', digest = ''] = whole.exec(text) ?? [];
    const rounds = alphabet.indexOf(cost);
    if (digest === '' || rounds < 7 || rounds > 30) return 'damaged';
    if (rounds > highestCost) return 'too-costly';
    return { settings, digest: Buffer.from(digest, 'latin1') };
  },

  compute: (settings, password) => {
    const salt = Buffer.from(settings.slice(4), 'latin1');
    const rounds = 2 ** alphabet.indexOf(settings[3] ?? '');
    let digest = hash('md5', Buffer.concat([salt, password]), 'buffer');
    const room = Buffer.concat([digest, password]);
    for (let round = 0; round < rounds; round += 1) {
      digest.copy(room);
      digest = hash('md5', room, 'buffer');
    }
    return Buffer.from(encode(digest), 'latin1');
  },
};

/** 2^20 rounds take about a second; WordPress made 2^13. */
const highestCost = 20;

const alphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const whole = /^(\$[PH]\$([./0-9A-Za-z])[\x21-\x39\x3b-\x7e]{8})([./0-9A-Za-z]{22})$/;

/** Three bytes to four signs, the lowest bits first. */
const encode = (digest: Buffer): string => {
  let text = '';
  for (let place = 0; place < digest.length; place += 3) {
    const bytes = digest.subarray(place, place + 3);
    let value = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
    for (let sign = 0; sign <= bytes.length; sign += 1, value >>= 6) text += alphabet[value & 0x3f];
  }
  return text;
};
