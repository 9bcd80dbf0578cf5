import { fold } from './fold.ts';

/**
 * The recipe that everybody can read on the help page: the first letters of the service, a secret word, a famous year,
 * signs; in any order, with any separators, accents and disguises. `secret` is the one part that somebody who has read the
 * page does not know. `prefixes` are the beginnings that the person's own services and company would give; another one is
 * known by its look. Null when the text is built otherwise.
 */
export const readRecipe = (text: string, prefixes: ReadonlySet<string>): { secret: string } | null => {
  const written = text.normalize('NFKD').replace(/\p{M}/gu, '');
  for (const { 0: year, index } of written.matchAll(years)) {
    const parts = partsAround(written.slice(0, index), written.slice(index + year.length));
    const secret = parts && secretAmong(parts, prefixes, year === '1515');
    if (secret) return { secret };
  }
  return null;
};

/** A year from 1000 on, also at the end or the beginning of a date of digits. */
const years = /(?<!\d)(?:\d{1,2}[/.-]?\d{1,2}[/.-]?)?(?:1\d|20)\d\d(?!\d)/g;

/** What stands around the year, parted at signs and at capitals; null when there is too much of it, or other numbers. */
const partsAround = (before: string, after: string): string[] | null => {
  const segments = [before, after].flatMap((side) => side.split(/[^\p{L}\p{N}@$]+/u)).filter((part) => part !== '');
  const wordlike = segments.filter((segment) => /\p{L}/u.test(segment));
  const numbers = segments.filter((segment) => !/\p{L}/u.test(segment));
  if (numbers.some((number) => number.length > 2)) return null;
  const parts = wordlike.flatMap(partAtCapitals);
  return parts.length === 0 || parts.length > 4 ? null : parts;
};

/** `eKoSoleil` is `eKo` and `Soleil`; a word in capitals stays one. */
const partAtCapitals = (segment: string): string[] => {
  if (!/\p{Ll}/u.test(segment)) return [segment];
  const parts: string[] = [];
  for (const part of segment.split(/(?=\p{Lu})/u)) {
    const previous = parts.at(-1);
    if (previous !== undefined && previous.length < 3) parts[parts.length - 1] = previous + part;
    else parts.push(part);
  }
  return parts;
};

const secretAmong = (parts: string[], prefixes: ReadonlySet<string>, isThePublishedYear: boolean): string | null => {
  const isOwn = (part: string) => part.length <= 4 && prefixes.has(readable(part).slice(0, 3));
  const without = (part: string) => parts.filter((other) => other !== part);
  const prefix = parts.find(isOwn) ?? [parts[0], parts.at(-1)].find((part) => part?.length === 3);
  if (prefix !== undefined && parts.length > 1) {
    const rest = without(prefix);
    // Two words after a prefix that is nobody's are a phrase like another.
    return rest.length === 1 || (isOwn(prefix) && rest.length === 2) ? rest.join('') : null;
  }
  const [only = '', ...others] = parts;
  if (others.length > 0) return null;
  const word = readable(only);
  if (word.length > 3 && prefixes.has(word.slice(0, 3))) return only.slice(3);
  if (word.length > 3 && prefixes.has(word.slice(-3))) return only.slice(0, -3);
  return isThePublishedYear ? only : null;
};

const readable = (part: string): string => fold(part).replace(/[@4301$5]/g, (sign) => letters[sign] ?? sign);

const letters: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '0': 'o', '1': 'i', $: 's', '5': 's' };
