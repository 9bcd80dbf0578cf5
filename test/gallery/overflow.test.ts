import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { languages } from '../../src/platform/languages.ts';
import { startChromium } from '../parts/chromium.ts';
import { eachPageOnce, type GalleryPage, galleryMails, galleryPages } from '../parts/gallery-pages.ts';
import { needs } from '../parts/needs.ts';
import { overflowing } from '../parts/overflowing.ts';

const widths = [320, 768, 1280];

suite('No text of the gallery leaves its box or the screen', needs('chromium'), () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser?.close());

  for (const language of languages) {
    // Two languages show what three widths do; the others are looked at where room is short.
    const at = language === 'fr' || language === 'de' ? widths : widths.slice(0, 1);
    test(`In ${language}, on screens of ${at.join(', ')} pixels.`, async () => {
      assert.deepEqual(await faultsOf(browser, {}, galleryPages(language), at), []);
    });
  }

  test('Nor of a mail, with its style sheet or without one.', async () => {
    const mails = ['fr', 'de'].flatMap((language) => galleryMails(language as 'fr' | 'de'));
    const bare = mails.map(({ name, html }) => ({ name, html: html.replace(/<style>.*?<\/style>/s, '') }));
    assert.ok(mails.length > 60);
    assert.deepEqual(await faultsOf(browser, {}, [...mails, ...bare], [320]), []);
  });

  test('Nor in the dark theme.', async () => {
    assert.deepEqual(await faultsOf(browser, { colorScheme: 'dark' }, eachPageOnce(galleryPages('fr')), [320]), []);
  });

  test('What leaves the screen, or a box that does not scroll, is found.', async () => {
    const page = (body: string): GalleryPage => ({ name: 'broken', html: `<html><body>${body}</body></html>` });
    const wide = page('<div style="width: 900px">a</div>');
    const narrow = page('<p style="width: 5em; overflow-wrap: normal">Rindfleischetikettierungsgesetz</p>');
    const scrolls = page('<p style="width: 5em; overflow: auto">Rindfleischetikettierungsgesetz</p>');
    assert.equal((await faultsOf(browser, {}, [wide], [320])).length, 1);
    assert.equal((await faultsOf(browser, {}, [narrow], [320])).length, 1);
    assert.equal((await faultsOf(browser, {}, [scrolls], [320])).length, 0);
  });
});

const faultsOf = async (
  browser: Browser,
  view: BrowserContextOptions,
  pages: readonly GalleryPage[],
  at: readonly number[] = widths,
): Promise<string[]> => {
  const context = await browser.newContext(view);
  try {
    const page = await context.newPage();
    await page.setContent('<!doctype html><html><title>–</title></html>');
    const faults: string[] = [];
    for (const width of at) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate<string[]>(overflowing(pages));
      faults.push(...found.map((fault) => `${width}: ${fault}`));
    }
    return faults;
  } finally {
    await context.close();
  }
};
