import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { mailGallery } from '../../src/mail/gallery.ts';
import { gallery } from '../../src/web/gallery.ts';
import { startChromium } from '../parts/chromium.ts';
import { needs } from '../parts/needs.ts';
import { startServer, type TestServer } from '../parts/server.ts';

suite('The gallery of the demonstration', needs('chromium'), () => {
  let server: TestServer;
  let browser: Browser;
  before(async () => {
    [server, browser] = await Promise.all([startServer(), startChromium()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('Each page, component and mail is named once, with how many examples it has.', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/_gallery?language=de`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    const shown = await page.locator('li').allInnerTexts();
    const counted = (names: readonly string[]): string[] =>
      [...Map.groupBy(names, (name) => name)].map(([name, some]) => `${name} (${some.length})`);
    assert.deepEqual(shown, [
      ...counted(gallery('de').map((example) => example.page)),
      ...counted(mailGallery('de').map(({ mail }) => mail)),
    ]);
    await page.close();
  });

  for (const [collection, name, word] of [
    ['pages', 'components', 'Baustein'],
    ['mails', 'temporary-password', 'Passwort'],
  ] as const) {
    test(`An example of ${name} stands at three widths in both themes, in the language asked for, and nothing is refused.`, async () => {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.goto(`${server.url}/_gallery/of?${new URLSearchParams({ language: 'de', collection, name })}`);
      const frames = page.locator('.frames').first().locator('iframe');
      assert.deepEqual(
        await Promise.all((await frames.all()).map((frame) => frame.evaluate(({ clientWidth }) => clientWidth))),
        [320, 768, 1280],
      );
      const grounds: string[] = [];
      for (const row of (await page.locator('.frames').all()).slice(0, 2)) {
        const body = row.locator('iframe').first().contentFrame().locator('body');
        assert.match(await body.innerText(), new RegExp(word));
        grounds.push(await body.evaluate((element) => getComputedStyle(element).color));
      }
      if (collection === 'pages') assert.notEqual(grounds[0], grounds[1], 'both themes look alike');
      assert.deepEqual(refused, []);
      await page.close();
    });
  }

  test('It is for this machine alone, and what it does not have is not there.', async () => {
    const answer = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(`${server.url}${path}`, { headers })).status;
    const frame = '/_gallery/frame?language=fr&collection=pages&name=%2Flogin&example=default&theme=dark';
    for (const path of ['/_gallery', '/_gallery/of?name=%2Flogin', frame, '/_gallery/dark.css']) {
      assert.equal(await answer(path), 200, path);
      assert.equal(await answer(path, { 'x-forwarded-for': '192.0.2.7' }), 404, path);
    }
    assert.equal(await answer('/_gallery/of?name=unknown'), 404);
    assert.equal(await answer(frame.replace('dark', 'unknown')), 404);
  });
});
