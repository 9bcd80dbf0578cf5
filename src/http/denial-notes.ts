import { hours } from '../platform/clock.ts';

const notedEveryMs = hours(1);
const keptAtMost = 10_000;

/** Of a refusal that comes again and again one an hour is noted: a program tries for ever, and the journal holds no flood. */
export class DenialNotes {
  readonly #noted = new Map<string, { at: number; since: number }>();

  /** How many like it came since the last one that was noted; null: this one is not to be noted. */
  take(name: string, now: number): number | null {
    const last = this.#noted.get(name);
    if (last && now - last.at < notedEveryMs) {
      last.since += 1;
      return null;
    }
    this.#noted.delete(name);
    this.#noted.set(name, { at: now, since: 0 });
    const [oldest] = this.#noted.keys();
    if (this.#noted.size > keptAtMost && oldest !== undefined) this.#noted.delete(oldest);
    return last?.since ?? 0;
  }
}
