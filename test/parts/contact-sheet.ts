import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Firefox } from './firefox.ts';
import type { GalleryPage } from './gallery-pages.ts';

// A contact sheet is one small picture of many pages: each is a strip of cells, which are frames of a width and a theme.
// The frames are made once and written anew for each sheet: to make one costs more than to show a page in it.

type Cell = { width: number; theme: 'light' | 'dark'; leastHeight: number; mostHeight: number };

/** Of a long page, the top is shown, but for the first cell in Chromium, which shows all of it. */
export const cells: readonly Cell[] = [
  { width: 320, theme: 'light', leastHeight: 640, mostHeight: 1760 },
  { width: 768, theme: 'light', leastHeight: 900, mostHeight: 1280 },
  { width: 1280, theme: 'light', leastHeight: 800, mostHeight: 1120 },
  { width: 320, theme: 'dark', leastHeight: 640, mostHeight: 960 },
];

/** The widths and the heights, which are rounded to `step`, are whole points of the picture. */
const scale = 3 / 16;
const step = 16;

export const stripsPerSheet = 12;
const sheetWidth = scale * cells.reduce((sum, { width }) => sum + width, 0);
/** Higher than any page is, but for the one for programmers, whose operations are all alike. */
export const wholePage = 24_000;

/** Of the picture: a browser takes none that is much higher. */
const sheetHeight = 5_000;

const frames = cells.map(({ width, theme }, index) => {
  const left = cells.slice(0, index).reduce((sum, cell) => sum + cell.width, 0);
  // A page in a frame is told the theme of the frame.
  return `<iframe title="–" scrolling="no" style="left: ${left}px; width: ${width}px; color-scheme: ${theme}"></iframe>`;
});

const emptySheet = `<!doctype html><html lang="fr"><title>–</title><style>
body { margin: 0; background: #fff; overflow: hidden }
main { transform: scale(${scale}); transform-origin: 0 0 }
iframe { position: absolute; border: 0 }
</style><main>${frames.join('').repeat(stripsPerSheet)}</main></html>`;

/** A page of a browser that shows the empty sheet. */
type SheetPage = {
  /** What an expression comes to, as text. */
  evaluate(expression: string): Promise<string>;
  picture(size: { width: number; height: number }): Promise<Buffer>;
};

export const sheetInChromium = (browser: Browser) => async (): Promise<SheetPage> => {
  const viewport = { width: sheetWidth, height: sheetHeight };
  // Each frame has its own theme, so that the browser is not told of one.
  const page = await (await browser.newContext({ viewport, colorScheme: null })).newPage();
  await page.setContent(emptySheet);
  const protocol = await page.context().newCDPSession(page);
  return {
    evaluate: async (expression) => String(await page.evaluate(expression)),
    picture: async (size) => {
      const clip = { x: 0, y: 0, ...size, scale: 1 };
      const answer = await protocol.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip });
      return Buffer.from(answer.data, 'base64');
    },
  };
};

/** Firefox reads the sheet from a file. */
export const sheetInFirefox = (firefox: Firefox, file: string) => async (): Promise<SheetPage> => {
  writeFileSync(file, emptySheet);
  await firefox.resize({ width: sheetWidth, height: sheetHeight });
  await firefox.show(pathToFileURL(file).href);
  return { evaluate: (expression) => firefox.evaluate(`await ${expression}`), picture: firefox.picture };
};

/** A picture, the height of each of its strips in points, and the page that it was taken of. What is too high for it with the others is left. */
export type Sheet = { picture: Buffer; heights: readonly number[]; evaluate: SheetPage['evaluate'] };

/** Takes sheets of up to `stripsPerSheet` pages, one after the other. `tallest`: what the first cell shows of a page. */
export const sheetTaker = (open: () => Promise<SheetPage>, tallest = cells[0]?.mostHeight ?? 0) => {
  const mine = cells.map((cell, at) => (at === 0 ? { ...cell, mostHeight: tallest } : cell));
  let opened: SheetPage | undefined;
  const take = async (pages: readonly GalleryPage[]): Promise<Sheet> => {
    opened ??= await open();
    const heights: number[] = JSON.parse(await opened.evaluate(show(pages, mine)));
    const height = heights.reduce((sum, one) => sum + one, 0);
    return { heights, picture: await opened.picture({ width: sheetWidth, height }), evaluate: opened.evaluate };
  };
  return (pages: readonly GalleryPage[]): Promise<Sheet> =>
    take(pages).catch(() => {
      // A busy machine's browser now and then has no picture to give, and has one on a new page.
      opened = undefined;
      return take(pages);
    });
};

