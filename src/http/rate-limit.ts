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

  /** Counts a request; the seconds to wait when it is one too many, else 0. */
  take(source: string, now: number): number {
    const window = Math.floor(now / 60_000);
    const entry = this.#counts.get(source);
    if (entry?.window === window) {
      entry.count += 1;
      return entry.count > this.#perMinute ? Math.ceil(((window + 1) * 60_000 - now) / 1000) : 0;
    }
    this.#counts.delete(source);
    this.#counts.set(source, { window, count: 1 });
    if (this.#counts.size > mostSources) this.#counts.delete(this.#counts.keys().next().value ?? '');
    return 0;
  }
}

const mostSources = 50_000;
