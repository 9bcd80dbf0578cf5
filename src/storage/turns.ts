import { Overloaded } from '../platform/overloaded.ts';

/** One at a time, in the order of asking; past the bound of those who wait, `take` throws Overloaded. */
export class Turns {
  readonly #bound: number;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  constructor(bound: number) {
    this.#bound = bound;
  }

  /** Null when the turn is there at once, else a promise for it. */
  take(): Promise<void> | null {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return null;
    }
    if (this.#waiting.length >= this.#bound) throw new Overloaded(2);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  pass(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }
}
