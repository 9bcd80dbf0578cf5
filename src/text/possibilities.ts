import type { Sentences } from './sentences.ts';

/** A number of guesses, given as a power of ten, as one can picture it: in full, or by how many digits it has. */
export const possibilities = (say: Sentences['coach'], guessesLog10: number): string =>
  guessesLog10 < 6
    ? say.few(Math.max(1, Number((10 ** guessesLog10).toPrecision(1))))
    : say.many(Math.floor(guessesLog10) + 1);
