import { type Language, localeOf } from '../platform/languages.ts';

/** Writes instants in the reader's language and the installation's time zone. */
export const dates = (language: Language, timeZone: string): ReturnType<typeof formatsOf> => {
  const name = `${language} ${timeZone}`;
  const formats = known.get(name) ?? formatsOf(language, timeZone);
  known.set(name, formats);
  return formats;
};

/** A few languages and one or two time zones. */
const known = new Map<string, ReturnType<typeof formatsOf>>();

const formatsOf = (language: Language, timeZone: string) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    // Each costs a millisecond, and most pages tell no date, or in one form only.
    let formatter: Intl.DateTimeFormat | undefined;
    return (at: number) => {
      formatter ??= new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options });
      return formatter.format(at);
    };
  };
  const moment = format({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return {
    /** 29/06/2026 */
    day: format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    /** 29 juin 2026 */
    longDay: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** lundi 29 juin 2026 à 09:05 */
    moment: (at: number) => `${moment(at)}${afterTheClock[language] ?? ''}`,
    /** 29/06/2026 09:05 */
    short: format({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    /** 09:05 */
    time: format({ hour: '2-digit', minute: '2-digit' }),
    /** 09:05:30 */
    exactTime: format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
  };
};

/** What Intl leaves out of a time within a sentence. */
const afterTheClock: Partial<Record<Language, string>> = { de: '\u00a0Uhr' };

/** 6000 as the language writes it. */
export const inDigits = (language: Language, count: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(count);

/** `plural('fr', 2, { one: 'minute', other: 'minutes' })`: "2 minutes", by the language's own rules. */
export const plural = (
  language: Language,
  count: number,
  forms: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string => {
  const rule = new Intl.PluralRules(localeOf(language)).select(count);
  return `${inDigits(language, count)}\u00a0${forms[rule] ?? forms.other}`;
};
