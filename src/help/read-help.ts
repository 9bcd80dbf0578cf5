import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sha256 } from '../platform/digest.ts';
import type { Language } from '../platform/languages.ts';

/** The pages that are written, in the order of the contents. */
export const helpNames = [
  'forgotten-password',
  'good-password',
  'passphrases',
  'why-this-mail',
  'someone-called',
  'reset-as-administrator',
  'import-people',
  'roles',
  'after-a-breach',
  'accessibility',
] as const;

export type HelpName = (typeof helpNames)[number];

/** A help page as it was written: Markdown, after a front matter. */
export type HelpSource = {
  language: Language;
  title: string;
  description: string;
  /** What its PDF is called, without the ending. */
  file: string;
  markdown: string;
  /** Changes with every word of it: what a translation names. */
  revision: string;
  /** Of a translation: the revision of the French page that it says in another language. */
  translates: string | null;
};

/** A page for a reader of a language; `missing`: nobody has translated it yet, and the French page stands for it. */
export type HelpReading = { source: HelpSource; translation: 'up-to-date' | 'older' | 'missing' };

export const readHelp = (language: Language, name: HelpName): HelpReading => {
  const original = readSource(originalLanguage, name);
  if (original === null) throw new Error(`Nobody has written ${name} in ${originalLanguage}.`);
  const source = language === originalLanguage ? original : readSource(language, name);
  if (source === null) return { source: original, translation: 'missing' };
  const isOlder = source !== original && source.translates !== original.revision;
  return { source, translation: isOlder ? 'older' : 'up-to-date' };
};

/** The language in which pages are written first. */
const originalLanguage = 'fr';

/** `<language>/<name>.md`, read once; null where there is none. */
const readSource = (language: Language, name: HelpName): HelpSource | null => {
  const path = `./${language}/${name}.md`;
  const known = sources.get(path);
  if (known !== undefined) return known;
  const file = new URL(path, import.meta.url);
  const source = existsSync(file) ? parseHelp(language, readFileSync(file, 'utf8')) : null;
  sources.set(path, source);
  return source;
};

const sources = new Map<string, HelpSource | null>();

export const parseHelp = (language: Language, text: string): HelpSource => {
  const [, frontMatter, markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { title, description, file, translates = null } = frontMatter ? parse(frontMatter) : {};
  const isWhole = [title, description, file].every((value) => typeof value === 'string') && markdown;
  if (!isWhole || !/^[a-z-]+$/.test(file) || (translates !== null && typeof translates !== 'string')) {
    throw new Error(
      'A help page starts with a front matter of title, description, file and, of a translation, translates.',
    );
  }
  const revision = sha256([title, description, markdown].join('\n')).slice(0, 8);
  return { language, title, description, file, markdown, revision, translates };
};
