import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/platform/languages.ts';
import { startChromium } from '../parts/chromium.ts';
import { eachPageOnce, type GalleryPage, galleryMails, galleryPages, galleryTexts } from '../parts/gallery-pages.ts';
import { framed, misfits } from '../parts/misfits.ts';
import { needs } from '../parts/needs.ts';
import { unseenFocus } from '../parts/unseen-focus.ts';

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
        const pages = [...galleryPages(language), ...galleryTexts(language)];
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

    test('Whatever takes the focus is seen with it, on each page: the skip link first, and nothing off the screen or covered.', async () => {
      const narrow = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await narrow.setContent('<!doctype html><html><title>–</title></html>');
      assert.deepEqual(await narrow.evaluate<string[]>(unseenFocus(eachPageOnce(galleryPages('fr')))), []);
      const skip = '<a class="skip" href="/">a</a><style>:focus { outline: 3px solid }</style>';
      const found = async (html: string) =>
        (await narrow.evaluate<string[]>(unseenFocus([body(html)]))).map((fault) =>
          fault.replace(/^broken: /, '').slice(0, 9),
        );
      assert.deepEqual(await found(`${skip}<button>a</button>`), []);
      assert.deepEqual(await found(`${skip}<div style="height: 0; overflow: hidden"><button>a</button></div>`), [
        '<button>a',
      ]);
      assert.deepEqual(await found(`${skip}<button style="outline: none">a</button>`), ['<button s']);
      assert.deepEqual(await found('<p>a</p>'), ['the skip ']);
      await narrow.close();
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
