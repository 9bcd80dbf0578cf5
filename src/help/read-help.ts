import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../platform/languages.ts';

export type HelpName = 'forgotten-password';

/** A help page as it was written: Markdown, after a front matter of `title` and `description`. */
export type HelpSource = { language: Language; title: string; description: string; markdown: string };

/** Reads `<language>/<name>.md`, once. */
export const readHelp = (language: Language, name: HelpName): HelpSource => {
  const path = `./${language}/${name}.md`;
  const known = sources.get(path);
  if (known) return known;
  const source = parseHelp(language, readFileSync(new URL(path, import.meta.url), 'utf8'));
  sources.set(path, source);
  return source;
};

const sources = new Map<string, HelpSource>();

export const parseHelp = (language: Language, file: string): HelpSource => {
  const [, frontMatter, markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const { title, description } = frontMatter ? parse(frontMatter) : {};
  if (typeof title !== 'string' || typeof description !== 'string' || !markdown) {
    throw new Error('A help page starts with a front matter of title and description.');
  }
  return { language, title, description, markdown };
};
