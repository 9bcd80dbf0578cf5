import type { SignedInActor } from '../accounts/actor.ts';
import type { Figures, Period } from './figures.ts';
import { viewFigures } from './view-figures.ts';
import { mayRecover } from './who-may.ts';

/** Counting a year of a large desk takes the database up to a second: whoever looks again sees the same for a while. */
const keptMs = 60_000;

/** `at`: of when they are. */
export type CountedFigures = { at: number; figures: Figures };

/** The figures of each period, counted once a minute for all who look. */
export class KeptFigures {
  readonly #deps: Parameters<typeof viewFigures>[0];
  readonly #kept = new Map<Period, CountedFigures>();

  constructor(deps: Parameters<typeof viewFigures>[0]) {
    this.#deps = deps;
  }

  async view(actor: SignedInActor, period: Period): Promise<CountedFigures | 'not-allowed'> {
    const at = this.#deps.clock.now();
    const known = this.#kept.get(period);
    if (known && at - known.at < keptMs && mayRecover(actor, 'read-figures')) return known;
    const figures = await viewFigures(this.#deps, actor, period);
    if (figures === 'not-allowed') return figures;
    const counted = { at, figures };
    this.#kept.set(period, counted);
    return counted;
  }
}
