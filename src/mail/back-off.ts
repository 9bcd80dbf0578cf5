import { hours, minutes } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';

/**
 * How long to wait after the given number of failed attempts: 30 s, 1 min, 2 min … at most an hour, and up to a fifth
 * more by chance, so that notices that failed together don't all come back together.
 */
export const retryDelay = (failures: number, random: Random): number => {
  const base = Math.min(minutes(0.5) * 2 ** Math.min(failures - 1, 20), hours(1));
  return base + random.integer(Math.floor(base / 5) + 1);
};
