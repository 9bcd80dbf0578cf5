import type { Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';

/**
 * A temporary password: sixteen of 28 letters and digits that no two look alike, in groups of four, as
 * `Kqm7-3xwp-9trd-h2vn`. About 76 bits (at least 64 asked; NIST 63B-4 §4.2.1.1). The first is a capital letter and one
 * is a digit, so that it meets every profile's rules (ASVS 6.4.1).
 */
export const generateTemporaryPassword = (random: Random): Secret => {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const signs = Array.from({ length: 16 }, () => alphabet[random.integer(alphabet.length)] ?? '');
    const [first = ''] = signs;
    if (!/[a-z]/.test(first) || !signs.some((sign) => /\d/.test(sign))) continue;
    const text = first.toUpperCase() + signs.slice(1).join('');
    return new Secret(text.match(/.{4}/g)?.join('-') ?? text);
  }
  throw new Error('The random source never gave a usable temporary password.');
};

/**
 * What is hashed and compared: lower case, without the spaces and dashes people add or leave out when they copy
 * from a telephone. Null when the text can't be a temporary password at all.
 */
export const readTemporaryPassword = (typed: Secret): Secret | null => {
  const text = typed.reveal();
  if (text.length > 100) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}_.]/gu, '')
    .toLowerCase();
  return shape.test(plain) ? new Secret(plain) : null;
};

/** No 0/o, 1/i/l, 5/s, u/v; what remains differs by shape even on a small screen. */
const alphabet = 'abcdefghjkmnpqrtvwxyz2346789';
const shape = /^[abcdefghjkmnpqrtvwxyz2346789]{16}$/;
