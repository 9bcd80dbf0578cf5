import { type Language, languages, localeOf } from '../../platform/languages.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type WrittenSpan = { days: string[]; from: string; until: string };

/**
 * Opening hours as a person writes them on one line, like "lundi-vendredi 9:00-12:00 14:00-18:00; samedi 9h-12h": days,
 * in any of our languages and as short as two letters, then spans of hours. Null where it is none.
 */
export const readHours = (written: string): WrittenSpan[] | null => {
  const parts = written.split(';').filter((part) => part.trim() !== '');
  const read = parts.map(readPart);
  return read.length === 0 || read.includes(null) ? null : read.flatMap((spans) => spans ?? []);
};

const readPart = (part: string): WrittenSpan[] | null => {
  const words = part
    .trim()
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const firstHours = words.findIndex((word) => /^\d/.test(word));
  if (firstHours < 1) return null;
  const days = words.slice(0, firstHours).map(readDays);
  const spans = words.slice(firstHours).map(readSpan);
  if (days.includes(null) || spans.includes(null)) return null;
  const open = weekdays.filter((_, place) => days.some((some) => some?.includes(place)));
  return spans.flatMap((span) => (span ? [{ days: open, ...span }] : []));
};

/** One day, or the first and the last of some; as places in the week. */
const readDays = (word: string): number[] | null => {
  const [first, last = first] = word.split('-', 2).map(placeOf);
  if (first == null || last == null || last < first || word.split('-').length > 2) return null;
  return weekdays.map((_, place) => place).filter((place) => first <= place && place <= last);
};

const placeOf = (name: string): number | null => {
  if (name.length < 2) return null;
  const fitting = new Set(languages.flatMap((language) => placesIn(language, name)));
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
};

const placesIn = (language: Language, name: string): number[] => {
  const { format } = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return weekdays.flatMap((_, place) =>
    format(Date.UTC(2024, 0, 1 + place))
      .toLowerCase()
      .startsWith(name)
      ? [place]
      : [],
  );
};

const readSpan = (word: string): { from: string; until: string } | null => {
  const [from = null, until = null, more] = word.split('-').map(readTime);
  return from === null || until === null || more !== undefined ? null : { from, until };
};

/** 9, 9h, 9h30, 9:30 and 09:30; whether there is such an hour is the configuration's to say. */
const readTime = (word: string): string | null => {
  const [, hour, minutes] = /^(\d{1,2})(?:[:h](\d{2})?)?$/.exec(word) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minutes ?? '00'}`;
};
