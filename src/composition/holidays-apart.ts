import { Worker } from 'node:worker_threads';
import { tellHolidays, yearsAround } from '../domain/desk/public-holidays.ts';
import type { SupportContacts } from '../domain/desk/support-contacts.ts';

/** What begins with a server and does not concern the holidays is over by then. */
const calmAfterMs = 30_000;
const longestMs = 10_000;

/**
 * Computes the holidays of this year and the next in a thread that ends with it: the calendars of all countries take half a
 * second and forty megabytes, which the server would keep. Soon after its start, or when the first page asks.
 */
export const computeHolidaysApart = ({ holidays, telephones }: SupportContacts, now: number): void => {
  const [first = 0] = yearsAround(now);
  const years = [first, first + 1, first + 2];
  const sets = [holidays, ...telephones.map((line) => line.holidays ?? holidays)];
  const distinct = new Map(sets.filter(({ length }) => length > 0).map((set) => [[...set].sort().join(' '), set]));
  for (const [index, countries] of [...distinct.values()].entries()) {
    let begun: Promise<ReadonlySet<string>> | null = null;
    const days = () => {
      begun ??= daysOf(countries, years);
      return begun;
    };
    tellHolidays(countries, { years, days });
    // One after the other: each thread takes as much memory again.
    setTimeout(days, calmAfterMs * (index + 1)).unref();
  }
};

const daysOf = (countries: readonly string[], years: readonly number[]): Promise<ReadonlySet<string>> => {
  const days = new Promise<ReadonlySet<string>>((resolve, reject) => {
    const worker = new Worker(new URL('./holidays-worker.ts', import.meta.url), { workerData: { countries, years } });
    worker.once('message', (found: string[]) => resolve(new Set(found)));
    worker.once('error', reject);
    // Whoever waits for a thread that hangs has them computed here.
    setTimeout(() => reject(new Error('The thread of the holidays took too long.')), longestMs).unref();
    worker.once('exit', () => reject(new Error('The thread of the holidays ended without them.')));
    worker.unref();
  });
  // Whoever asks computes them then.
  days.catch(() => undefined);
  return days;
};
