import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../test/parts/chromium.ts';
import { sheetInChromium, sheetInFirefox, sheetTaker, wholePage } from '../test/parts/contact-sheet.ts';
import { startFirefox } from '../test/parts/firefox.ts';
import {
  difference,
  keepPicture,
  keptPicture,
  pictured,
  takePicture,
  toleratedShare,
} from '../test/parts/kept-pictures.ts';
import { allStrips, keptOf, renewStrips } from '../test/parts/kept-strips.ts';
import { startServer } from '../test/parts/server.ts';

// Takes the pictures of the README from the running pages, so that they show what there is. With --accept, takes instead
// those that the tests compare the pages with, where they differ, which says that somebody looked at them.

await (process.argv.includes('--accept') ? acceptLooks() : takeOfReadme());

async function acceptLooks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'marignan-looks-'));
  const [browser, firefox] = await Promise.all([startChromium(), startFirefox()]);
  try {
    const page = await browser.newPage();
    for (const one of pictured) {
      const [now, kept] = [await takePicture(browser, one), keptPicture(one[0])];
      if (kept === null || (await difference(page, kept, now)) > toleratedShare) keepPicture(one[0], now);
    }
    const strips = allStrips();
    const inChromium = sheetTaker(sheetInChromium(browser), wholePage);
    const inFirefox = sheetTaker(sheetInFirefox(firefox, join(folder, 'sheet.html')));
    const write = (expression: string) => page.evaluate<string>(expression);
    for (const [name, take] of [
      ['chromium', inChromium],
      ['firefox', inFirefox],
    ] as const) {
      for (const file of await renewStrips(keptOf(name), strips, take, write))
        console.log(`test/pictures/${name}/${file}`);
    }
  } finally {
    await browser.close();
    await firefox.close();
    rmSync(folder, { recursive: true });
  }
}

async function takeOfReadme(): Promise<void> {
  const folder = join(import.meta.dirname, '../docs/pictures');
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const browser = await startChromium();

  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 960, height: 760 }, deviceScaleFactor: 1 });
    return context.newPage();
  };

  const signIn = async (page: Page, person: { email: string; password: string }): Promise<void> => {
    await page.goto(`${server.url}/login`);
    await page.getByLabel('Adresse e-mail').fill(person.email);
    await page.getByLabel('Mot de passe').fill(person.password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
  };

  try {
    const [user] = server.having('user');
    const [agent] = server.having('agent');
    if (!user || !agent) throw new Error('The example lacks a user or an agent.');
    const visitor = await open();
    await visitor.goto(`${server.url}/recovery/request`);
    await visitor.getByLabel('Adresse e-mail').fill(user.email);
    await visitor.getByRole('button', { name: 'Envoyer la demande' }).click();
    const desk = await open();
    await signIn(desk, agent);
    await desk.goto(`${server.url}/support/requests/1`);
    await desk.getByRole('button', { name: 'Prendre la demande' }).click();
    await desk.getByRole('button', { name: 'Envoyer un code par e-mail' }).click();
    const { text } = await server.mailTo(user.email, { subject: /code/i });
    await desk.getByLabel(/Code lu par l/).fill(/\b\d{3} ?\d{3}\b/.exec(text)?.[0] ?? '');
    await desk.getByRole('button', { name: 'Vérifier le code' }).click();
    await desk.getByRole('button', { name: 'Envoyer un mot de passe temporaire' }).click();
    const mail = await server.mailTo(user.email, { subject: /temporaire/i });
    await desk.goto(`${server.url}/support/requests/1`);
    await desk.screenshot({ path: join(folder, 'desk.png'), fullPage: true });
    const password = /\b[A-Z][a-z2-9]{3}(?:-[a-z2-9]{4}){3}\b/.exec(mail.text)?.[0] ?? '';
    const person = await open();
    await signIn(person, { email: user.email, password });
    // The coach has come.
    await person.getByRole('button', { name: /^Afficher/ }).waitFor();
    await person.screenshot({ path: join(folder, 'forced-change.png'), fullPage: true });
  } finally {
    await browser.close();
    await server.stop();
  }
}
