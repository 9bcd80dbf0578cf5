import type { MatchExtended } from '@zxcvbn-ts/core';

/** A part of a password as an attacker sees it, from `start` to `end` inclusive, and the guesses it takes (power of ten). */
export type Part = { pattern: string; start: number; end: number; guessesLog10: number };

/** The cheapest way to make up a password from parts. */
export type Attack = { guessesLog10: number; parts: Part[] };

/**
 * The attack that takes the fewest guesses: parts side by side, each costing its own guesses, times the orders the parts
 * could have had. What no part covers is tried sign by sign. Unlike the library's own sum, many easy parts stay easy.
 */
export const cheapestAttack = (text: string, parts: readonly Part[]): Attack => {
  const { length } = text;
  const endingAt = Map.groupBy(parts, ({ end }) => end);
  // best[end][count]: the cheapest sequence of `count` parts that covers everything before `end`.
  const best: (Step | undefined)[][] = [[{ cost: 0, part: null, before: null }]];
  for (let end = 1; end <= length; end += 1) {
    const here: (Step | undefined)[] = [];
    for (const part of [...(endingAt.get(end - 1) ?? []), ...unknownParts(end)]) {
      for (const [count, before] of (best[part.start] ?? []).entries()) {
        if (!before || (part.pattern === 'unknown' && before.part?.pattern === 'unknown')) continue;
        const cost = before.cost + part.guessesLog10;
        if (cost < (here[count + 1]?.cost ?? Number.POSITIVE_INFINITY)) here[count + 1] = { cost, part, before };
      }
    }
    best[end] = here;
  }
  let cheapest: Attack = { guessesLog10: Number.POSITIVE_INFINITY, parts: [] };
  for (const [count, step] of (best[length] ?? []).entries()) {
    if (!step) continue;
    const taken = partsUntil(step);
    const guessesLog10 = step.cost + orderingsLog10(count) - sparedByRepeating(text, taken);
    if (guessesLog10 < cheapest.guessesLog10) cheapest = { guessesLog10, parts: taken };
  }
  return cheapest;
};

/** The same word or separator again is guessed at once; who capitalises one word does so with the next. */
const sparedByRepeating = (text: string, parts: readonly Part[]): number => {
  const seen = new Set<string>();
  let capitalised = 0;
  let spared = 0;
  for (const { pattern, start, end, guessesLog10 } of parts) {
    const part = text.slice(start, end + 1);
    const isAgain = seen.has(part.toLowerCase());
    if (isAgain) spared += Math.max(0, guessesLog10 - Math.log10(2));
    else if (pattern === 'dictionary' && /^\p{Lu}\P{Lu}+$/u.test(part) && capitalised++ > 0) spared += Math.log10(2);
    seen.add(part.toLowerCase());
  }
  return spared;
};

type Step = { cost: number; part: Part | null; before: Step | null };

const partsUntil = (last: Step): Part[] => {
  const parts: Part[] = [];
  for (let step: Step | null = last; step?.part; step = step.before) parts.unshift(step.part);
  return parts;
};

/** Signs without a pattern: ten guesses each, as the library counts, since people rarely use the whole keyboard. */
const unknownParts = (end: number): Part[] =>
  Array.from({ length: end }, (_, start) => ({ pattern: 'unknown', start, end: end - 1, guessesLog10: end - start }));

/** People put parts together in few of the orders there could be: two ways for each part that is added. */
const orderingsLog10 = (count: number): number => (count - 1) * Math.log10(2);

/**
 * What a match of the library costs. A part among others takes at least ten guesses: the attacker must try
 * that there is such a part at all.
 */
export const partOf = (match: MatchExtended, isWhole: boolean, guessesOf: (text: string) => number): Part => {
  const least = isWhole ? 0 : 1;
  return {
    pattern: match.pattern,
    start: match.i,
    end: match.j,
    guessesLog10: rounded(Math.max(least, costOf(match as Matched, guessesOf))),
  };
};

/** Engines differ in the last digit of a power or a logarithm; the browser is to judge as the server does. */
const rounded = (guesses: number): number => Math.round(guesses * 1e9) / 1e9;

/** The properties of the library's matches that count here. */
type Matched = MatchExtended & {
  rank: number;
  reversed: boolean;
  subs?: { letter: string; substitution: string }[];
  turns: number;
  shiftedCount: number;
  baseToken: string;
  repeatCount: number;
  sequenceName: string;
  ascending: boolean;
  calendarGuesses: number;
  secret: string;
};

const costOf = (match: Matched, guessesOf: (text: string) => number): number => {
  const { pattern, token } = match;
  switch (pattern) {
    case 'dictionary': {
      const disguises = new Set(match.subs?.map(({ letter, substitution }) => letter + substitution)).size;
      return Math.log10(match.rank) + capitalsLog10(token) + (disguises + (match.reversed ? 1 : 0)) * Math.log10(2);
    }
    case 'spatial':
      return (
        walkLog10(token.length, match.turns) +
        Math.min(match.shiftedCount, token.length - match.shiftedCount) * Math.log10(2)
      );
    case 'repeat':
      return guessesOf(match.baseToken) + Math.log10(match.repeatCount);
    case 'sequence':
      return Math.log10(
        (/[aAzZ019]/.test(token.charAt(0)) ? 4 : /\d/.test(token) ? 10 : 26) * (match.ascending ? 1 : 2) * token.length,
      );
    case 'calendar':
      return Math.log10(match.calendarGuesses);
    case 'line':
      return linesLog10;
    case 'recipe':
      return guessesOf(match.secret);
    default:
      return token.length;
  }
};

/** A million lines that people know by heart, though the list here is short. */
const linesLog10 = 6;

/** None, the first, the last or all are capitals: likely, hence cheap. Otherwise the places they can stand in. */
const capitalsLog10 = (token: string): number => {
  const letters = token.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (capitals === 0) return 0;
  if (capitals === letters.length || /^\p{Lu}[^\p{Lu}]*$|^[^\p{Lu}]*\p{Lu}$/u.test(letters)) return Math.log10(2);
  return Math.min(capitals, letters.length - capitals) * Math.log10(letters.length);
};

/** All walks of up to this length with up to as many turns, from any of 47 keys that have 4.6 neighbours on average. */
const walkLog10 = (length: number, turns: number): number => {
  let walks = 0;
  for (let keys = 2; keys <= length; keys += 1) {
    let placesOfTurns = 1;
    for (let turned = 1; turned <= Math.min(turns, keys - 1); turned += 1) {
      walks += placesOfTurns * 47 * 4.6 ** turned;
      placesOfTurns *= (keys - turned) / turned;
    }
  }
  return Math.log10(walks);
};
