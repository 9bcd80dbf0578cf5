import { goesOn, isMatter } from './sentence-words.ts';

/**
 * The beginnings of a text that could be a password as a whole, the likeliest first: those behind which the sentence goes on
 * ("… ne marche plus") or ends, those that hold a digit or a sign. Each as it is written, then without the sign that may
 * belong to the sentence, then with the other spacing before it: French typography and many telephones put a space there.
 */
export const passwordRuns = (text: string, { least, most }: { least: number; most: number }): string[] => {
  const words = wordsOf(text);
  const ends = endsOf(words).filter((end) => countWords(words.slice(0, end)) >= least);
  return likeliest(words, ends).slice(0, most);
};

/**
 * The same behind words that announce no more than a possibility ("j'utilise …", "mot de passe … ne marche plus"), where
 * ordinary words follow as a rule. With a digit or a sign, two words at least, to whichever end; without one three, and
 * only up to where the sentence goes on. `mayBeSentence`: a capital there begins a passphrase of ordinary words.
 */
export const unannouncedRuns = (text: string, most: number, mayBeSentence: boolean): string[] => {
  const words = wordsOf(text);
  const [first = ''] = words;
  const isSentence = mayBeSentence && /^\p{Lu}/u.test(first) && !isMatter(first);
  if (!/[\p{L}\p{N}]/u.test(first) || (goesOn(first) && !isSentence)) return [];
  const isLikely = (end: number): boolean => {
    const run = words.slice(0, end);
    const goingOn = run.findLastIndex(goesOn);
    if (countWords(run) < 2) return false;
    if (goingOn < 0) return holdsMark(words, end) || (countWords(run) > 2 && isBoundary(words, end));
    if (isSentence && countWords(run) > 2 && isBoundary(words, end) && !run.some(saysHowItFares)) {
      return !holdsMark(words, goingOn);
    }
    // The last of many words may be one with which sentences go on, too.
    if (countWords(run) > 3 && isBoundary(words, end) && !words.slice(0, end - 1).some(goesOn)) return true;
    // Behind a sign the sentence went on; before the first one, an ordinary word may be of a passphrase.
    return !holdsMark(words, goingOn) && holdsMark(words, end) && !goesOn(lastWord(run));
  };
  return likeliest(words, endsOf(words).filter(isLikely)).slice(0, most);
};

/** As it is written; without the stops of the sentence; with and without the space before "?" or "!". */
export const respelled = (run: string): string[] => {
  const written = run.trim().replace(/[.,;:]+$/u, '');
  const [, before = '', gap = '', signs = ''] = /^(.*?[^\s?!])(\s*)([?!]+)$/u.exec(written) ?? [];
  return signs === ''
    ? [...new Set([written, run.trim()])]
    : [written, before, gap === '' ? `${before} ${signs}` : `${before}${signs}`];
};

const likeliest = (words: readonly string[], ends: readonly number[]): string[] => {
  const sorted = ends.toSorted((one, other) => likelihoodOf(words, other) - likelihoodOf(words, one));
  return [...new Set(sorted.flatMap((end) => respelled(words.slice(0, end).join(' '))))];
};

const mostWords = 10;
const mostRead = 200;

/** A few words more than a passphrase has, to see whether the sentence goes on. */
const wordsOf = (text: string): string[] =>
  (text.slice(0, mostRead).split('\n', 1)[0] ?? '')
    .split(/[ \t\u00A0\u202F]+/u)
    .filter(Boolean)
    .slice(0, 2 * mostWords);

/** After which words a run may end: a lone sign belongs to the word before it, and nothing goes over a stop. */
const endsOf = (words: readonly string[]): number[] => {
  const ends: number[] = [];
  for (const [index, word] of words.entries()) {
    if (countWords(words.slice(0, index + 1)) > mostWords) break;
    if (!isSign(words[index + 1] ?? '')) ends.push(index + 1);
    if (/[.,;]$/u.test(word)) break;
  }
  return ends;
};

/** Verbs that speak of the password, which few passphrases hold. */
const saysHowItFares = (word: string): boolean =>
  /^(?:ne|n[’']\S+|est|marche|fonctionne|mais|is|isn[’']t|does|doesn[’']t|but|ist|geht|wird|aber|ass|geet|gëtt|mee)$/iu.test(
    word,
  );

const isSign = (word: string): boolean => /^[\p{P}\p{S}]{1,6}$/u.test(word);

const countWords = (words: readonly string[]): number => words.filter((word) => !isSign(word)).length;

const lastWord = (words: readonly string[]): string => words.findLast((word) => !isSign(word)) ?? '';

/** The sentence ends here, or goes on with something else. */
const isBoundary = (words: readonly string[], end: number): boolean =>
  end >= words.length || /[.,;]$/u.test(words[end - 1] ?? '') || goesOn(words[end] ?? '');

const likelihoodOf = (words: readonly string[], end: number): number =>
  (isBoundary(words, end) ? 4 : 0) +
  (holdsMark(words, end) ? 2 : 0) +
  (/[\p{N}!?]$/u.test(words[end - 1] ?? '') ? 1 : 0) -
  (goesOn(lastWord(words.slice(0, end))) ? 5 : 0);

/** A digit, or a sign that is not the stop of the whole sentence. */
const holdsMark = (words: readonly string[], end: number): boolean => {
  const run = words.slice(0, end).join(' ');
  const inner = end < words.length ? run : run.replace(/[\s.,;:!?)…]+$/u, '');
  return /\d|[^\p{L}\p{N}\s'’.,;:()«»"“”-]/u.test(inner);
};
