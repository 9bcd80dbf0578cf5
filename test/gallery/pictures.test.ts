import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/platform/languages.ts';
import { startChromium } from '../parts/chromium.ts';
import { compareSheet, sheetInChromium, sheetTaker, tolerated, wholePage } from '../parts/contact-sheet.ts';
import { galleryPages } from '../parts/gallery-pages.ts';
import {
  difference,
  keptPicture,
  pictured,
  picturesFolder,
  takePicture,
  toleratedShare,
} from '../parts/kept-pictures.ts';
import { allStrips, changesOf, inWords, keptOf, keptStrip, renewStrips } from '../parts/kept-strips.ts';
import { needs } from '../parts/needs.ts';

suite('The pages look as they did when somebody last looked at them', needs('chromium'), () => {
  let browser: Browser;
  let page: Page;
  let take: ReturnType<typeof sheetTaker>;
  before(async () => {
    browser = await startChromium();
    page = await (await browser.newContext()).newPage();
    take = sheetTaker(sheetInChromium(browser), wholePage);
  });
  after(() => browser?.close());

  const strips = allStrips();
  const stripOf = (name: string) => {
    const strip = strips.find((one) => one.name === name);
    assert.ok(strip, name);
    return strip;
  };

  /** Of an example that is changed like this, the cells that look different: 320, 768, 1280 pixels, 320 in the dark. */
  const seenOf = async (changes: readonly (readonly [name: string, change: (html: string) => string])[]) => {
    const changed = changes.map(([name, change]) => ({ name, html: change(stripOf(name).html) }));
    const kept = changes.map(([name]) => keptStrip(keptOf('chromium'), stripOf(name)));
    const compared = await compareSheet(await take(changed), kept);
    return compared.map(({ different }) => different.map((squares) => squares > tolerated));
  };

  const style = (css: string) => (html: string) => html.replace('</style>', `</style><style>${css}</style>`);
  const everywhere = [true, true, true, true];

  test('Every page and every mail, in each of its states: on three widths in the light theme, and in the dark one.', async () => {
    assert.equal(inWords(await changesOf(keptOf('chromium'), strips, take)), '');
  });

  test('A token of another colour, a component of another padding, a longer button, a section that is hidden, and what is missing at the foot of a long page.', async () => {
    const seen = await seenOf([
      ['/login, default', (html) => html.replace('--accent: #1f5a4c', '--accent: #1f4c8a')],
      ['/login, default', (html) => html.replace('--accent: #7cc7b1', '--accent: #7cb1f7')],
      ['/account, default', style('section { padding: 2.25rem }')],
      ['/login, default', style('button.main::after { content: " maintenant" }')],
      ['/account, default', style('section:nth-of-type(2) { display: none }')],
      ['mail reset-link, with the way out', style('.main { padding: 2px !important }')],
      ['/config/rights, default', style('section:last-of-type { display: none }')],
    ]);
    assert.deepEqual(seen, [
      [true, true, true, false],
      [false, false, false, true],
      ...[everywhere, everywhere, everywhere, everywhere],
      [true, false, false, false],
    ]);
  });

  test('Neither the same page nor one whose letters stand a little elsewhere is another.', async () => {
    const seen = await seenOf([
      ['/login, default', (html) => html],
      ['/account, default', (html) => html],
      ['/account, default', style('body { transform: translate(0.3px, 0.3px) }')],
    ]);
    assert.deepEqual(seen.flat(), Array(12).fill(false));
  });

  test('A new example, one that changed and one that is gone are told, each with what to look at, until they are accepted.', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marignan-kept-'));
    const kept = { browser: 'chromium' as const, folder };
    const [login, account] = [stripOf('/login, default'), stripOf('/account, default')];
    const page = await browser.newPage();
    const renew = (some: Parameters<typeof renewStrips>[1]) =>
      renewStrips(kept, some, take, (expression) => page.evaluate<string>(expression));
    try {
      const gone = { ...login, name: '/login, earlier', file: 'login--earlier.fr.webp' };
      const before = [gone, { ...login, html: account.html }];
      assert.deepEqual(await renew(before), [gone.file, login.file]);
      assert.equal(inWords(await changesOf(kept, before, take)), '');
      const told = await changesOf(kept, [login, account], take);
      const patterns = [
        /^chromium: the example of login--earlier\.fr\.webp is gone$/,
        /^\/login, default, in \w\w, chromium: other by \d+ squares at 320 pixels, light and .* 1280 .* dark, see (.*\.png)$/,
        /^\/account, default, in \w\w, chromium: no picture account--default\.\w\w\.webp is kept, see (.*\.png)$/,
      ];
      assert.equal(told.length, patterns.length);
      for (const [at, pattern] of patterns.entries()) assert.match(told[at] ?? '', pattern);
      assert.match(inWords(told), /npm run pictures -- --accept$/);
      assert.match(readFileSync(/see (.*)$/.exec(told[1] ?? '')?.[1] ?? '').toString('latin1'), /^\x89PNG/);
      assert.deepEqual(await renew([login, account]), [gone.file, login.file, account.file]);
      assert.deepEqual(await changesOf(kept, [login, account], take), []);
    } finally {
      await page.close();
      rmSync(folder, { recursive: true });
    }
  });

  test('A browser that has no picture to give is asked once more, on a new page.', async () => {
    let opened = 0;
    const failing = (times: number) =>
      sheetTaker(async () => {
        opened += 1;
        const picture =
          opened > times ? Promise.resolve(Buffer.from('a')) : Promise.reject(new Error('Unable to capture'));
        return { evaluate: async () => '[3]', picture: () => picture };
      });
    assert.equal(String((await failing(1)([])).picture), 'a');
    opened = 0;
    await assert.rejects(failing(2)([]), /Unable to capture/);
    assert.equal(opened, 2);
  });

  test('Of a hundred and more pages French is kept of most, and each other language of many.', () => {
    assert.deepEqual([...new Set(strips.map(({ file }) => file))].length, strips.length, 'each has a name of its own');
    for (const language of languages) {
      const share = strips.filter((strip) => strip.language === language).length / strips.length;
      assert.ok(language === 'fr' ? share > 0.4 && share < 0.6 : share > 0.1, `${language}: ${share}`);
    }
  });

  test('All that is kept has less than 7 megabytes.', () => {
    const files = readdirSync(picturesFolder, { recursive: true, encoding: 'utf8' });
    const bytes = files.reduce((sum, file) => sum + statSync(join(picturesFolder, file)).size, 0);
    assert.ok(bytes > 1_000_000 && bytes < 7_000_000, `${bytes}`);
  });

  test('Where more contrast is asked for, where the system chooses the colours, and on paper.', async () => {
    const changed: string[] = [];
    for (const one of pictured) {
      const [name] = one;
      const [now, kept] = [await takePicture(browser, one), keptPicture(name)];
      const share = kept === null ? 1 : await difference(page, kept, now);
      if (share <= toleratedShare) continue;
      const path = join(await mkdtemp(join(tmpdir(), 'marignan-picture-')), `${name}.png`);
      await writeFile(path, now);
      changed.push(`${name}: ${(share * 100).toFixed(1)} % differs from test/pictures/${name}.png, see ${path}`);
    }
    assert.deepEqual(changed, [], 'where it is meant: npm run pictures -- --accept');
  });

  test('Another colour of a button, or a line that moved, is seen; the edge of a letter is not.', async () => {
    const picture = async (style: string): Promise<Buffer> => {
      await page.setContent(
        `<body style="margin: 0; font: 16px 'DejaVu Sans'"><p>Connexion</p><button style="${style}">Se connecter</button>`,
      );
      return page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 200 } });
    };
    const before = await picture('background: #1f5a4c');
    assert.equal(await difference(page, before, await picture('background: #1f5a4c')), 0);
    assert.ok((await difference(page, before, await picture('background: #5a1f4c'))) > toleratedShare);
    assert.ok(
      (await difference(page, before, await picture('background: #1f5a4c; margin-top: 30px'))) > toleratedShare,
    );
    assert.ok(
      (await difference(page, before, await picture('background: #1f5a4c; margin-left: 0.2px'))) <= toleratedShare,
    );
  });

  test('Where the system chooses the colours, the focus and the states are lines and words, not grounds.', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const shown = await context.newPage();
    const example = galleryPages('fr').find(({ name }) => name === '/account, default');
    await shown.setContent(example?.html ?? '');
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Tab');
    const styleOf = (selector: string, property: string): Promise<string> =>
      shown.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`);
    assert.deepEqual(
      [await styleOf(':focus', 'outline-style'), await styleOf(':focus', 'outline-width')],
      ['solid', '3px'],
    );
    assert.equal(await styleOf('.bar [aria-current]', 'border-bottom-style'), 'solid');
    assert.equal(await styleOf('main button', 'border-top-style'), 'solid');
    await context.close();
  });

  test('On paper there is no menu, no button, black on white, and every link has its address.', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const shown = await context.newPage();
    await shown.emulateMedia({ media: 'print' });
    for (const start of ['/help/forgotten-password', '/config/users, default']) {
      await shown.setContent(galleryPages('fr').find(({ name }) => name.startsWith(start))?.html ?? '');
      const told = await shown.evaluate<[string, string, string[], string[]]>(`(() => {
      const style = (element, pseudo) => getComputedStyle(element, pseudo);
      const seen = [...document.querySelectorAll('nav, button, form, .top')].filter((one) => one.checkVisibility());
      const links = [...document.querySelectorAll('main a:not(th a)[href^="/"], main a:not(th a)[href^="http"]')];
      const silent = links.filter((one) => one.checkVisibility() && !style(one, '::after').content.includes(one.getAttribute('href')));
      return [style(document.documentElement).color, style(document.documentElement).backgroundColor,
        seen.map((one) => one.outerHTML), silent.map((one) => one.outerHTML)];
    })()`);
      assert.deepEqual(told, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', [], []], start);
    }
    await context.close();
  });
});
