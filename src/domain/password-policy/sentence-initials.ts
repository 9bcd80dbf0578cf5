/** What a sentence leaves when only its initials, numbers and marks are kept, and what that is worth. */
export type SentenceInitials = {
  text: string;
  /** How many words gave their initial. */
  initials: number;
  /** What an attacker who knows the method, and whose sentences are like yours, has to guess. */
  bits: number;
};

/**
 * Keeps the first letter of each word as it is written, whole numbers, and marks: "Le mardi, ma voisine arrose 17 pots !"
 * becomes `Lm,mva17p!`. Of an elision the letter before the apostrophe is a word too.
 */
export const initialsOf = (sentence: string): string => tokensOf(sentence).map(keptOf).join('');

/**
 * What is left to guess for somebody who knows the method. A line that many know is one of a million, whatever its
 * length: Kuo, Romanosky and Cranor (SOUPS 2006) found that most people take theirs from where others find it too.
 */
export const weighInitials = (sentence: string, isKnown: boolean): SentenceInitials => {
  const tokens = tokensOf(sentence);
  const initials = tokens.filter((token) => /^\p{L}/u.test(token)).length;
  const marks = tokens.filter((token) => /^[^\p{L}\p{N}]/u.test(token));
  const own =
    initials * bitsAnInitial +
    tokens.filter((token) => /^\p{N}/u.test(token)).reduce((sum, digits) => sum + bitsOfNumber(digits), 0) +
    Math.max(0, marks.length - 1) * bitsAMark;
  return { text: initialsOf(sentence), initials, bits: isKnown ? Math.min(own, knownLineBits) : own };
};

/**
 * Prose carries about one bit a letter for who knows the language (Shannon 1951: 0.6 to 1.3), so five to six a word, and
 * its initial alone less than half of that.
 */
const bitsAnInitial = 2.5;

/** A comma stands where the grammar wants it, more often than not; the last mark is nearly always a full stop. */
const bitsAMark = 1;

const knownLineBits = Math.log2(1_000_000);

/** Small numbers and years of one's life are what sentences hold: 2 bits a digit rather than 3.3, and 7 a year. */
const bitsOfNumber = (digits: string): number => Math.min(7, digits.length * 2);

/** A bound for sentences nobody types: what comes after it neither counts nor is kept. */
const maximumLength = 1000;

const tokensOf = (sentence: string): string[] =>
  sentence
    .slice(0, maximumLength)
    .normalize('NFC')
    .match(/\p{N}+|\p{L}[\p{L}\p{M}]*|[.,;:!?]/gu) ?? [];

const keptOf = (token: string): string => (/^\p{L}/u.test(token) ? ([...token][0] ?? '') : token);
