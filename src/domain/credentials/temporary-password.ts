import type { Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import { firstNames, petNames } from '../password-policy/names.ts';
import { holdsName } from '../password-policy/personal-words.ts';

/**
 * A temporary password: sixteen of 18 signs that neither look nor sound alike, in groups of four, as
 * `Kxm7-3jwt-9rtq-82vf`. 66 bits (at least 64 asked; NIST 63B-4 §4.2.1.1). The first is a capital letter, a small letter
 * and a digit are in it, and no group reads as a name, so that it meets every profile's rules (ASVS 6.4.1).
 */
export const generateTemporaryPassword = (random: Random): Secret => {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const plain = Array.from({ length }, () => alphabet[random.integer(alphabet.length)] ?? '').join('');
    if (!/^[a-z].*[a-z]/.test(plain) || !/\d/.test(plain)) continue;
    const groups = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`.match(/.{4}/g) ?? [];
    const text = groups.join('-');
    if (!holdsName(text, (word) => firstNames.has(word) || petNames.has(word), 'anywhere')) return new Secret(text);
  }
  throw new Error('The random source never gave a usable temporary password.');
};

/**
 * What is hashed and compared: lower case, without the spaces and dashes people add or leave out when they copy from a
 * telephone, and with the sign that was meant where another one is written. Null when the text can't be a temporary
 * password at all.
 */
export const readTemporaryPassword = (typed: Secret): Secret | null => {
  const text = typed.reveal();
  if (text.length > 100) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}_.]/gu, '')
    .toLowerCase()
    .replace(/[abdgnpsu6]/g, (sign) => meant[sign] ?? sign);
  return shape.test(plain) ? new Secret(plain) : null;
};

const length = 16;

/**
 * Of each set of signs that are taken for one another by ear, one remains; French and English are both heard, for one
 * may read aloud to the other: b d p t, c s z 's names in both, e i y, g j (the two languages exchange them), m n, f s,
 * x and six, h and eight, a r (the English r is the French a). By eye go 0 o, 1 i l, 5 s and u.
 */
const alphabet = 'fjkmqrtvwxyz234789';
const shape = /^[fjkmqrtvwxyz234789]{16}$/;

/** A sign that is never made, and the only one it can be a slip of the ear, or of the eye for u. */
const meant: Readonly<Record<string, string>> = {
  a: 'r',
  b: 'v',
  d: 't',
  g: 'j',
  n: 'm',
  p: 't',
  s: 'f',
  u: 'v',
  6: 'x',
};
