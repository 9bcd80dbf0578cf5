/** A list of words with its name; the commonest first, to within a factor of four. */
export type WordList = { name: string; words: string[] };

/**
 * Lists as one text. Each list is a line `#name`, then a line for each band of ranks (4, 16, 64… words); inside a band the
 * words are in alphabetical order, and each is written as a capital letter that says how many characters it shares with the
 * word before (A none, B one…), then the rest. Words hold no capital and no line end.
 */
export const packWords = (lists: readonly WordList[]): string =>
  lists.map(({ name, words }) => [`#${name}`, ...bandsOf(words).map(packBand), ''].join('\n')).join('');

export const unpackWords = (packed: string): WordList[] => {
  const lists: WordList[] = [];
  for (const line of packed.split('\n')) {
    if (line.startsWith('#') && /^#[a-z-]+$/.test(line)) lists.push({ name: line.slice(1), words: [] });
    else lists.at(-1)?.words.push(...unpackBand(line));
  }
  return lists;
};

const bandsOf = (words: readonly string[]): string[][] => {
  const bands: string[][] = [];
  for (let start = 0, size = 4; start < words.length; start += size, size *= 4) {
    bands.push(words.slice(start, start + size).sort());
  }
  return bands;
};

const packBand = (words: readonly string[]): string => {
  let previous = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < mostShared && shared < word.length && word[shared] === previous[shared]) shared += 1;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return packed;
};

const mostShared = 25;

const unpackBand = (line: string): string[] => {
  const words: string[] = [];
  let previous = '';
  for (const [, shared = 'A', rest = ''] of line.matchAll(/([A-Z])([^A-Z]*)/g)) {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.push(previous);
  }
  return words;
};
