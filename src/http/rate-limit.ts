/**
 * How many requests one source may make in a minute, per kind of route, counted in this process. The table is bounded: when
 * it is full, the sources seen longest ago are forgotten.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #counts = new Map<string, { window: number; count: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  get perMinute(): number {
    return this.#perMinute;
  }

  /** Counts a request; the seconds to wait when it is one too many, else 0. */
  take(source: string, now: number): number {
    const window = Math.floor(now / 60_000);
    const entry = this.#counts.get(source);
    if (entry?.window === window) {
      entry.count += 1;
      return entry.count > this.#perMinute ? secondsLeft(now) : 0;
    }
    this.#counts.delete(source);
    this.#counts.set(source, { window, count: 1 });
    if (this.#counts.size > mostSources) this.#counts.delete(this.#counts.keys().next().value ?? '');
    return 0;
  }

  /** The seconds to wait where no more are left, else 0; counts nothing. */
  wait(source: string, now: number): number {
    return this.left(source, now) > 0 ? 0 : secondsLeft(now);
  }

  /** How many more requests the source may make in this minute. */
  left(source: string, now: number): number {
    const entry = this.#counts.get(source);
    const count = entry?.window === Math.floor(now / 60_000) ? entry.count : 0;
    return Math.max(0, this.#perMinute - count);
  }
}

/** Until the next minute begins. */
export const secondsLeft = (now: number): number => Math.ceil(60 - (now % 60_000) / 1000);

const mostSources = 50_000;
