import { Overloaded } from './overloaded.ts';

export type FairQueueBounds = {
  /** Pieces of work that wait, from everybody. */
  total: number;
  /** Pieces of work that wait, from one source. */
  perSource: number;
};

/**
 * A bounded queue that serves its sources in turn, so that one source's flood waits behind its own flood only. When it
 * is full, the newest work of the source with the most gives way to a source with less; else `push` throws Overloaded.
 */
export class FairQueue<Work> {
  readonly #bounds: FairQueueBounds;
  /** Insertion order is the order of turns: a served source goes to the end. */
  readonly #waiting = new Map<string, Work[]>();
  readonly #drop: (work: Work) => void;
  #length = 0;

  /** `drop` is told of work that gave its place to a source with less. */
  constructor(bounds: FairQueueBounds, drop: (work: Work) => void) {
    this.#bounds = bounds;
    this.#drop = drop;
  }

  get length(): number {
    return this.#length;
  }

  push(source: string, work: Work): void {
    const own = this.#waiting.get(source);
    if ((own?.length ?? 0) >= this.#bounds.perSource) throw new Overloaded(2);
    if (this.#length >= this.#bounds.total) this.#makeRoom(own?.length ?? 0);
    if (own) own.push(work);
    else this.#waiting.set(source, [work]);
    this.#length += 1;
  }

  #makeRoom(ownLength: number): void {
    let longest: Work[] = [];
    for (const works of this.#waiting.values()) if (works.length > longest.length) longest = works;
    const dropped = longest.length > ownLength + 1 ? longest.pop() : undefined;
    if (dropped === undefined) throw new Overloaded(2);
    this.#length -= 1;
    this.#drop(dropped);
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
