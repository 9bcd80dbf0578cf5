import { setTimeout as sleep } from 'node:timers/promises';
import type { HashCensus } from '../domain/credentials/hash-census-store.ts';
import type { RefusalFloor } from '../domain/sessions/refusal-floor.ts';

type Bounds = {
  /** A check of the costliest scheme that is taken needs about a second, and ours comes on top. */
  floorSeconds?: number;
  /** How long what was seen in the database is believed. */
  lookEverySeconds?: number;
};

/**
 * While an imported hash rests in the database, a refused sign-in is answered at the floor, or at a whole multiple of it
 * when the threads were busy for longer; nobody works meanwhile. Without one, at once. A refusal that comes after
 * `lookEverySeconds` looks again, and the others wait for the same look.
 */
export const watchedRefusalFloor = (
  hashes: Pick<HashCensus, 'holdsImported'>,
  { floorSeconds = 1.2, lookEverySeconds = 120 }: Bounds = {},
): RefusalFloor => {
  const floorMilliseconds = floorSeconds * 1000;
  let seen: { isNeeded: Promise<boolean>; until: number } | null = null;
  const look = (): Promise<boolean> => {
    const isNeeded = hashes.holdsImported();
    const mine = { isNeeded, until: performance.now() + lookEverySeconds * 1000 };
    seen = mine;
    // A look that failed is not believed: the next refusal looks again.
    isNeeded.catch(() => {
      if (seen === mine) seen = null;
    });
    return isNeeded;
  };
  return () => {
    const startedAt = performance.now();
    return async () => {
      const isNeeded = await (seen && performance.now() < seen.until ? seen.isNeeded : look());
      if (!isNeeded) return;
      const taken = performance.now() - startedAt;
      await sleep(Math.ceil(taken / floorMilliseconds) * floorMilliseconds - taken);
    };
  };
};
