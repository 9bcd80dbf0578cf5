/** How long guessing takes, as a person would say it. */
export type GuessingTime = 'at-once' | 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'centuries';

/**
 * Guesses a second of an attacker who has stolen the database, and cannot be slowed down by the server. Argon2id at the
 * parameters of the installation takes some ten milliseconds and 19 MB each; this allows a hundred machines' worth of it.
 */
export const guessesPerSecond = 10_000;

/** The time that takes all the guesses, given as a power of ten. */
export const guessingTime = (guessesLog10: number): GuessingTime => {
  const secondsLog10 = guessesLog10 - Math.log10(guessesPerSecond);
  const [, time] = limits.find(([seconds]) => secondsLog10 < Math.log10(seconds)) ?? [0, 'centuries'];
  return time;
};

const day = 24 * 60 * 60;
const year = 365.25 * day;

/** Up to each of these, in seconds. */
const limits: readonly (readonly [seconds: number, time: GuessingTime])[] = [
  [60, 'at-once'],
  [60 * 60, 'minutes'],
  [day, 'hours'],
  [30 * day, 'days'],
  [year, 'months'],
  [100 * year, 'years'],
];
