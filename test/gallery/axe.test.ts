import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '../parts/chromium.ts';
import { eachPageOnce, type GalleryPage, galleryMails, galleryPages } from '../parts/gallery-pages.ts';
import { needs } from '../parts/needs.ts';

suite('Every page of the gallery passes axe, WCAG 2.2 AA, without an exception', needs('chromium'), () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser?.close());

  test('All its rules in the light theme, on a wide screen.', async () => {
    const all = { rules: { 'target-size': { enabled: true } } };
    await assertSound(browser, { viewport: { width: 1280, height: 900 } }, galleryPages('fr'), all);
  });

  test('Contrast and the size of what is pressed in the dark theme, on a screen of 320 pixels.', async () => {
    const view = { colorScheme: 'dark', viewport: { width: 320, height: 640 } } as const;
    // The themes differ in their tokens alone, so that each page is looked at once.
    await assertSound(browser, view, eachPageOnce(galleryPages('fr')), { runOnly: ['color-contrast', 'target-size'] });
  });

  test('Contrast where more of it is asked for, in both themes.', async () => {
    const some = galleryPages('fr').filter((_, index) => index % 25 === 0);
    for (const colorScheme of ['light', 'dark'] as const) {
      const view = { colorScheme, contrast: 'more', viewport: { width: 1280, height: 900 } } as const;
      await assertSound(browser, view, some, { runOnly: ['color-contrast-enhanced'] });
    }
  });

  test('Mails too, in both themes: what differs between them is the words alone, so that a few are looked at.', async () => {
    const some = galleryMails('fr').filter(({ name }) =>
      /(reset-link|temporary-password), with|verification/.test(name),
    );
    assert.equal(some.length, 3);
    for (const colorScheme of ['light', 'dark'] as const) {
      // A program shows a mail within a page of its own, which has the landmarks and the headings.
      const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
      assert.deepEqual(await faultsOf(browser, { colorScheme }, some, options), []);
    }
  });

  test('A page that breaks a rule is found.', async () => {
    const html =
      '<html lang="fr"><head><title>a</title></head><body><main><h1>a</h1><img src="a.png"></main></body></html>';
    const faults = await faultsOf(browser, {}, [{ name: 'broken', html }], {});
    assert.match(faults.join(), /^broken: image-alt/);
  });
});

const assertSound = async (...given: Parameters<typeof faultsOf>): Promise<void> => {
  assert.ok(given[2].length >= 10);
  assert.deepEqual(await faultsOf(...given), []);
};

/** One page of the browser shows them one after the other: axe is read once. */
const faultsOf = async (
  browser: Browser,
  view: BrowserContextOptions,
  pages: readonly GalleryPage[],
  options: axe.RunOptions,
): Promise<string[]> => {
  const context = await browser.newContext(view);
  try {
    const page = await context.newPage();
    await page.setContent('<!doctype html><html lang="fr"><title>–</title></html>');
    await page.evaluate(`${axe.source}; undefined`);
    return await examine(page, pages, { ...options, resultTypes: ['violations'], preload: false });
  } finally {
    await context.close();
  }
};

const examine = (page: Page, pages: readonly GalleryPage[], options: axe.RunOptions): Promise<string[]> =>
  page.evaluate(
    `(async (pages, options) => {
      const faults = [];
      for (const { name, html } of pages) {
        const shown = new DOMParser().parseFromString(html, 'text/html');
        document.replaceChild(document.adoptNode(shown.documentElement), document.documentElement);
        for (const { id, nodes } of (await axe.run(document, options)).violations) {
          faults.push(name + ': ' + id + ': ' + nodes.map(({ html }) => html).join(' '));
        }
      }
      return faults;
    })(${JSON.stringify(pages)}, ${JSON.stringify(options)})`,
  );
