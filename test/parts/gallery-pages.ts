import { readFileSync } from 'node:fs';
import type { Language } from '../../src/platform/languages.ts';
import { gallery } from '../../src/web/gallery.ts';

export type GalleryPage = { name: string; html: string };

/** Each page of the gallery as one piece of HTML, its style inside: it is shown without a server. */
export const galleryPages = (language: Language): GalleryPage[] =>
  gallery(language).map(({ page, example, html }) => ({ name: `${page}, ${example}`, html: inOnePiece(String(html)) }));

/** The first example of each page: what shows a theme shows it there. */
export const eachPageOnce = (pages: readonly GalleryPage[]): GalleryPage[] => [
  ...new Map(pages.toReversed().map((page) => [page.name.split(', ')[0], page])).values(),
];

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
  styles.set(name, css.join('\n'));
  return css.join('\n');
};

const filesOf: Readonly<Record<string, readonly string[]>> = {
  style: ['tokens.css', 'style.css'],
  desk: ['desk.css'],
  config: ['config.css'],
  coach: ['islands/coach.css'],
};
