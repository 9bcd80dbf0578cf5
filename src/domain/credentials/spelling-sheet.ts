/** A key of the sentences in `spelling.words`: the word a sign is spelled with, in the reader's language. */
export type SpellingKey = Letter | Digit;

type Letter = (typeof letters)[number];
type Digit = (typeof digits)[number];

export type SpelledSign = { sign: string; kind: 'letter' | 'capital' | 'digit'; key: SpellingKey };

/** What is read in one breath: the text between two dashes or spaces. */
export type SpelledGroup = { text: string; signs: readonly SpelledSign[] };

/**
 * Spells a temporary password out, to be read aloud or copied by hand: S as in Sophie. Its words are in the sentences of
 * each language, for every letter and digit; what is neither parts two groups.
 */
export const spell = (plain: string): SpelledGroup[] =>
  (plain.slice(0, maximumLength).match(/[a-z0-9]+/gi) ?? []).map((text) => ({ text, signs: [...text].map(spellSign) }));

/** A bound for texts that no temporary password has. */
const maximumLength = 100;

const spellSign = (sign: string): SpelledSign => {
  const digit = /\d/.test(sign) ? digits[Number(sign)] : undefined;
  if (digit) return { sign, kind: 'digit', key: digit };
  const key = letters.find((letter) => letter === sign.toLowerCase());
  if (!key) throw new Error('Only letters a to z and digits are spelled.');
  return { sign, kind: sign === key ? 'letter' : 'capital', key };
};

const letters = [
  ...(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'] as const),
  ...(['n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'] as const),
] as const;

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
