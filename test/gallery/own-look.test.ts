import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { contrast } from '../../src/platform/colour.ts';
import { accentOf } from '../../src/platform/palette.ts';
import { startChromium } from '../parts/chromium.ts';
import { needs } from '../parts/needs.ts';
import { startServer, type TestServer } from '../parts/server.ts';

const colour = '#d4006a';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><path d="M0 0h80v20H0z" fill="#d4006a"/></svg>';

suite('An installation with a colour and a logo of its own', needs('chromium'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'marignan-look-'));
  let server: TestServer;
  let browser: Browser;
  before(async () => {
    writeFileSync(join(folder, 'logo.svg'), svg);
    const example = readFileSync(new URL('../../examples/eko/marignan.yaml', import.meta.url), 'utf8');
    const look = `service:\n  colour: "${colour}"\n  logo: ${join(folder, 'logo.svg')}\n`;
    const configuration = example.replace(/^service:\n/m, look);
    [server, browser] = await Promise.all([startServer({ configuration }), startChromium()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`Buttons, links and the focus have its nearest shade in the ${theme} theme, and the logo is drawn.`, async () => {
      const context = await browser.newContext({ colorScheme: theme });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.goto(`${server.url}/login`);
      const { accent } = accentOf(colour, theme);
      const colourOf = async (selector: string, property: string): Promise<string> =>
        inHex(await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`));
      assert.equal(await colourOf('button.main', 'backgroundColor'), accent);
      assert.equal(await colourOf('main a', 'color'), accent);
      assert.ok(contrast(await colourOf('button.main', 'color'), accent) >= 4.5);
      await page.getByLabel('Adresse e-mail').focus();
      await page.keyboard.press('Tab');
      assert.equal(await colourOf(':focus', 'outlineColor'), accent);
      const drawn = page.getByRole('link', { name: 'eKo' }).getByRole('img', { name: 'eKo' });
      assert.equal(await drawn.count(), 1);
      assert.equal(await page.evaluate("document.querySelector('.brand img').naturalWidth > 0"), true);
      assert.deepEqual(refused, []);
      await context.close();
    });
  }

  test('The page for programmers has them too.', async () => {
    const html = await (await fetch(`${server.url}/api/v1/docs`)).text();
    assert.match(html, /<a class="brand" href="\/"><img src="\/assets\/[\w-]+\/logo\.svg" alt="eKo"><\/a>/);
  });

  test('A refused page has them too.', async () => {
    const html = await (await fetch(`${server.url}/nowhere`)).text();
    assert.match(html, /<img src="\/assets\/[\w-]+\/logo\.svg" alt="eKo">/);
  });
});

const inHex = (painted: string): string =>
  `#${(painted.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