const show = (pages: readonly GalleryPage[], shown: readonly Cell[]): string => `((pages, cells) => {
  const frames = [...document.querySelectorAll('iframe')];
  frames.forEach((frame, at) => {
    const html = pages[Math.floor(at / cells.length)];
    frame.hidden = html === undefined;
    if (html === undefined) return;
    frame.style.height = cells[at % cells.length].leastHeight + 'px';
    frame.contentDocument.open();
    frame.contentDocument.write(html);
    frame.contentDocument.close();
  });
  let top = 0;
  const heights = [];
  for (const row of pages.keys()) {
    const mine = frames.slice(row * cells.length, (row + 1) * cells.length);
    const own = mine.map(({ contentDocument }, at) =>
      Math.ceil(Math.min(cells[at].mostHeight, contentDocument.documentElement.scrollHeight) / ${step}) * ${step});
    const height = Math.max(...own);
    if (row > 0 && (top + height) * ${scale} > ${sheetHeight}) {
      for (const frame of frames.slice(row * cells.length)) frame.hidden = true;
      break;
    }
    mine.forEach((frame, at) => {
      frame.style.height = own[at] + 'px';
      frame.style.top = top + 'px';
    });
    top += height;
    heights.push(height * ${scale});
  }
  return JSON.stringify(heights);
})(${JSON.stringify(pages.map(({ html }) => html))}, ${JSON.stringify(shown)})`;

/** How many squares of each cell differ from its kept picture, and where they are too many, all as a picture. */
export type Comparison = { different: readonly number[]; picture: Buffer | null };

/**
 * Of a cell, squares of 16 pixels that may have another colour on average: less than the smallest button has. The edge of
 * a letter, which differs between versions of a browser, changes none.
 */
export const tolerated = 15;

/** Compares each strip of a sheet with its kept picture, in the browser that took it. */
export const compareSheet = async (sheet: Sheet, kept: readonly (Buffer | null)[]): Promise<Comparison[]> => {
  const strips = sheet.heights.map((height, at) => ({ height, kept: kept[at]?.toString('base64') ?? null }));
  const found: { different: number[]; picture: string | null }[] = JSON.parse(
    await sheet.evaluate(
      `(${compare})(${JSON.stringify(sheet.picture.toString('base64'))}, ${JSON.stringify(strips)})`,
    ),
  );
  return found.map(({ different, picture }) => ({
    different,
    picture: picture === null ? null : Buffer.from(picture, 'base64'),
  }));
};

const readImage = `async (type, base64) => {
  const image = new Image();
  image.src = 'data:image/' + type + ';base64,' + base64;
  await image.decode();
  return createImageBitmap(image);
}`;

const drawStrip = `(image, from, strip, height) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: ${sheetWidth}, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, height);
  if (image) context.drawImage(image, 0, from, canvas.width, strip, 0, 0, canvas.width, strip);
  return { canvas, context, data: context.getImageData(0, 0, canvas.width, height).data };
}`;

