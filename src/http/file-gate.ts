import { Overloaded } from '../platform/overloaded.ts';
import { RateLimit } from './rate-limit.ts';
import type { Route } from './route.ts';

/** A person mends a file and brings it again. */
const filesPerMinute = 30;

const presentAtMost = 6;
const retryAfterSeconds = 5;

/** Has work done when its turn comes. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * For whoever brings a file, or has a kept one read anew. Each takes a hundred megabytes and seconds: so one at a time for
 * each person or key, a few altogether, and they are read one after the other.
 */
export class FileGate {
  readonly #uses = new RateLimit(filesPerMinute);
  readonly #present = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  /** How many seconds this person has to wait; 0: none. */
  take(route: Route, who: string, now: number): number {
    return isForFiles(route) ? this.#uses.take(who, now) : 0;
  }

  /** Throws Overloaded where this one is here already, or too many others are. */
  async pass<Result>(route: Route, who: string, work: (inTurn: InTurn) => Promise<Result>): Promise<Result> {
    if (!isForFiles(route)) return work((answer) => answer());
    if (this.#present.has(who) || this.#present.size >= presentAtMost) throw new Overloaded(retryAfterSeconds);
    this.#present.add(who);
    try {
      return await work((answer) => this.#inTurn(answer));
    } finally {
      this.#present.delete(who);
    }
  }

  #inTurn<Result>(answer: () => Promise<Result>): Promise<Result> {
    const answered = this.#last.then(answer);
    this.#last = answered.catch(() => undefined);
    return answered;
  }
}

export const isForFiles = ({ fileBytes, readsFile }: Route): boolean => fileBytes !== undefined || readsFile === true;
