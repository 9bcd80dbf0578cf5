/** People who were dealt with together, and when. */
export type Wave = { at: number; people: number };

/** So many of the newest people tell the pace. */
export const peopleOfPace = 2000;

const leastWaits = 3;

/**
 * How many milliseconds one more person takes, by what lay between the newest waves, oldest first. The middle of these
 * waits counts: a pause, or a server that was down, is one long wait among them. Null while there are too few.
 */
export const msForEach = (waves: readonly Wave[]): number | null => {
  const waits = waves.slice(1).map(({ at, people }, index) => (at - (waves[index]?.at ?? at)) / people);
  if (waits.length < leastWaits) return null;
  return waits.toSorted((one, other) => one - other)[Math.floor(waits.length / 2)] ?? null;
};
