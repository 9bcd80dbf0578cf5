import { Secret } from '../../platform/secret.ts';
import type { Profile } from './profiles.ts';

/** Why a password is refused. Codes are stable; each has a sentence in every language. */
export type Reason =
  | { code: 'too-short'; minimum: number }
  | { code: 'too-long'; maximum: number }
  | { code: 'unreadable-characters' }
  | { code: 'lacks-lower-case' }
  | { code: 'lacks-upper-case' }
  | { code: 'lacks-digit' }
  | { code: 'lacks-sign' }
  | { code: 'repetitive' }
  | { code: 'published-recipe' }
  | { code: 'personal' }
  | { code: 'common' }
  | { code: 'same-as-before' }
  | { code: 'same-as-temporary' };

/** What an attacker who knows the person would try first. */
export type PersonalContext = {
  /** Names, mail, telephone, company. */
  words: string[];
  /** The service's name: its first letters start the recipe of the help page. */
  service: string;
};

/** Unicode NFC, so that one password typed on two keyboards is one password (NIST 63B-4 §3.1.1.2); nothing else changes. */
export const normalisePassword = (typed: Secret): Secret => {
  const text = typed.reveal();
  // No account has one so long; to normalise it could take a time that grows with the square of its length.
  return text.length > 1024 ? typed : new Secret(text.normalize('NFC'));
};

/**
 * The reasons to refuse a candidate, in the order a person should mend them; empty when it is accepted.
 * `commonPasswords` holds folded passwords that attackers try first (ASVS 6.2.4).
 */
export const judgePassword = (
  candidate: Secret,
  rules: Profile,
  context: PersonalContext,
  commonPasswords: ReadonlySet<string>,
): Reason[] => {
  const password = normalisePassword(candidate).reveal();
  const length = [...password].length;
  if (length > rules.maximumLength) return [{ code: 'too-long', maximum: rules.maximumLength }];
  if (!password.isWellFormed() || password.includes('\0')) return [{ code: 'unreadable-characters' }];
  const reasons: Reason[] = [];
  if (length < rules.minimumLength) reasons.push({ code: 'too-short', minimum: rules.minimumLength });
  if (rules.fourClasses) reasons.push(...missingClasses(password));
  if (new Set(password.toLowerCase()).size < 5) reasons.push({ code: 'repetitive' });
  if (followsPublishedRecipe(password, context.service)) reasons.push({ code: 'published-recipe' });
  if (isPersonal(password, context.words, rules.personalWords)) reasons.push({ code: 'personal' });
  if (isCommon(password, commonPasswords)) reasons.push({ code: 'common' });
  return reasons;
};

/** Case, accents and the usual disguises (4 for a, 0 for o…) taken away. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[@4310$57!]/g, (sign) => disguises[sign] ?? sign);

const disguises: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

const missingClasses = (password: string): Reason[] => {
  const reasons: Reason[] = [];
  if (!/\p{Ll}/u.test(password)) reasons.push({ code: 'lacks-lower-case' });
  if (!/\p{Lu}/u.test(password)) reasons.push({ code: 'lacks-upper-case' });
  if (!/\p{Nd}/u.test(password)) reasons.push({ code: 'lacks-digit' });
  if (!/[^\p{L}\p{Nd}\p{M}]/u.test(password)) reasons.push({ code: 'lacks-sign' });
  return reasons;
};

/**
 * The recipe everybody can read on the help page: the service's first letters, a word, a year, signs; in any order, with
 * any separators, accents and disguises. The year of the example gives it away whatever the service.
 */
const followsPublishedRecipe = (password: string, service: string): boolean => {
  const words = password
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 4) return false;
  const together = words.join('');
  const prefix = fold(service).slice(0, 3);
  return [...together.matchAll(/(?:1[0-9]|20)[0-9]{2}/g)].some((year) => {
    const rest = fold(together.slice(0, year.index) + together.slice(year.index + 4));
    if (!/^[a-z]{4,24}$/.test(rest)) return false;
    return rest.startsWith(prefix) || rest.endsWith(prefix) || (year[0] === '1515' && words.length <= 2);
  });
};

const isPersonal = (password: string, words: string[], rule: Profile['personalWords']): boolean => {
  const folded = [fold(password), password.toLowerCase()].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  return words
    .flatMap((word) => [fold(word), word.toLowerCase()])
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= 4)
    .some((word) => folded.some((text) => (rule === 'anywhere' ? text.includes(word) : text === word)));
};

/** The whole password, or the whole password but for digits and signs around one common word. */
const isCommon = (password: string, commonPasswords: ReadonlySet<string>): boolean => {
  const lower = password.toLowerCase();
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [lower, fold(password), core, fold(core)].some((text) => text.length >= 4 && commonPasswords.has(text));
};
