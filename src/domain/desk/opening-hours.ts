import { type Closing, type OpenHours, weekdays } from './support-contacts.ts';

/**
 * Whether somebody answers. `until` is the time on the clock of the desk, `untilAt` and `opensAt` are instants; null
 * where no change comes in the next 60 days.
 */
export type OpeningState =
  | { open: true; until: string | null; untilAt: number | null }
  | { open: false; opensAt: number | null };

/**
 * Whether the desk is open at `now`, and until when or from when. The hours are those of the clock on the desk's wall,
 * so a day on which the clocks change has its usual hours. Hours that meet or overlap, also at midnight, are one opening.
 */
export const openingState = (
  hours: readonly OpenHours[],
  timeZone: string,
  isHoliday: (isoDate: string) => boolean,
  closings: readonly Closing[],
  now: number,
): OpeningState => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const lastDay = today.add({ days: lookAheadDays });
  let current: Opening | null = null;
  for (let day = today; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    if (isClosed(day, isHoliday, closings)) continue;
    for (const opening of openingsOf(day, hours, timeZone)) {
      if (current && opening.fromAt <= current.untilAt) current.untilAt = Math.max(current.untilAt, opening.untilAt);
      else if (current) return openUntil(current.untilAt, timeZone);
      else if (opening.fromAt > now) return { open: false, opensAt: opening.fromAt };
      else if (opening.untilAt > now) current = opening;
    }
  }
  if (!current) return { open: false, opensAt: null };
  const endOfSearch = lastDay.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  return current.untilAt < endOfSearch
    ? openUntil(current.untilAt, timeZone)
    : { open: true, until: null, untilAt: null };
};

const lookAheadDays = 60;

type Opening = { fromAt: number; untilAt: number };

const isClosed = (
  day: Temporal.PlainDate,
  isHoliday: (isoDate: string) => boolean,
  closings: readonly Closing[],
): boolean => {
  const isoDate = day.toString();
  return closings.some(({ from, until }) => from <= isoDate && isoDate <= until) || isHoliday(isoDate);
};

const openingsOf = (day: Temporal.PlainDate, hours: readonly OpenHours[], timeZone: string): Opening[] =>
  hours
    .filter(({ days }) => days.some((name) => name === weekdays[day.dayOfWeek - 1]))
    .map(({ from, until }) => ({ fromAt: instantOf(day, from, timeZone), untilAt: instantOf(day, until, timeZone) }))
    .filter(({ fromAt, untilAt }) => fromAt < untilAt)
    .sort((one, other) => one.fromAt - other.fromAt);

/**
 * When the clock shows this time on this day. A time that comes twice counts the first time; one that is skipped, when
 * the clocks go forward, counts at the moment they do.
 */
const instantOf = (day: Temporal.PlainDate, time: string, timeZone: string): number => {
  if (time === '24:00') return day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  const moment = day.toZonedDateTime({ timeZone, plainTime: time });
  if (moment.toPlainTime().equals(Temporal.PlainTime.from(time))) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition('previous') ?? moment).epochMilliseconds;
};

const openUntil = (untilAt: number, timeZone: string): OpeningState => {
  const moment = Temporal.Instant.fromEpochMilliseconds(untilAt).toZonedDateTimeISO(timeZone);
  return { open: true, until: moment.toPlainTime().toString({ smallestUnit: 'minute' }), untilAt };
};