const compare = `async (base64, strips) => {
  const readImage = ${readImage};
  const drawStrip = ${drawStrip};
  const ends = ${JSON.stringify(cells.map((_, at) => cells.slice(0, at + 1).reduce((sum, { width }) => sum + width / 16, 0)))};
  const side = 16 * ${scale};
  const most = 20 * side * side;
  const isOther = (one, other, left, top) => {
    let [red, green, blue] = [0, 0, 0];
    for (let y = top; y < top + side; y += 1) {
      for (let at = (y * ${sheetWidth} + left) * 4, end = at + side * 4; at < end; at += 4) {
        red += one[at] - other[at];
        green += one[at + 1] - other[at + 1];
        blue += one[at + 2] - other[at + 2];
      }
    }
    return Math.abs(red) > most || Math.abs(green) > most || Math.abs(blue) > most;
  };
  const sheet = await readImage('png', base64);
  const found = [];
  let from = 0;
  for (const { height, kept } of strips) {
    const image = kept && await readImage('webp', kept);
    const tall = Math.max(height, image?.height ?? 0);
    const [before, now] = [drawStrip(image, 0, image?.height, tall), drawStrip(sheet, from, height, tall)];
    from += height;
    const different = ends.map(() => 0);
    const squares = [];
    for (let top = 0; top < tall; top += side) {
      for (let left = 0; left < ${sheetWidth}; left += side) {
        if (!isOther(before.data, now.data, left, top)) continue;
        different[ends.findIndex((end) => left / side < end)] += 1;
        squares.push([left, top]);
      }
    }
    const isSame = kept && different.every((number) => number <= ${tolerated});
    found.push({ different, picture: isSame ? null : picture(before, now, squares, tall) });
  }
  return JSON.stringify(found);

  function picture(before, now, squares, height) {
    const shown = drawStrip(null, 0, 0, height * 3 + 16);
    shown.context.drawImage(before.canvas, 0, 0);
    shown.context.drawImage(now.canvas, 0, height + 8);
    shown.context.fillStyle = '#c0f';
    for (const [left, top] of squares) shown.context.fillRect(left, top + height * 2 + 16, side, side);
    return shown.canvas.toDataURL('image/png').split(',')[1];
  }
}`;

/** The strips of a sheet as files to keep: WebP without loss, of which Chromium alone writes it, and few colours but for grounds. */
export const stripFiles = async (chromium: SheetPage['evaluate'], { picture, heights }: Sheet): Promise<Buffer[]> => {
  const files: string[] = JSON.parse(
    await chromium(`(${cut})(${JSON.stringify(picture.toString('base64'))}, ${JSON.stringify(heights)})`),
  );
  return files.map((file) => Buffer.from(file, 'base64'));
};

/** Below it, in points of the picture, each square that is compared is kept in one colour, its mean: a ninth of the points. */
const top = scale * Math.max(...cells.map(({ mostHeight }) => mostHeight));

const cut = `async (base64, heights) => {
  const side = 16 * ${scale};
  const ofFewColours = (data) => {
    const [points, seen] = [new Uint32Array(data.buffer), new Map()];
    for (const colour of points) seen.set(colour, (seen.get(colour) ?? 0) + 1);
    const isGround = (colour) => seen.get(colour) > points.length / 500;
    return data.map((value, at) => isGround(points[at >> 2]) ? value : Math.min(255, Math.round(value / 32) * 32));
  };
  const coarse = (data) => {
    const square = Array.from({ length: side * side }, (_, at) => (Math.floor(at / side) * ${sheetWidth} + (at % side)) * 4);
    for (let row = 0; row < data.length; row += side * ${sheetWidth} * 4) {
      for (let at = row; at < row + ${sheetWidth} * 4; at += side * 4) {
        for (const channel of [at, at + 1, at + 2]) {
          const mean = square.reduce((sum, point) => sum + data[channel + point], 0) / square.length;
          for (const point of square) data[channel + point] = Math.min(255, Math.round(mean / 16) * 16);
        }
      }
    }
    return data;
  };
  const readImage = ${readImage};
  const drawStrip = ${drawStrip};
  const sheet = await readImage('png', base64);
  const files = [];
  let from = 0;
  for (const height of heights) {
    const { canvas, context, data } = drawStrip(sheet, from, height, height);
    from += height;
    const upper = Math.min(height, ${top}) * ${sheetWidth} * 4;
    context.putImageData(new ImageData(ofFewColours(data.slice(0, upper)), canvas.width), 0, 0);
    if (height > ${top}) context.putImageData(new ImageData(coarse(data.slice(upper)), canvas.width), 0, ${top});
    files.push(canvas.toDataURL('image/webp', 1).split(',')[1]);
  }
  return JSON.stringify(files);
}`;
