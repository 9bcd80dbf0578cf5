import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { gallery } from './gallery.ts';

/** What fits two lines of a telephone, and a statement that somebody presses three. */
const longest: Readonly<Record<string, number>> = { h1: 50, h2: 55, h3: 50, button: 70, th: 32 };

/** German puts words together; longer ones are hard to read in any size. */
const longestWord = 26;

suite('Headings and buttons are short', () => {
  for (const language of languages) {
    test(`In ${language}, on every page.`, () => {
      // The headings of the source page are those of the source: they are for reading.
      const pages = gallery(language).filter(({ page }) => page !== '/help/forgotten-password');
      const words = pages.flatMap(({ page, html }) => labelsOf(String(html)).map((one) => ({ page, ...one })));
      assert.ok(words.length > 500);
      assert.deepEqual(
        words.filter(({ tag, text }) => text.length > (longest[tag] ?? 0)),
        [],
      );
      assert.deepEqual(
        words.filter(({ text }) => text.split(/[\s\u00a0\u202f-]/).some((word) => word.length > longestWord)),
        [],
      );
    });
  }
});

const labelsOf = (html: string): { tag: string; text: string }[] =>
  [...html.matchAll(/<(h1|h2|h3|button|th)\b[^>]*>(.*?)<\/\1>/gs)].map(([, tag = '', inner = '']) => ({
    tag,
    text: inner
      .replace(/<span class="unseen">.*?<\/span>|<[^>]+>/gs, '')
      .replace(/&\w+;|&#\d+;/g, '_')
      .trim(),
  }));
