import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type Language = 'fr' | 'en';
export const languages: readonly Language[] = ['fr', 'en'];
export const languageNames: Record<Language, string> = { fr: 'Français', en: 'English' };

/** Every sentence a person reads, by area and key: a text, or a function of what varies in it. */
export type Sentences = Translated<typeof fr>;

/** The shape of the French sentences; another language that misses one does not compile. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Source[Key] extends string
      ? string
      : Translated<Source[Key]>;
};

export const sentences = (language: Language): Sentences => (language === 'fr' ? fr : en);

export const isLanguage = (text: unknown): text is Language => text === 'fr' || text === 'en';
