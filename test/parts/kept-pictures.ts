import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Firefox } from './firefox.ts';
import { galleryPages } from './gallery-pages.ts';

// Pictures of the pages that matter most, kept to be compared with: what a change of style does elsewhere is seen.

const folder = join(import.meta.dirname, '../pictures');

type View = 'light' | 'dark' | 'narrow' | 'more-contrast' | 'forced-colors' | 'print';

/** The picture's name, the page of the gallery it shows, and how. */
export const pictured: readonly (readonly [name: string, example: string, view: View])[] = [
  ['login', '/login, default', 'light'],
  ['login-narrow', '/login, default', 'narrow'],
  ['new-password', '/password/change, default', 'light'],
  ['new-password-dark', '/password/change, default', 'dark'],
  ['reset-request', '/recovery/request, default', 'light'],
  ['account', '/account, default', 'dark'],
  ['users', '/config/users, default', 'light'],
  ['one-user', '/config/users/:id, default', 'narrow'],
  ['queue', '/support, default', 'light'],
  ['request', '/support/requests/:number, taken', 'dark'],
  ['api-keys', '/config/api-keys, default', 'light'],
  ['error', 'error, not-found', 'light'],
  ['login-forced-colors', '/login, default', 'forced-colors'],
  ['queue-more-contrast', '/support, default', 'more-contrast'],
  ['users-printed', '/config/users, default', 'print'],
];

/** Where every machine has the same letters: Debian's fonts-dejavu-core. */
const font = '--font: "DejaVu Sans";';

const usual = { viewport: { width: 1040, height: 680 }, deviceScaleFactor: 0.75 };

const views: Readonly<Record<View, BrowserContextOptions>> = {
  light: usual,
  dark: { ...usual, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 800 }, deviceScaleFactor: 1 },
  'more-contrast': { ...usual, contrast: 'more' },
  'forced-colors': { ...usual, forcedColors: 'active' },
  print: usual,
};

/** Taken in Firefox as well; it is not told of another theme. */
export const picturedInFirefox = pictured.filter(([, , view]) => view === 'light' || view === 'narrow');

const toPicture = (example: string): string => {
  const page = galleryPages('fr').find(({ name }) => name.startsWith(example));
  if (!page) throw new Error(`The gallery has no example ${example}.`);
  return page.html.replace(/--font: [^;]+;/, font).replaceAll(' autofocus', '');
};

/** The same in Firefox, through a file that it reads. */
export const takeFirefoxPicture = async (
  firefox: Firefox,
  file: string,
  [, example, view]: (typeof pictured)[number],
): Promise<Buffer> => {
  writeFileSync(file, toPicture(example));
  await firefox.resize(views[view].viewport ?? usual.viewport);
  await firefox.show(pathToFileURL(file).href);
  return firefox.picture();
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
  const path = join(folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
};

export const keptPicture = (name: string): Buffer | null => {
  const path = join(folder, `${name}.png`);
  return existsSync(path) ? readFileSync(path) : null;
};

/** Of a picture's surface. A button that moves by its own height is more. */
export const tolerated = 0.01;

/**
 * The share, 0 to 1, of the picture that looks different: both are made four times smaller, so that the edge of a
 * letter, which differs between versions of a browser, weighs little, and what moved or changed its colour weighs all.
 */
export const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate<number>(differenceOf(one, other));

/** The same as an expression for a page of any browser. */
export const differenceOf = (one: Buffer, other: Buffer): string => `(async (one, other) => {
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
  })(${JSON.stringify(one.toString('base64'))}, ${JSON.stringify(other.toString('base64'))})`;
