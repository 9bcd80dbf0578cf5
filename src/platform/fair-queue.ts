import { Overloaded } from './overloaded.ts';

export type FairQueueBounds = {
  /** Pieces of work that wait, from everybody. */
  total: number;
  /** Pieces of work that wait, from one source. */
  perSource: number;
};

/**
 * A bounded queue that serves its sources in turn, so that one source's flood waits behind its own flood only.
 * Past a bound, `push` throws Overloaded.
 */
export class FairQueue<Work> {
  readonly #bounds: FairQueueBounds;
  /** Insertion order is the order of turns: a served source goes to the end. */
  readonly #waiting = new Map<string, Work[]>();
  #length = 0;

  constructor(bounds: FairQueueBounds) {
    this.#bounds = bounds;
  }

  get length(): number {
    return this.#length;
  }

  push(source: string, work: Work): void {
    const own = this.#waiting.get(source);
    if (this.#length >= this.#bounds.total || (own?.length ?? 0) >= this.#bounds.perSource) throw new Overloaded(2);
    if (own) own.push(work);
    else this.#waiting.set(source, [work]);
    this.#length += 1;
  }

  shift(): Work | undefined {
    for (const [source, works] of this.#waiting) {
      const work = works.shift();
      this.#waiting.delete(source);
      if (works.length > 0) this.#waiting.set(source, works);
      if (work === undefined) continue;
      this.#length -= 1;
      return work;
    }
    return undefined;
  }
}
