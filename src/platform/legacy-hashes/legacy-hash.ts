import { argon2 } from './argon2.ts';
import { bcrypt } from './bcrypt.ts';
import { ldapSha } from './ldap-sha.ts';
import { pbkdf2 } from './pbkdf2.ts';
import { phpass } from './phpass.ts';
import { shaCrypt } from './sha-crypt.ts';

/**
 * A hash that another system made: how it was made (scheme, cost and salt, as text), and what came out. The two parts go
 * separate ways: only the settings are ever kept.
 */
export type LegacyHash = { settings: string; digest: Buffer };

/** Why a text is not taken: nothing known begins so; it is cut or changed; or each check would cost too much. */
export type LegacyRefusal = 'unknown-scheme' | 'damaged' | 'too-costly';

/** One way of hashing, as one family of systems writes it. */
export type LegacyScheme = {
  /** How its texts and its settings begin. */
  begins: RegExp;
  read(text: string): LegacyHash | Exclude<LegacyRefusal, 'unknown-scheme'>;
  /** What comes out for a password (UTF-8); null for a password that the old system could not have taken. */
  compute(settings: string, password: Buffer): Buffer | null;
};

/** Reads what a system's table of users or an LDAP export holds for one person. */
export const readLegacyHash = (text: string): LegacyHash | LegacyRefusal => {
  if (text.length > longestText) return 'unknown-scheme';
  const plain = text.replace(/^\{crypt\}(?=\$)|^\{argon2\}(?=\$argon2)/i, '');
  return schemeOf(plain)?.read(plain) ?? 'unknown-scheme';
};

/**
 * The digest that the settings give for a password, as text. Null when no such password can match: it is longer than any
 * system keeps, or the system could not have taken it.
 */
export const computeLegacyDigest = (settings: string, password: string): string | null => {
  const bytes = Buffer.from(password, 'utf8');
  // SHA-crypt hashes the whole password in every round: a form field of 60 KB would hold a thread for minutes.
  if (bytes.length > longestPasswordBytes) return null;
  const digest = schemeOf(settings)?.compute(settings, bytes) ?? null;
  return digest && legacyDigestText(digest);
};

/** What is hashed again with our own parameters and pepper. */
export const legacyDigestText = (digest: Buffer): string => digest.toString('hex');

const longestText = 512;
const longestPasswordBytes = 512;

const schemes: readonly LegacyScheme[] = [bcrypt, pbkdf2, shaCrypt, ldapSha, phpass, argon2];

const schemeOf = (text: string): LegacyScheme | undefined => schemes.find(({ begins }) => begins.test(text));
