import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Firefox, startFirefox } from '../parts/firefox.ts';
import { eachPageOnce, galleryPages } from '../parts/gallery-pages.ts';
import { differenceOf, keptPicture, picturedInFirefox, takeFirefoxPicture, tolerated } from '../parts/kept-pictures.ts';
import { framed, misfits } from '../parts/misfits.ts';
import { needs } from '../parts/needs.ts';

suite('Firefox shows the pages as well', needs('firefox'), () => {
  let firefox: Firefox;
  let folder: string;
  let page: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marignan-firefox-pages-'));
    page = join(folder, 'page.html');
    firefox = await startFirefox();
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

  test('The pages that matter most look as they did; `npm run pictures -- --accept` renews the pictures once they were looked at.', async () => {
    const changed: string[] = [];
    for (const one of picturedInFirefox) {
      const name = `firefox/${one[0]}`;
      const [now, kept] = [await takeFirefoxPicture(firefox, page, one), keptPicture(name)];
      const share = kept === null ? 1 : Number(await firefox.evaluate(`await ${differenceOf(kept, now)}`));
      if (share <= tolerated) continue;
      const path = join(await mkdtemp(join(tmpdir(), 'marignan-picture-')), `${one[0]}.png`);
      await writeFile(path, now);
      changed.push(`${name}: ${(share * 100).toFixed(1)} % differs from test/pictures/${name}.png, see ${path}`);
    }
    assert.deepEqual(changed, []);
  });

  test('One page is not taken for another.', async () => {
    const [one, other] = [keptPicture('firefox/login'), keptPicture('firefox/error')];
    assert.ok(one && other);
    assert.ok(Number(await firefox.evaluate(`await ${differenceOf(one, other)}`)) > tolerated);
  });
});
