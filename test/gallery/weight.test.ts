import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { languages } from '../../src/platform/languages.ts';
import { gallery } from '../../src/web/gallery.ts';

const mostBytes = 60 * 1024;
/** Signing in and a new password, on the worst line of all: what a server may send before it hears from the browser. */
const mostOfFirst = 14 * 1024;
const first = ['/login', '/password/change'];

/**
 * What comes over the wire, but for its headers. The files are compressed for every browser; a page only for those who
 * come from a page of ours, so here it is not, but for those two.
 */
suite('No page weighs more than a slow line bears', () => {
  for (const language of languages) {
    test(`In ${language}, each with the style and the script it loads.`, () => {
      const pages = gallery(language).map((example) => ({ ...example, ...weigh(String(example.html)) }));
      const heavy = pages.filter(({ page, bare }) => page.startsWith('/') && bare > mostBytes);
      assert.deepEqual(heavy.map(told), []);
      const slow = pages.filter(({ page, compressed }) => first.includes(page) && compressed > mostOfFirst);
      assert.deepEqual(slow.map(told), []);
      assert.ok(pages.some(({ page }) => page === first[1]));
    });
  }

  test('A page that is heavier is found, and so is a style that is.', () => {
    const link = /\/assets\/[\w-]+\/style\.css/.exec(String(gallery('fr')[0]?.html))?.[0] ?? '';
    assert.ok(weigh(`<link rel="stylesheet" href="${link}">`).compressed > 3000);
    assert.ok(weigh('é'.repeat(mostBytes / 2)).bare === mostBytes);
    assert.throws(() => weigh('<link rel="stylesheet" href="/assets/a/unknown.css">'), /unknown/);
  });
});

/** Bytes: with the page as it is, and with it compressed; its files are compressed in both. */
type Weight = { bare: number; compressed: number };

const weigh = (html: string): Weight => {
  const loaded = [...html.matchAll(/ (?:href|src)="\/assets\/[\w-]+\/([\w-]+\.(?:css|js))"/g)].map(
    ([, name = '']) => name,
  );
  // The coach comes once the page is there, and has a bench of its own.
  const files = [...new Set(loaded)].filter((name) => !name.startsWith('coach.'));
  const ofFiles = files.reduce((sum, name) => sum + compressedFile(name), 0);
  return { bare: Buffer.byteLength(html) + ofFiles, compressed: gzipSync(html).length + ofFiles };
};

const compressedFile = (name: string): number => {
  const known = weights.get(name);
  if (known !== undefined) return known;
  const script = `islands/bundles/${name}`;
  const places = name === 'style.css' ? ['tokens.css', name] : [name.endsWith('.css') ? name : script];
  const content = places.map((place) => readFileSync(new URL(`../../src/web/${place}`, import.meta.url), 'utf8'));
  const weight = gzipSync(content.join(''), { level: 9 }).length;
  weights.set(name, weight);
  return weight;
};

const weights = new Map<string, number>();

const told = ({ page, example, bare, compressed }: Weight & { page: string; example: string }): string =>
  `${page}, ${example}: ${bare} bytes, compressed ${compressed}`;
