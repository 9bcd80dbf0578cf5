import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../parts/chromium.ts';
import { galleryPages } from '../parts/gallery-pages.ts';
import { difference, keptPicture, pictured, takePicture, tolerated } from '../parts/kept-pictures.ts';
import { needs } from '../parts/needs.ts';

suite('The pages look as they did when somebody last looked at them', needs('chromium'), () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await startChromium();
    page = await (await browser.newContext()).newPage();
  });
  after(() => browser?.close());

  test('Each kept picture is that of its page; `npm run pictures -- --accept` renews them once they were looked at.', async () => {
    const changed: string[] = [];
    for (const one of pictured) {
      const [name] = one;
      const [now, kept] = [await takePicture(browser, one), keptPicture(name)];
      const share = kept === null ? 1 : await difference(page, kept, now);
      if (share <= tolerated) continue;
      const path = join(await mkdtemp(join(tmpdir(), 'marignan-picture-')), `${name}.png`);
      await writeFile(path, now);
      changed.push(`${name}: ${(share * 100).toFixed(1)} % differs from test/pictures/${name}.png, see ${path}`);
    }
    assert.deepEqual(changed, []);
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
    assert.ok((await difference(page, before, await picture('background: #5a1f4c'))) > tolerated);
    assert.ok((await difference(page, before, await picture('background: #1f5a4c; margin-top: 30px'))) > tolerated);
    assert.ok((await difference(page, before, await picture('background: #1f5a4c; margin-left: 0.2px'))) <= tolerated);
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
