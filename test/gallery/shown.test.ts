import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { mailExamples, pageExamples, paperExamples, textExamples } from '../../src/composition/gallery-examples.ts';
import { languages } from '../../src/platform/languages.ts';
import { sentences } from '../../src/text/sentences.ts';
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

  test('Each page, component, mail, text message and paper is named once, with how many examples it has.', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/_gallery?language=de`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    const shown = await page.locator('li').allInnerTexts();
    const counted = (examples: readonly { name: string }[]): string[] =>
      [...Map.groupBy(examples, ({ name }) => name)].map(([name, some]) => `${name} (${some.length})`);
    assert.deepEqual(
      shown,
      [pageExamples('de'), mailExamples('de'), textExamples('de'), paperExamples('de')].flatMap(counted),
    );
    await page.close();
  });

  for (const [collection, name, word] of [
    ['pages', 'components', 'Baustein'],
    ['pages', '/api/v1/docs', 'Programm'],
    ['mails', 'temporary-password', 'Passwort'],
    ['texts', 'temporary-password', 'Passwort'],
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
      if (collection !== 'mails') assert.notEqual(grounds[0], grounds[1], 'both themes look alike');
      assert.deepEqual(refused, []);
      await page.close();
    });
  }

  test('The states are named in the language asked for, and the language is changed where one stands.', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/_gallery/of?language=fr&collection=pages&name=%2Flogin`);
    assert.equal(await page.locator('h2').first().innerText(), 'habituel');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    assert.equal(await page.locator('h1').innerText(), '/login');
    assert.equal(await page.locator('h2').first().innerText(), 'üblich');
    await page.close();
  });

  test('A frame is as high as what it shows, whether that is short or long.', async () => {
    const page = await browser.newPage();
    for (const [name, isRight] of [
      ['/login', (height: number) => height > 300 && height < 890],
      ['/config/rights', (height: number) => height > 5000],
    ] as const) {
      await page.goto(
        `${server.url}/_gallery/of?${new URLSearchParams({ language: 'fr', collection: 'pages', name })}`,
      );
      const frame = page.locator('iframe').first();
      await frame.and(page.locator('iframe:not([height="900"])')).waitFor();
      const [height, own] = await frame.evaluate(({ clientHeight, contentDocument }: never) => [
        clientHeight,
        (contentDocument as unknown as { documentElement: { scrollHeight: number } }).documentElement.scrollHeight,
      ]);
      assert.equal(height, own);
      assert.ok(isRight(Number(height)), `${name}: ${height}`);
    }
    await page.close();
  });

  test('A paper is a PDF in the language asked for.', async () => {
    for (const { name, example } of paperExamples('de')) {
      const asked = new URLSearchParams({ language: 'de', collection: 'papers', name, example });
      const listed = await fetch(`${server.url}/_gallery/of?${asked}`);
      assert.ok((await listed.text()).includes(`/_gallery/paper?${asked}`.replaceAll('&', '&amp;')));
      const answer = await fetch(`${server.url}/_gallery/paper?${asked}`);
      assert.equal(answer.headers.get('content-type'), 'application/pdf');
      assert.match(Buffer.from(await answer.arrayBuffer()).toString('latin1'), /^%PDF-.*\/Lang \(de\)/s);
    }
  });

  test('It is for this machine alone, and what it does not have is not there.', async () => {
    const answer = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(`${server.url}${path}`, { headers })).status;
    const frame = '/_gallery/frame?language=fr&collection=pages&name=%2Flogin&example=default&theme=dark';
    for (const path of ['/_gallery', '/_gallery/of?name=%2Flogin', frame, '/_gallery/dark.css']) {
      assert.equal(await answer(path), 200, path);
      assert.equal(await answer(path, { 'x-forwarded-for': '192.0.2.7' }), 404, path);
    }
    // A bare proxy on this machine, which says nothing of itself, speaks like this.
    const bare = await new Promise((resolve, reject) => {
      const asked = request(`${server.url}/_gallery`, { headers: { connection: 'close' } }, ({ statusCode }) =>
        resolve(statusCode),
      );
      asked.once('error', reject).end();
    });
    assert.equal(bare, 404);
    const nameless = connect(Number(new URL(server.url).port), 'localhost');
    nameless.end('GET /_gallery HTTP/1.0\r\n\r\n');
    assert.match(await text(nameless), /^HTTP\/1\.1 404 /);
    assert.equal(await answer('/_gallery/of?name=unknown'), 404);
    assert.equal(await answer(frame.replace('dark', 'unknown')), 404);
  });
});

test('Every state of an example has a name in each language, and no other name is kept.', () => {
  for (const language of languages) {
    const examples = [
      ...[pageExamples, mailExamples, textExamples].flatMap((of) => of(language)),
      ...paperExamples(language),
    ];
    const named = Object.keys(sentences(language).web.gallery.states);
    assert.deepEqual([...new Set(examples.map(({ example }) => example))].toSorted(), named.toSorted(), language);
  }
});
