import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { galleryPages } from './gallery-pages.ts';

// Pictures of how pages look where a person or the paper asks for it, kept to be compared with.

export const picturesFolder = join(import.meta.dirname, '../pictures');

type View = 'more-contrast' | 'forced-colors' | 'print';

/** The picture's name, the page of the gallery it shows, and how. */
export const pictured: readonly (readonly [name: string, example: string, view: View])[] = [
  ['login-forced-colors', '/login, default', 'forced-colors'],
  ['queue-more-contrast', '/support, default', 'more-contrast'],
  ['users-printed', '/config/users, default', 'print'],
];

const usual = { viewport: { width: 1040, height: 680 }, deviceScaleFactor: 0.75 };

const views: Readonly<Record<View, BrowserContextOptions>> = {
  'more-contrast': { ...usual, contrast: 'more' },
  'forced-colors': { ...usual, forcedColors: 'active' },
  print: usual,
};

/** Every machine has these letters, Debian's fonts-dejavu-core, and nothing has the focus. */
export const lookingTheSameEverywhere = (html: string): string =>
  html
    .replaceAll(/system-ui, ?-apple-system,[^;]*?sans-serif/g, 'DejaVu Sans')
    .replaceAll(/ui-monospace, ?Menlo, ?Consolas, ?monospace/g, 'DejaVu Sans Mono')
    .replaceAll(' autofocus', '');

const toPicture = (example: string): string => {
  const page = galleryPages('fr').find(({ name }) => name.startsWith(example));
  if (!page) throw new Error(`The gallery has no example ${example}.`);
  return lookingTheSameEverywhere(page.html);
};

/** Takes one of the pictures: a PNG of the first screen. */
export const takePicture = async (browser: Browser, [, example, view]: (typeof pictured)[number]): Promise<Buffer> => {
  const context = await browser.newContext(views[view]);
  try {
    const shown = await context.newPage();
    if (view === 'print') await shown.emulateMedia({ media: 'print' });
    await shown.setContent(toPicture(example));
    const take = () => shown.screenshot({ animations: 'disabled', caret: 'hide' });
    // A busy machine's Chromium now and then has no picture to give, and has one when it is asked again.
    return await take().catch(take);
  } finally {
    await context.close();
  }
};

export const keepPicture = (name: string, picture: Buffer): void => {
  mkdirSync(picturesFolder, { recursive: true });
  writeFileSync(join(picturesFolder, `${name}.png`), picture);
};

export const keptPicture = (name: string): Buffer | null => {
  const path = join(picturesFolder, `${name}.png`);
  return existsSync(path) ? readFileSync(path) : null;
};

/** Of a picture's surface. A button that moves by its own height is more. */
export const toleratedShare = 0.01;

/**
 * The share, 0 to 1, of the picture that looks different: both are made four times smaller, so that the edge of a
 * letter, which differs between versions of a browser, weighs little, and what moved or changed its colour weighs all.
 */
export const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate<number>(`(async (one, other) => {
    const read = async (base64) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + base64;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(image.width / 4);
      canvas.height = Math.ceil(image.height / 4);
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    };
    const [first, second] = [await read(one), await read(other)];
    if (first.width !== second.width || first.height !== second.height) return 1;
    let different = 0;
    for (let at = 0; at < first.data.length; at += 4) {
      const far = [0, 1, 2].some((channel) => Math.abs(first.data[at + channel] - second.data[at + channel]) > 24);
      if (far) different += 1;
    }
    return different / (first.width * first.height);
  })(${JSON.stringify(one.toString('base64'))}, ${JSON.stringify(other.toString('base64'))})`);
