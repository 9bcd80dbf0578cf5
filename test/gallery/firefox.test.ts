import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compareSheet, sheetInFirefox, sheetTaker, tolerated } from '../parts/contact-sheet.ts';
import { type Firefox, startFirefox } from '../parts/firefox.ts';
import { eachPageOnce, galleryPages } from '../parts/gallery-pages.ts';
import { allStrips, changesOf, inWords, keptOf, keptStrip } from '../parts/kept-strips.ts';
import { framed, misfits } from '../parts/misfits.ts';
import { needs } from '../parts/needs.ts';

suite('Firefox shows the pages as well', needs('firefox'), () => {
  let firefox: Firefox;
  let folder: string;
  let page: string;
  let take: ReturnType<typeof sheetTaker>;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marignan-firefox-pages-'));
    page = join(folder, 'page.html');
    firefox = await startFirefox();
    take = sheetTaker(sheetInFirefox(firefox, join(folder, 'sheet.html')));
  });
  after(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('No text of a page leaves its box or the screen, and all that is pressed is large enough, at three widths.', async () => {
    await writeFile(page, framed);
    await firefox.show(pathToFileURL(page).href);
    const pages = eachPageOnce(galleryPages('fr'));
    assert.ok(pages.length > 40);
    assert.equal(await firefox.evaluate(`${misfits(pages, [320, 768, 1280])}.join('\\n')`), '');
  });

  test('Every page and every mail, in each of its states, looks as it did: on three widths, and in the dark theme.', async () => {
    assert.equal(inWords(await changesOf(keptOf('firefox'), allStrips(), take)), '');
  });

  test('One page is not taken for another, nor the light theme for the dark one.', async () => {
    const [one, other] = allStrips();
    assert.ok(one && other);
    const sheet = await take([one, { ...one, html: other.html }, { ...one, html: inLightAlone(one.html) }]);
    const kept = keptStrip(keptOf('firefox'), one);
    const [same, another, light] = await compareSheet(sheet, [kept, kept, kept]);
    // Where on the sheet it stands moves a letter by less than a point.
    assert.ok(same?.different.every((squares) => squares <= tolerated / 3));
    assert.ok(another?.different.every((squares) => squares > tolerated));
    assert.deepEqual(
      light?.different.map((squares) => squares > tolerated),
      [false, false, false, true],
    );
  });
});

const inLightAlone = (html: string): string =>
  html.replaceAll('prefers-color-scheme: dark', 'prefers-color-scheme: none');
