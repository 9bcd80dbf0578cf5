import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/platform/languages.ts';
import { startChromium } from '../parts/chromium.ts';
import { type GalleryPage, galleryMails, galleryPages } from '../parts/gallery-pages.ts';
import { framed, misfits } from '../parts/misfits.ts';
import { needs } from '../parts/needs.ts';

const widths = [320, 768, 1280];

suite(
  'No text of the gallery leaves its box or the screen, and all that is pressed is large enough',
  needs('chromium'),
  () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await startChromium();
      page = await browser.newPage();
      await page.setContent(framed);
    });
    after(() => browser?.close());

    const faultsOf = (pages: readonly GalleryPage[], at = widths): Promise<string[]> =>
      page.evaluate<string[]>(misfits(pages, at));

    for (const language of languages) {
      test(`In ${language}, every example on screens of ${widths.join(', ')} pixels.`, async () => {
        const pages = galleryPages(language);
        assert.ok(pages.length > 200);
        assert.deepEqual(await faultsOf(pages), []);
      });
    }

    test('Nor of a mail, with its style sheet or without one.', async () => {
      const mails = (['fr', 'de'] as const).flatMap((language) => galleryMails(language));
      const bare = mails.map(({ name, html }) => ({ name, html: html.replace(/<style>.*?<\/style>/s, '') }));
      assert.ok(mails.length > 60);
      assert.deepEqual(await faultsOf([...mails, ...bare], [320]), []);
    });

    test('What leaves the screen, or a box that does not scroll, is found.', async () => {
      const wide = body('<div style="width: 900px">a</div>');
      const narrow = body('<p style="width: 5em; overflow-wrap: normal">Rindfleischetikettierungsgesetz</p>');
      const scrolls = body('<p style="width: 5em; overflow: auto">Rindfleischetikettierungsgesetz</p>');
      assert.equal((await faultsOf([wide], [320])).length, 1);
      assert.equal((await faultsOf([wide], [1280])).length, 0);
      assert.equal((await faultsOf([narrow], [320])).length, 1);
      assert.equal((await faultsOf([scrolls], [320])).length, 0);
    });

    test('What is small and close to another is found; a link in a sentence, and what has room around it, may be small.', async () => {
      const key = (more = '') => `<button style="width: 20px; height: 20px; padding: 0; border: 0; ${more}">a</button>`;
      assert.equal((await faultsOf([body(key() + key())], [320])).length, 2);
      assert.equal((await faultsOf([body(key('margin: 2px 4px') + key('margin: 2px 4px'))], [320])).length, 0);
      assert.equal((await faultsOf([body('<p>a <a href="/">b</a> <a href="/">c</a></p>')], [320])).length, 0);
    });
  },
);

const body = (html: string): GalleryPage => ({ name: 'broken', html: `<html><body>${html}</body></html>` });
