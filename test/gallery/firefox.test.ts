import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Firefox, startFirefox } from '../parts/firefox.ts';
import { eachPageOnce, galleryPages } from '../parts/gallery-pages.ts';
import { needs } from '../parts/needs.ts';
import { overflowing } from '../parts/overflowing.ts';

suite('Firefox shows the pages as well', needs('firefox'), () => {
  let firefox: Firefox;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marignan-firefox-pages-'));
    firefox = await startFirefox();
  });
  after(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const show = async (html: string): Promise<void> => {
    const path = join(folder, 'page.html');
    await writeFile(path, html);
    await firefox.show(pathToFileURL(path).href);
  };

  test('No text of a page leaves its box or the screen, at three widths.', async () => {
    await show('<!doctype html><html><title>–</title></html>');
    const pages = eachPageOnce(galleryPages('fr'));
    assert.ok(pages.length > 40);
    for (const width of [320, 768, 1280]) {
      await firefox.resize({ width, height: 900 });
      assert.equal(await firefox.evaluate(`${overflowing(pages)}.join('\\n')`), '', `${width} pixels`);
    }
  });

  test('The pages that matter most come to a picture with their heading, their button and their colour in it.', async () => {
    await firefox.resize({ width: 1040, height: 680 });
    const pages = galleryPages('fr');
    for (const start of [
      '/login, default',
      '/password/change, ',
      '/recovery/request, ',
      '/account, default',
      '/config/users, default',
      '/config/users/:id, default',
      '/support, default',
      '/support/requests/:number, ',
      '/support/policy, ',
      '/config/rights',
      '/config/api-keys, ',
      'error, ',
    ]) {
      const page = pages.find(({ name }) => name.startsWith(start));
      assert.ok(page, start);
      await show(page.html);
      const seen = await firefox.evaluate(
        "[document.querySelector('h1').getBoundingClientRect().height > 20, getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('.top')).borderBottomStyle]",
      );
      assert.equal(seen, 'true,rgb(246, 244, 239),solid', start);
      const picture = await firefox.picture();
      assert.equal(picture.subarray(1, 4).toString('latin1'), 'PNG');
      assert.ok(picture.length > 8_000, `${start}: an empty picture of ${picture.length} bytes`);
    }
  });
});
