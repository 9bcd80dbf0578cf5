import {
  type MatchExtended,
  MatcherBaseClass,
  type MatchOptions,
  type OptionsGraph,
  ZxcvbnFactory,
} from '@zxcvbn-ts/core';
import { type Attack, cheapestAttack, type Part, partOf } from './attacker.ts';
import { findCalendarParts } from './calendar.ts';
import { fold, withoutDoubles, withoutMarks } from './fold.ts';
import { knownLines } from './known-lines.ts';
import { knownWords } from './known-words.ts';
import { firstNames, petNames } from './names.ts';
import { unpackWords } from './packed-words.ts';
import type { PersonalContext } from './personal-context.ts';
import { readRecipe } from './recipe.ts';

/** What attackers know before they begin: common passwords, words, names, keyboards, dates and the published recipe. */
export type Knowledge = {
  /** The cheapest attack on a text. `words` are the person's own: they come first. */
  attack(text: string, person: PersonalContext): Attack;
  /** Passwords that are tried first, folded. */
  common: ReadonlySet<string>;
};

/** Makes the estimator from what `npm run generate` packed. It takes some 100 ms and 20 MB, so once. */
export const readKnowledge = (packed: string): Knowledge => {
  const endOfGraphs = packed.indexOf('\n');
  const lists = unpackWords(packed.slice(endOfGraphs + 1));
  const findMatches = matchFinder({
    graphs: JSON.parse(packed.slice(0, endOfGraphs)) as OptionsGraph,
    dictionary: {
      ...Object.fromEntries(lists.map(({ name, words }) => [name, words])),
      pets: [...petNames],
      first: [...firstNames],
      known: [...knownWords],
    },
    l33tMaxSubstitutions: 8,
  });
  return {
    attack: (text, person) => attack(findMatches, estimable(text), told(person)),
    common: new Set(lists.find(({ name }) => name === 'passwords')?.words),
  };
};

const attack = (findMatches: FindMatches, text: string, person: Told): Attack => {
  const asTyped = attackOn(findMatches, text, person);
  const guesses = disguisesOf(text).map((plain) => attackOn(findMatches, plain, person).guessesLog10 + tryingDisguises);
  return { ...asTyped, guessesLog10: Math.min(asTyped.guessesLog10, ...guesses) };
};

/** What an attacker undoes besides: each letter typed twice, as `mmaaiissoonn`; words set apart, as `mot de passe`. */
const disguisesOf = (text: string): string[] => {
  const undoubled = withoutDoubles(text);
  const together = text.replace(/(?<=\p{L})[\s\p{Pd}_.,'’]+(?=\p{L})/gu, '');
  return [
    ...(undoubled.length > text.length - mostDoublesInWords ? [] : [undoubled]),
    ...(together.length === text.length ? [] : [together]),
  ];
};

const mostDoublesInWords = 3;

/** Ten ways to disguise a whole text, as a power of ten. */
const tryingDisguises = 1;

const attackOn = (findMatches: FindMatches, text: string, person: Told): Attack => {
  const matches = findMatches(text, person);
  const parts = matches.map((match) =>
    partOf(match, match.token.length === text.length, (part) => attack(findMatches, part, person).guessesLog10),
  );
  const { guessesLog10, parts: taken } = cheapestAttack(text, parts);
  // `azertyuiop` is both a common password and a walk: to its owner, the walk explains more.
  const walks = matches.filter(({ pattern }) => pattern === 'spatial');
  const isWalk = ({ start, end }: Part) => walks.some(({ i, j }) => i <= start && end <= j);
  const named = taken.map((part) => (isWalk(part) ? { ...part, pattern: 'spatial' } : part));
  return { guessesLog10, parts: named };
};

/** The time to look grows with the square of the length; what comes after only makes a password stronger. */
const longestEstimated = 40;

/** The library looks words up in plain objects, where these two would find the language's own properties. */
const estimable = (text: string): string =>
  withoutMarks(text)
    .replace(/__proto__/gi, '-_proto_-')
    .replace(/constructor/gi, 'konstructor')
    .slice(0, longestEstimated);

/** What every matcher is told of the person; the library's own read the ranks. */
type Told = { rankedDictionary: Record<string, number>; rankedDictionaryMaxWordSize: number; service: string };

const told = ({ words, service }: PersonalContext): Told => {
  const folded = [...new Set(words.map(fold))];
  return {
    rankedDictionary: Object.fromEntries(folded.map((word, index) => [word, index + 1])),
    rankedDictionaryMaxWordSize: Math.max(0, ...folded.map(({ length }) => length)),
    service,
  };
};

type FindMatches = (text: string, person: Told) => MatchExtended[];

/** The library's matchers and ours. It hands the whole of them to each matcher it is given; that is where they come from. */
const matchFinder = (options: ConstructorParameters<typeof ZxcvbnFactory>[0]): FindMatches => {
  let matching: MatchOptions['omniMatch'] | undefined;
  const seen = matcher((given) => {
    matching = given.omniMatch;
    return [];
  });
  new ZxcvbnFactory(options, { ...ownMatchers, seen }).check('');
  return (text, person) => {
    const matches = matching?.match(text, person);
    if (!Array.isArray(matches)) throw new Error('The matchers must answer at once.');
    return matches;
  };
};

/** What each match costs is ours to say (attacker.ts), so the library's own scores stay unused. */
const matcher = (match: (given: MatchOptions) => MatchExtended[]) => ({
  feedback: () => null,
  scoring: () => 1,
  Matching: class extends MatcherBaseClass {
    match(given: MatchOptions) {
      return match(given);
    }
  },
});

const silent = matcher(() => []);

const ownMatchers = {
  // The library measures dates and years from today; ours are the same at any time.
  date: silent,
  regex: silent,
  calendar: matcher(({ password }) =>
    findCalendarParts(password).map(({ start, end, guesses }) => ({
      pattern: 'calendar',
      i: start,
      j: end,
      token: password.slice(start, end + 1),
      calendarGuesses: guesses,
    })),
  ),
  line: matcher(({ password }) =>
    findLines(password).map(({ start, end }) => ({
      pattern: 'line',
      i: start,
      j: end,
      token: password.slice(start, end + 1),
    })),
  ),
  // Who has read the help page knows the service's letters, the year and the signs: the secret word alone is left to guess.
  recipe: matcher(({ password, userInputsOptions }) => {
    const recipe = readRecipe(password, (userInputsOptions as Told | undefined)?.service ?? '');
    return recipe ? [{ pattern: 'recipe', i: 0, j: password.length - 1, token: password, secret: recipe.secret }] : [];
  }),
};

/** Known lines, whatever stands between their words. */
const findLines = (text: string): { start: number; end: number }[] => {
  const places = [...text].flatMap((sign, index) => (/[\p{L}\p{N}]/u.test(sign) ? [index] : []));
  const letters = places.map((place) => text.charAt(place).toLowerCase()).join('');
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start + shortestLine <= letters.length; start += 1) {
    for (let length = letters.length - start; length >= shortestLine; length -= 1) {
      if (!knownLines.has(letters.slice(start, start + length))) continue;
      found.push({ start: places[start] ?? 0, end: places[start + length - 1] ?? 0 });
      break;
    }
  }
  return found;
};

const shortestLine = 6;
