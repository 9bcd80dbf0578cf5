import { createRequire } from 'node:module';
import type { Language } from '../platform/languages.ts';
import type { fr } from './fr/index.ts';

export type { Language } from '../platform/languages.ts';

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

/** A language is read when its first reader comes: each takes several megabytes, and most installations speak one. */
export const sentences = (language: Language): Sentences => {
  const known = read.get(language);
  if (known) return known;
  const found = sources[language]();
  read.set(language, found);
  return found;
};

const require = createRequire(import.meta.url);

const sources: Readonly<Record<Language, () => Sentences>> = {
  fr: () => require('./fr/index.ts').fr,
  en: () => require('./en/index.ts').en,
  de: () => require('./de/index.ts').de,
  lb: () => require('./lb/index.ts').lb,
};

const read = new Map<Language, Sentences>();
