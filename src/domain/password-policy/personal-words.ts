import { bare, fold, isOneSlipAway, partsAtCapitals, partsOf, readings, reversed, withoutDoubles } from './fold.ts';
import type { PersonalContext } from './personal-context.ts';

/**
 * Whether a password holds a word of the person: through accents, case, signs for letters, reversal, doubled letters and
 * one slip of the finger. 'whole' asks whether it is such a word and nothing else but digits and signs around it.
 */
export const holdsPersonalWord = (text: string, { words }: PersonalContext, rule: 'anywhere' | 'whole'): boolean => {
  const sought = words.map((word) => bare(fold(word))).filter((word) => word.length >= shortestWord);
  const forms = formsOf(text);
  if (rule === 'whole') return sought.some((word) => forms.some((form) => isOnly(form, word)));
  const segments = text.split(/[^\p{L}\p{N}@$]+/u);
  const parts = new Set([...segments, ...segments.flatMap(partsAtCapitals), ...partsOf(text)].flatMap(formsOf));
  return sought.some((word) =>
    isTooShortInside(word) ? parts.has(word) : forms.some((form) => holds(form, word)) || hasSlip(parts, word),
  );
};

/** Whether a password holds one of the names, as a word of its own, through the same disguises. */
export const holdsName = (text: string, isName: (word: string) => boolean, rule: 'anywhere' | 'whole'): boolean => {
  if (!/\p{L}/u.test(text)) return false;
  if (rule === 'whole') return formsOf(text).some((form) => isName(form.replace(/^\p{N}+|\p{N}+$/gu, '')));
  const parts = partsOf(text).filter((part) => part.length >= shortestWord);
  if (!isMadeOfWords(text, parts)) return false;
  const joined = text.split(/[\s\p{Pd}_.,;:/]+/u);
  return [...parts, ...joined].some((part) => formsOf(part).some((form) => form.length >= 4 && isName(form)));
};

/** In signs drawn one by one a short name stands by chance now and then, and tells nothing. */
const isMadeOfWords = (text: string, parts: readonly string[]): boolean => {
  const letters = text.replace(/\P{L}/gu, '').length;
  const inWords = parts.filter((part) => /\p{L}/u.test(part)).reduce((sum, part) => sum + part.length, 0);
  return inWords >= letters / 2;
};

/** Shorter words than this occur by chance inside others, and count only where they stand alone. */
const isTooShortInside = (word: string): boolean => word.length < (/\p{N}/u.test(word) ? 6 : 5);

const shortestWord = 3;
const shortestWithSlip = 6;

/** A sign may unfold into three letters; a whole password of them is not looked through to its end. */
const longestFolded = 256;

/** A text without its disguises, in every way it can be read. */
const formsOf = (text: string): string[] => {
  const read = readings(fold(text).slice(0, longestFolded)).map(bare);
  const both = read.flatMap((form) => [form, reversed(form)]);
  return [...new Set([...both, ...both.map(withoutDoubles)])].filter((form) => form.length >= shortestWord);
};

const holds = (form: string, word: string): boolean => {
  if (form.includes(word) || form.includes(withoutDoubles(word))) return true;
  if (word.length < shortestWithSlip || /\p{N}/u.test(word)) return false;
  for (let start = 0; start + word.length - 1 <= form.length; start += 1) {
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const part = form.slice(start, start + length);
      if (part.length === length && isOneSlipAway(part, word)) return true;
    }
  }
  return false;
};

const hasSlip = (parts: ReadonlySet<string>, word: string): boolean =>
  word.length >= shortestWithSlip && [...parts].some((part) => isOneSlipAway(part, word));

const isOnly = (form: string, word: string): boolean => {
  const core = form.replace(/^\p{N}+|\p{N}+$/gu, '');
  return form === word || core === word || core === withoutDoubles(word);
};
