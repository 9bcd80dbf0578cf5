import type { OpeningState } from '../../domain/desk/opening-hours.ts';
import { type OpenHours, type Weekday, weekdays } from '../../domain/desk/support-contacts.ts';
import type { Sentences } from '../../text/sentences.ts';

type Say = Sentences['help'];

/** "Ouvert maintenant, jusqu’à 12 h 00", "Fermé, ouvre lundi à 9 h 00": times and days on the desk's clock. */
export const openingWords = (say: Say, state: OpeningState, timeZone: string, now: number): string => {
  const changesAt = state.open ? state.untilAt : state.opensAt;
  if (changesAt === null) return state.open ? say.openAlways : say.closed;
  const [today, moment] = [momentOf(now, timeZone), momentOf(changesAt, timeZone)];
  const time = say.time(moment.hour, moment.minute);
  const day = dayOf(say, today, moment);
  if (state.open) {
    // Midnight belongs to the evening before.
    const sameDay = momentOf(changesAt - 1, timeZone)
      .toPlainDate()
      .equals(today.toPlainDate());
    return sameDay ? say.openUntil(time) : say.openUntilDay(day, time);
  }
  return moment.toPlainDate().equals(today.toPlainDate()) ? say.opensToday(time) : say.opensOn(day, time);
};

/** "Du lundi au vendredi, de 9 h 00 à 12 h 00 et de 14 h 00 à 18 h 00 (heure d’Europe centrale)." null without hours. */
export const hoursWords = (say: Say, hours: readonly OpenHours[], timeZone: string, now: number): string | null => {
  const daysOfTimes = new Map<string, Weekday[]>();
  for (const day of weekdays) {
    const times = timesOf(say, hours, day);
    if (times !== '') daysOfTimes.set(times, [...(daysOfTimes.get(times) ?? []), day]);
  }
  if (daysOfTimes.size === 0) return null;
  const lines = [...daysOfTimes].map(([times, days]) => say.daysAndTimes(daysWords(say, days), times));
  return capital(say.hours(lines, zoneName(say, timeZone, now)));
};

export const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

const momentOf = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/** "lundi" within the week, "lundi 4 janvier" beyond it. */
const dayOf = (say: Say, today: Temporal.ZonedDateTime, moment: Temporal.ZonedDateTime): string => {
  const distance = today.toPlainDate().until(moment.toPlainDate()).days;
  const date = distance < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  return moment.toPlainDate().toLocaleString(say.locale, { weekday: 'long', ...date });
};

const timesOf = (say: Say, hours: readonly OpenHours[], day: Weekday): string => {
  const spans = hours.filter(({ days }) => days.includes(day)).sort((one, other) => (one.from < other.from ? -1 : 1));
  return say.listed(spans.map(({ from, until }) => say.timeRange(timeWords(say, from), timeWords(say, until))));
};

const timeWords = (say: Say, time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return say.time(hour, minute);
};

/** Three days in a row, or more, are told by the first and the last. */
const daysWords = (say: Say, days: readonly Weekday[]): string => {
  if (days.length === weekdays.length) return say.everyDay;
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = weekdays[weekdays.indexOf(day) - 1];
    if (run && run.at(-1) === before) run.push(day);
    else runs.push([day]);
  }
  const words = runs.flatMap((run) => {
    const names = run.map((day) => dayName(say, day));
    return names.length > 2 ? [say.dayRange(names[0] ?? '', names.at(-1) ?? '')] : names;
  });
  return say.listed(words);
};

/** 5 January 1970 was a Monday. */
const dayName = (say: Say, day: Weekday): string =>
  Temporal.PlainDate.from({ year: 1970, month: 1, day: 5 + weekdays.indexOf(day) }).toLocaleString(say.locale, {
    weekday: 'long',
  });

const zoneName = (say: Say, timeZone: string, now: number): string => {
  const parts = new Intl.DateTimeFormat(say.locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
};
