import { Overloaded } from '../platform/overloaded.ts';

export type TurnBounds = { waiting: number; longestWaitSeconds: number };

/**
 * One at a time, in the order of asking. Past the bound of those who wait, and after the longest wait, `take` fails
 * with Overloaded: work that waits for itself ends too.
 */
export class Turns {
  readonly #bounds: TurnBounds;
  /** Insertion order is the order of turns. */
  readonly #waiting = new Set<() => void>();
  #isTaken = false;

  constructor(bounds: TurnBounds) {
    this.#bounds = bounds;
  }

  /** Null when the turn is there at once, else a promise for it. */
  take(): Promise<void> | null {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return null;
    }
    if (this.#waiting.size >= this.#bounds.waiting) throw new Overloaded(2);
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        this.#waiting.delete(begin);
        reject(new Overloaded(2));
      }, this.#bounds.longestWaitSeconds * 1000);
      this.#waiting.add(begin);
    });
  }

  pass(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#isTaken = false;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
