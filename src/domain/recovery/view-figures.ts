import type { Clock } from '../../platform/clock.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { companiesShown, type Figures, type Period, type Span, stepDays } from './figures.ts';
import type { FiguresStore } from './figures-store.ts';
import { mayRecover } from './who-may.ts';

type Deps = { storage: { figures: FiguresStore }; clock: Clock; timeZone: string };

/**
 * Promise: how many requests came within the last days, how long the way back took, and what became of them; days begin
 * at midnight on the installation's clock, and the last one is today. Nobody is named.
 * Who may: supervisors. Records nothing. Mails nothing.
 */
export const viewFigures = async (
  deps: Deps,
  actor: SignedInActor,
  period: Period,
): Promise<Figures | 'not-allowed'> => {
  if (!mayRecover(actor, 'read-figures')) return 'not-allowed';
  return deps.storage.figures.measure(stepsOf(period, deps.timeZone, deps.clock.now()), companiesShown);
};

/** A day on which the clocks change has 23 or 25 hours. */
export const stepsOf = (period: Period, timeZone: string, now: number): Span[] => {
  const length = stepDays(period);
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: 1 });
  const startOf = (daysBack: number): number =>
    tomorrow.subtract({ days: daysBack }).toZonedDateTime(timeZone).epochMilliseconds;
  return Array.from({ length: period / length }, (_, index) => {
    const daysBack = period - index * length;
    return { from: startOf(daysBack), until: startOf(daysBack - length) };
  });
};
