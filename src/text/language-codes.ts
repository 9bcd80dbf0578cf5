import { type Language, languages, localeOf } from '../platform/languages.ts';

/** "fr, en ou de": what a command takes for a language. */
export const languageCodes = (language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(languages);
