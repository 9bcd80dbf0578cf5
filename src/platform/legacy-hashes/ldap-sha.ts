import { createHash } from 'node:crypto';
import type { LegacyScheme } from './legacy-hash.ts';

/** The directory's `{SHA}` and `{SSHA}` with their SHA-2 kin: base64 of the digest of password and salt, then the salt (RFC 2307). */
export const ldapSha: LegacyScheme = {
  begins: form(''),

  read: (text) => {
    const [, salted = '', size = '', written = ''] = form('([A-Za-z0-9+/]+={0,2})$').exec(text) ?? [];
    const bytes = Buffer.from(written, 'base64');
    const length = digestBytes[size] ?? 0;
    const salt = bytes.subarray(length);
    const isWhole = length > 0 && bytes.length >= length && (salted === '' ? salt.length === 0 : salt.length > 0);
    if (!isWhole) return 'damaged';
    const settings = `{${salted === '' ? '' : 'S'}SHA${size}}${salt.toString('base64')}`;
    return { settings, digest: Buffer.from(bytes.subarray(0, length)) };
  },

  compute: (settings, password) => {
    const [, , size = ''] = form('').exec(settings) ?? [];
    const salt = Buffer.from(settings.slice(settings.indexOf('}') + 1), 'base64');
    return createHash(`sha${size || '1'}`)
      .update(password)
      .update(salt)
      .digest();
  },
};

const digestBytes: Record<string, number> = { '': 20, '256': 32, '384': 48, '512': 64 };

function form(rest: string): RegExp {
  return new RegExp(`^\\{(S?)SHA(|256|384|512)\\}${rest}`, 'i');
}
