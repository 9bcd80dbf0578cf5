import { fold, partsAtCapitals, reversed, withoutMarks } from './fold.ts';

/**
 * The recipe that everybody can read on the help page: the first letters of the service, a secret word, a famous year,
 * signs; in any order, with any separators, accents and disguises, forwards or backwards. `secret` is the one part that
 * somebody who has read the page does not know. The letters of this service are known; those of another one by their look.
 * Null when the text is built otherwise.
 */
export const readRecipe = (text: string, service: string): { secret: string } | null => {
  const written = withoutMarks(text);
  const prefixes = prefixesOf(service);
  for (const direction of [written, reversed(written)]) {
    for (const { rest, isThePublishedYear } of withoutYear(direction)) {
      const parts = partsOfRest(rest);
      const secret = parts && secretAmong(parts, prefixes, isThePublishedYear);
      if (secret && secret.length >= shortestSecret) return { secret };
    }
  }
  return null;
};

const shortestSecret = 3;

/** The first three letters of the service's name, and of each word of it. */
const prefixesOf = (service: string): ReadonlySet<string> =>
  new Set(
    [service, ...service.split(/[\s-]+/u)]
      .map((word) => fold(word).slice(0, 3))
      .filter((letters) => /^\p{L}{3}$/u.test(letters)),
  );

/** The text without what can be its year, in each way to read one. */
const withoutYear = (text: string): { rest: string; isThePublishedYear: boolean }[] => {
  const yearOnly = [...text.matchAll(years)].map(({ 0: year, index }) => ({
    rest: `${text.slice(0, index)} ${text.slice(index + year.length)}`,
    isThePublishedYear: year === '1515',
  }));
  // Older years, two of a war, one in two halves, or in Roman figures.
  const numbers = text.match(/\d+/g) ?? [];
  const isYear = numbers.length <= 2 && numbers.every(({ length }) => length >= 2 && length <= 4);
  const anyNumber = numbers.length > 0 && isYear ? [text.replace(/\d+/g, ' ')] : [];
  const roman = text.replace(/(?<!\p{Lu})M{1,2}[CDXLVIM]{2,8}(?!\p{L})/u, ' ');
  return [
    ...yearOnly,
    ...[...anyNumber, ...(roman === text ? [] : [roman])].map((rest) => ({
      rest,
      isThePublishedYear: /15.?15|MDXV/.test(text),
    })),
  ];
};

/** A year from 1000 on, also at the end or the beginning of a date of digits. */
const years = /(?<!\d)(?:\d{1,2}[/.-]?\d{1,2}[/.-]?)?(?:1\d|20)\d\d(?!\d)/g;

/** A word of the text; `attached` when only a capital parts it from the one before. */
type Word = { text: string; attached: boolean };

/** The words around the year, parted at signs and at capitals; null when there are too many, or other numbers. */
const partsOfRest = (rest: string): Word[] | null => {
  const segments = joinSpelled(rest.split(/[^\p{L}\p{N}@$]+/u).filter((segment) => segment !== ''));
  const numbers = segments.filter((segment) => !/\p{L}/u.test(segment));
  if (numbers.some((number) => number.length > 2)) return null;
  const parts = segments
    .filter((segment) => /\p{L}/u.test(segment))
    .flatMap((segment) => partsAtCapitals(segment).map((text, index) => ({ text, attached: index > 0 })));
  return parts.length === 0 || parts.length > 4 ? null : parts;
};

/** `E k o S o l e i l` and `E.k.o.Soleil`: letters one by one are the word they spell. */
const joinSpelled = (segments: readonly string[]): string[] => {
  if (segments.filter((segment) => /^\p{L}$/u.test(segment)).length < 2) return [...segments];
  const joined: string[] = [];
  let isSpelling = false;
  for (const segment of segments) {
    const isLetter = /^\p{L}$/u.test(segment);
    const previous = joined.at(-1);
    if (isSpelling && previous !== undefined && /^\p{L}/u.test(segment)) joined[joined.length - 1] = previous + segment;
    else joined.push(segment);
    isSpelling = isLetter;
  }
  return joined;
};

const secretAmong = (parts: Word[], prefixes: ReadonlySet<string>, isThePublishedYear: boolean): string | null => {
  const isOwn = ({ text }: Word) => text.length <= 4 && prefixes.has(readable(text).slice(0, 3));
  const isAttached = (part: Word) => part.attached || parts[parts.indexOf(part) + 1]?.attached === true;
  const looksLikeOne = (part: Word) =>
    part.text.length === 3 || (part.text.length >= 2 && part.text.length <= 5 && isAttached(part));
  const ends = [parts[0], parts.at(-1)].filter((part) => part !== undefined);
  const prefix = parts.find(isOwn) ?? ends.filter(looksLikeOne).sort(byLength)[0];
  if (prefix !== undefined && parts.length > 1) {
    const rest = parts.filter((part) => part !== prefix).map(({ text }) => text);
    // Two words after a prefix that is nobody's are a phrase like another.
    return rest.length === 1 || (isOwn(prefix) && rest.length === 2) ? rest.join('') : null;
  }
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) return null;
  const word = readable(only.text);
  if (word.length > 3 && prefixes.has(word.slice(0, 3))) return only.text.slice(3);
  if (word.length > 3 && prefixes.has(word.slice(-3))) return only.text.slice(0, -3);
  return isThePublishedYear ? only.text : null;
};

const byLength = (one: Word, other: Word): number => one.text.length - other.text.length;

const readable = (part: string): string => fold(part).replace(/[@4301$5]/g, (sign) => letters[sign] ?? sign);

const letters: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '0': 'o', '1': 'i', $: 's', '5': 's' };
