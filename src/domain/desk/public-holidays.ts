/**
 * The public holidays that close the desk. Any listed country closes it, for the whole day: a caller who reads
 * "closed" and calls anyway loses nothing, one who reads "open" and reaches nobody does. Regional holidays do not count.
 * The calendars are large, so they are loaded at the first call, and kept.
 */
export const loadHolidays = (countries: readonly string[]): Promise<IsHoliday> => {
  const key = keyOf(countries);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const loading = load(countries);
  if (loaded.size >= mostCalendars) loaded.clear();
  loaded.set(key, loading);
  return loading;
};

/** The holidays of some whole years, computed elsewhere: whoever asks for them has them begun, and waits for them. */
export type ToldHolidays = { years: readonly number[]; days: () => Promise<ReadonlySet<string>> };

export const tellHolidays = (countries: readonly string[], told: ToldHolidays): void => {
  if (toldOf.size >= mostCalendars) toldOf.clear();
  toldOf.set(keyOf(countries), told);
};

/** For an instant and the months after it: of what was told, or else of the calendars themselves. */
export const holidaysAround = async (countries: readonly string[], now: number): Promise<IsHoliday> => {
  const told = toldOf.get(keyOf(countries));
  if (!told || !yearsAround(now).every((year) => told.years.includes(year))) return loadHolidays(countries);
  const days = await told.days().catch(() => null);
  return days === null ? loadHolidays(countries) : (isoDate) => days.has(isoDate);
};

/** Of the days that a search from this instant can meet, wherever on earth. */
export const yearsAround = (now: number): number[] => {
  const yearOf = (at: number) => new Date(at).getUTCFullYear();
  return [...new Set([yearOf(now - dayMilliseconds), yearOf(now), yearOf(now + daysAhead * dayMilliseconds)])];
};

const daysAhead = 70;

const keyOf = (countries: readonly string[]): string => [...countries].sort().join(' ');

const toldOf = new Map<string, ToldHolidays>();

type IsHoliday = (isoDate: string) => boolean;

const loaded = new Map<string, Promise<IsHoliday>>();
/** An installation has as many as its lines have sets of countries. */
const mostCalendars = 50;

const load = async (countries: readonly string[]): Promise<IsHoliday> => {
  if (countries.length === 0) return () => false;
  const { default: Calendar } = await import('date-holidays');
  const calendars = countries.map((country) => new Calendar(country, { types: ['public'] }));
  const years = new Map<number, ReadonlySet<string>>();
  return (isoDate) => {
    const year = Number(isoDate.slice(0, 4));
    let days = years.get(year);
    if (!days) {
      days = new Set(calendars.flatMap((calendar) => calendar.getHolidays(year).flatMap(daysOf)));
      if (years.size >= mostYears) years.clear();
      years.set(year, days);
    }
    return days.has(isoDate);
  };
};

const mostYears = 4;

/** A holiday is told with the date of its first day, in its own country, and two instants. */
const daysOf = ({ date, start, end }: { date: string; start: Date; end: Date }): string[] => {
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMilliseconds));
  return Array.from({ length }, (_, offset) => first.add({ days: offset }).toString());
};

const dayMilliseconds = 24 * 3_600_000;
