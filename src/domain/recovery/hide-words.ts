/**
 * Stands in a kept text where a password was. One sign that nobody types, so that each page says in its reader's language
 * what stood there.
 */
export const hiddenMark = '\uE000';

/** A text that somebody sent, as it may be screened: composed, and without the mark, which is not theirs to set. */
export const readable = (text: string): string =>
  text.slice(0, longestKept).normalize('NFC').replaceAll(hiddenMark, '\uFFFD');

/** Nothing is kept that is not read; doors let much less through. */
const longestKept = 20_000;

/**
 * Puts the mark where the words stand in the parts of a message, in whatever case and with whatever spaces, and over the
 * signs that touch them. A word that is not found again, though it was read there, takes the whole message with it.
 */
export const hideWords = (parts: readonly string[], words: readonly string[]): string[] => {
  const longestFirst = words.filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);
  const isThere = (word: string): boolean => parts.some((part) => hideWord(part, word) !== part);
  if (!longestFirst.every(isThere)) return parts.map(() => hiddenMark);
  return parts.map((part) => longestFirst.reduce(hideWord, part));
};

const hideWord = (text: string, word: string): string => {
  const pattern = patternOf(word);
  let hidden = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(pattern, 'giu'))) {
    if (index < from || touchesALetter(text, index, index + found.length, word)) continue;
    const start = startOfWord(text, index, from);
    hidden += text.slice(from, start) + hiddenMark;
    from = endOfWord(text, index + found.length);
  }
  return hidden + text.slice(from);
};

/** Before "?" and "!" the space is a matter of typography. */
const patternOf = (word: string): string =>
  word
    .trim()
    .replace(/\s*([!?]+)(?=\s|$)/gu, ' $1')
    .trim()
    .split(/\s+/u)
    .map(
      (piece, index) =>
        `${index === 0 ? '' : /^[!?]+$/u.test(piece) ? String.raw`\s*` : String.raw`\s+`}${RegExp.escape(piece)}`,
    )
    .join('');

/** A short word inside a longer one is chance. */
const touchesALetter = (text: string, start: number, end: number, word: string): boolean =>
  word.length < 6 && (isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end)));

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

const startOfWord = (text: string, index: number, least: number): number => {
  let start = index;
  while (start > least && isOfWord(text.charAt(start - 1))) start -= 1;
  return start;
};

const endOfWord = (text: string, index: number): number => {
  let end = index;
  while (end < text.length && isOfWord(text.charAt(end))) end += 1;
  return end;
};

const isOfWord = (sign: string): boolean => !/[\s«»“”"():=,;\uE000]/u.test(sign);
