import { readFileSync } from 'node:fs';
import { mailExamples, pageExamples, textExamples } from '../../src/composition/gallery-examples.ts';
import type { Language } from '../../src/platform/languages.ts';

export type GalleryPage = { name: string; html: string };

/** Each page of the gallery as one piece of HTML, its style inside: it is shown without a server. Made once a language. */
export const galleryPages = (language: Language): readonly GalleryPage[] => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const pages = pageExamples(language).map(({ name, example, html }) => ({
    name: `${name}, ${example}`,
    html: inOnePiece(html),
  }));
  made.set(language, pages);
  return pages;
};

const made = new Map<Language, readonly GalleryPage[]>();

/** Each mail's HTML, as a program that takes its style sheet shows it. */
export const galleryMails = (language: Language): GalleryPage[] =>
  mailExamples(language).map(({ name, example, html }) => ({ name: `mail ${name}, ${example}`, html }));

/** Each text message as the gallery shows it. */
export const galleryTexts = (language: Language): GalleryPage[] =>
  textExamples(language).map(({ name, example, html }) => ({
    name: `SMS ${name}, ${example}`,
    html: inOnePiece(html),
  }));

/** The first example of each page. */
export const eachPageOnce = (pages: readonly GalleryPage[]): GalleryPage[] => [
  ...new Map(pages.toReversed().map((page) => [page.name.split(', ')[0], page])).values(),
];

/**
 * Of pages that differ in their words alone, the first: what holds of its elements and attributes holds of the others.
 * `seen` goes on from one language to the next.
 */
export const eachStructureOnce = (pages: readonly GalleryPage[], seen = new Set<string>()): GalleryPage[] =>
  pages.filter(({ html }) => {
    const structure = structureOf(html);
    const isNew = !seen.has(structure);
    seen.add(structure);
    return isNew;
  });

/** The markup with one sign in place of every text that is not empty. */
const structureOf = (html: string): string =>
  html
    .replaceAll(/<style>[^<]*<\/style>/g, '')
    .replaceAll(/>[^<]*[^<\s][^<]*/g, '>x')
    .replaceAll(/ (alt|title|aria-label|placeholder|value|lang|data-[\w-]+)="[^"]+"/g, ' $1="x"');

const inOnePiece = (html: string): string =>
  html
    .replace(
      /<link rel="stylesheet" href="[^"]*\/(\w+)\.css">/g,
      (_, name: string) => `<style>${styleOf(name)}</style>`,
    )
    .replace(/<link rel="icon"[^>]*>|<script[^>]*><\/script>/g, '');

const styles = new Map<string, string>();

const styleOf = (name: string): string => {
  const known = styles.get(name);
  if (known !== undefined) return known;
  const css = (filesOf[name] ?? []).map((file) =>
    readFileSync(new URL(`../../src/web/${file}`, import.meta.url), 'utf8'),
  );
  if (css.length === 0) throw new Error(`No file is known for ${name}.css.`);
  // What lookOf adds: printed links start with it.
  const style = [':root { --origin: "https://acces.eko.example"; }', ...css].join('\n');
  styles.set(name, style);
  return style;
};

const filesOf: Readonly<Record<string, readonly string[]>> = {
  style: ['tokens.css', 'style.css'],
  desk: ['desk.css'],
  config: ['config.css'],
  coach: ['islands/coach.css'],
};
