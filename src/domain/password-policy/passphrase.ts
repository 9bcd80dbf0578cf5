import type { Random } from '../../platform/random.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import { luxembourgish } from './words/lb.ts';

/** The words a passphrase may be drawn from, by language: 2,048 or 1,024 each, so 11 or 10 bits a word. */
export const passphraseWords = { fr: french, de: german, lb: luxembourgish, en: english } as const;

export type WordLanguage = keyof typeof passphraseWords;

export type PassphraseForm = {
  count: 4 | 5 | 6 | 7;
  /** None of them is in a word, so that one text is made by one drawing alone. */
  separator: ' ' | '-' | '.' | '_';
  /** One word with a capital, one with a digit and one with a sign, for profiles that ask for all four classes. */
  fourClasses: boolean;
};

/** Five words are 50 bits in the shortest list, 10^15 guesses: above the floor of every profile (at most 10^12). */
export const usualForm: PassphraseForm = { count: 5, separator: ' ', fourClasses: false };

/**
 * Draws a passphrase of random words. `bits` is exact: the logarithm of how many passphrases this form can make from
 * these words, each equally likely. So it holds against an attacker who knows the list, the form and this program.
 */
export const makePassphrase = (
  random: Pick<Random, 'integer'>,
  words: readonly string[],
  form: PassphraseForm = usualForm,
): { text: string; bits: number } => {
  const { count, separator, fourClasses } = form;
  const drawn = Array.from({ length: count }, () => words[random.integer(words.length)] ?? '');
  const dressed = fourClasses ? withFourClasses(random, drawn) : drawn;
  return { text: dressed.join(separator), bits: passphraseBits(words.length, form) };
};

/** What an attacker who knows all but the drawing has to guess, in bits. */
export const passphraseBits = (listSize: number, { count, fourClasses }: PassphraseForm): number =>
  count * Math.log2(listSize) + (fourClasses ? 3 * Math.log2(count) + Math.log2(10) + Math.log2(signs.length) : 0);

/** The guesses those bits are worth as a power of ten: an attacker finds it, on average, half way. */
export const guessesLog10 = (bits: number): number => Math.max(0, bits - 1) * Math.log10(2);

/** Signs that AZERTY, QWERTZ and QWERTY keyboards all have, and that are no separator. */
const signs = '!?*+=%&#';

/** The places are drawn too: a capital always first and a sign always last would add nothing. */
const withFourClasses = (random: Pick<Random, 'integer'>, words: readonly string[]): string[] => {
  const capital = random.integer(words.length);
  const digit = { at: random.integer(words.length), text: String(random.integer(10)) };
  const sign = { at: random.integer(words.length), text: signs[random.integer(signs.length)] ?? '' };
  return words.map((word, index) => {
    const start = index === capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return start + (index === digit.at ? digit.text : '') + (index === sign.at ? sign.text : '');
  });
};
