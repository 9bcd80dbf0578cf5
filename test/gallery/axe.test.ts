import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/platform/languages.ts';
import { startChromium } from '../parts/chromium.ts';
import {
  eachPageOnce,
  eachStructureOnce,
  type GalleryPage,
  galleryMails,
  galleryPages,
  galleryTexts,
} from '../parts/gallery-pages.ts';
import { needs } from '../parts/needs.ts';

suite('Every page of the gallery passes axe, WCAG 2.2 AA, without an exception', needs('chromium'), () => {
  let browser: Browser;
  let page: Page;
  /** One page of the browser shows all examples, one after the other: axe is read once. */
  before(async () => {
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent('<!doctype html><html lang="fr"><title>–</title></html>');
    await page.evaluate(`${axe.source}; undefined`);
  });
  after(() => browser?.close());

  test('All its rules but contrast, of every structure that an example has in French, and of each page whose structure is another in another language.', async () => {
    const seen = new Set<string>();
    const pages = languages.flatMap((language) => {
      const mine = eachStructureOnce([...galleryPages(language), ...galleryTexts(language)], seen);
      return language === 'fr' ? mine : eachPageOnce(mine);
    });
    assert.ok(pages.length > 200);
    const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } };
    assert.deepEqual(await faultsOf(page, pages, { rules }), []);
  });

  test('Contrast in both themes, and where more of it is asked for: each colour and size of text on each ground that an example has; in the dark theme of every structure.', async () => {
    const all = eachStructureOnce([...galleryPages('fr'), ...galleryTexts('fr')]);
    const some = await showingNewColours(page, all);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [contrast, rule] of [
        ['no-preference', 'color-contrast'],
        ['more', 'color-contrast-enhanced'],
      ] as const) {
        await page.emulateMedia({ colorScheme, contrast });
        const [pages, runOnly] =
          colorScheme === 'dark' && contrast === 'no-preference' ? [all, [rule, 'link-in-text-block']] : [some, [rule]];
        assert.deepEqual(await faultsOf(page, pages, { runOnly }), [], `${colorScheme}, ${contrast}`);
      }
    }
  });

  test('Mails too, in both themes: what differs between them is the words alone, so that a few are looked at.', async () => {
    const some = galleryMails('fr').filter(({ name }) =>
      /(reset-link|temporary-password), with|verification/.test(name),
    );
    assert.equal(some.length, 3);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
      // A program shows a mail within a page of its own, which has the landmarks and the headings.
      const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
      assert.deepEqual(await faultsOf(page, some, options), []);
    }
  });

  test('A page that breaks a rule is found, and so is a colour among others.', async () => {
    const example = (body: string, name = 'broken'): GalleryPage => ({
      name,
      html: `<html lang="fr"><head><title>a</title></head><body><main><h1>a</h1>${body}</main></body></html>`,
    });
    const faults = await faultsOf(page, [example('<img src="a.png">')], {});
    assert.match(faults.join(), /^broken: image-alt/);
    const pale = example('<p style="background: #fff"><b style="color: #aaa">trop pâle</b></p>');
    const pages = await showingNewColours(page, [example('', 'sound'), example('', 'same'), pale]);
    assert.deepEqual(
      pages.map(({ name }) => name),
      ['sound', 'broken'],
    );
    assert.match((await faultsOf(page, pages, { runOnly: ['color-contrast'] })).join(), /^broken: color-contrast/);
  });
});

/**
 * Of many pages that share their style, those that show a token's colour and a size of text on a token's ground that none
 * before them showed. The themes differ in what the tokens are, so that these pages are enough for each.
 */
const showingNewColours = async (page: Page, pages: readonly GalleryPage[]): Promise<GalleryPage[]> => {
  const css = readFileSync(new URL('../../src/web/tokens.css', import.meta.url), 'utf8');
  const tokens = new Set([...css.matchAll(/^ +(--[\w-]+): #/gm)].map(([, name]) => name));
  assert.ok(tokens.size > 10);
  const apart = [...tokens].map((name, index) => `${name}: rgb(${index + 1} 0 0) !important;`);
  const names = await page.evaluate<string[]>(newColours(pages, `:root { ${apart.join(' ')} }`));
  return pages.filter(({ name }) => names.includes(name));
};

const show = `(html) => {
  const shown = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(shown.documentElement), document.documentElement);
}`;

const faultsOf = (page: Page, pages: readonly GalleryPage[], options: axe.RunOptions): Promise<string[]> =>
  page.evaluate(
    `(async (pages, options) => {
      const faults = [];
      for (const { name, html } of pages) {
        (${show})(html);
        for (const { id, nodes } of (await axe.run(document, options)).violations) {
          faults.push(name + ': ' + id + ': ' + nodes.map(({ html }) => html).join(' '));
        }
      }
      return faults;
    })(${JSON.stringify(pages)}, ${JSON.stringify({ ...options, resultTypes: ['violations'], preload: false })})`,
  );

const newColours = (pages: readonly GalleryPage[], style: string): string => `((pages, style) => {
  const seen = new Set();
  const names = [];
  const looks = (element, ground) => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return false;
    const own = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? ground : style.backgroundColor;
    const isText = element.matches('input, select, textarea') || [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    const look = isText ? [style.color, own, style.fontSize, style.fontWeight, style.opacity].join() : null;
    const isNew = look !== null && !seen.has(look);
    if (isNew) seen.add(look);
    let hasNew = isNew;
    for (const child of element.children) hasNew = looks(child, own) || hasNew;
    return hasNew;
  };
  for (const { name, html } of pages) {
    (${show})(html);
    document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
    if (looks(document.body, getComputedStyle(document.documentElement).backgroundColor)) names.push(name);
  }
  return names;
})(${JSON.stringify(pages)}, ${JSON.stringify(style)})`;
