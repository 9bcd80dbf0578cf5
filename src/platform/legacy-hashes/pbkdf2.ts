import { pbkdf2Sync } from 'node:crypto';
import type { LegacyScheme } from './legacy-hash.ts';

/**
 * PBKDF2 as Django writes it, `pbkdf2_sha256$ITERATIONS$SALT$DIGEST`, and as Symfony's Pbkdf2PasswordHasher made it.
 * Symfony keeps the settings in its configuration and the salt in a column of its own; brought together, they are written
 * `symfony_pbkdf2$sha512$ITERATIONS$SALT$DIGEST`, the digest in base64 or hexadecimal as it stands in the table.
 */
export const pbkdf2: LegacyScheme = {
  begins: /^(?:pbkdf2_sha(?:1|256|512)|symfony_pbkdf2\$sha(?:1|256|384|512))\$/,

  read: (text) => {
    const found = django.exec(text) ?? symfony.exec(text);
    const digest = found && decode(found[2] ?? '');
    const parts = found && read(found[1] ?? '');
    if (!parts || !digest || digest.length < leastDigestBytes) return 'damaged';
    const blocks = Math.ceil(digest.length / (digestBytes[parts.algorithm] ?? 1));
    if (parts.iterations * blocks > mostIterations) return 'too-costly';
    return { settings: `${found[1]}$${digest.length}`, digest };
  },

  compute: (settings, password) => {
    const end = settings.lastIndexOf('$');
    const parts = read(settings.slice(0, end));
    const length = Number(settings.slice(end + 1));
    return parts && pbkdf2Sync(password, parts.salt, parts.iterations, length, parts.algorithm);
  },
};

/** Three million rounds of the costliest, SHA-512, take about a second. Django asks for 1.2 million of SHA-256. */
const mostIterations = 3_000_000;
const leastDigestBytes = 16;
const digestBytes: Record<string, number> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

const django = /^(pbkdf2_sha(?:1|256|512)\$[1-9]\d{0,9}\$[^$]*)\$([A-Za-z0-9+/]+=*)$/;
const symfony = /^(symfony_pbkdf2\$sha(?:1|256|384|512)\$[1-9]\d{0,9}\$.*)\$([A-Za-z0-9+/]+=*)$/s;

const read = (settings: string): { algorithm: string; iterations: number; salt: string } | null => {
  const found = /^(?:pbkdf2_|symfony_pbkdf2\$)(sha\d+)\$(\d+)\$(.*)$/s.exec(settings);
  return found && { algorithm: found[1] ?? '', iterations: Number(found[2]), salt: found[3] ?? '' };
};

/** By chance, a base64 digest of 16 bytes holds the sixteen signs of hexadecimal alone once in 10^14 times. */
const decode = (text: string): Buffer => Buffer.from(text, /^(?:[0-9a-f]{2}){16,}$/.test(text) ? 'hex' : 'base64');
