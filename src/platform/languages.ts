/**
 * The languages that are spoken, by their ISO 639 codes; the first is the one that is meant where nothing says which.
 * Each has its own name in itself, and a locale, by which Intl writes its dates and numbers.
 */
const spoken = {
  fr: { name: 'Français', locale: 'fr-FR' },
  en: { name: 'English', locale: 'en-GB' },
  de: { name: 'Deutsch', locale: 'de-DE' },
  lb: { name: 'Lëtzebuergesch', locale: 'lb' },
} as const;

export type Language = keyof typeof spoken;

export const languages = Object.keys(spoken) as [Language, ...Language[]];

export const isLanguage = (text: unknown): text is Language => typeof text === 'string' && Object.hasOwn(spoken, text);

export const languageName = (language: Language): string => spoken[language].name;

export const localeOf = (language: Language): string => spoken[language].locale;
