import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, languages } from '../../src/platform/languages.ts';
import {
  type Comparison,
  cells,
  compareSheet,
  type Sheet,
  stripFiles,
  stripsPerSheet,
  tolerated,
} from './contact-sheet.ts';
import { type GalleryPage, galleryMails, galleryPages, galleryTexts } from './gallery-pages.ts';
import { lookingTheSameEverywhere, picturesFolder } from './kept-pictures.ts';

/** An example in the language that it is kept in, and the name of its picture. */
export type Strip = GalleryPage & { language: Language; file: string };

/** The folder of one browser's pictures. */
type Kept = { browser: 'chromium' | 'firefox'; folder: string };

export const keptOf = (browser: Kept['browser']): Kept => ({ browser, folder: join(picturesFolder, browser) });

/** Every page, every mail and every text message, in each of its states. */
export const allStrips = (): Strip[] => {
  const inLanguage = new Map(
    languages.map((language) => [
      language,
      new Map(
        [...galleryPages(language), ...galleryMails(language), ...galleryTexts(language)].map((page) => [
          page.name,
          page.html,
        ]),
      ),
    ]),
  );
  return [...(inLanguage.get('fr') ?? [])].map(([name]) => {
    const language = languageOf(name);
    const html = inLanguage.get(language)?.get(name) ?? '';
    return { name, language, html: lookingTheSameEverywhere(html), file: `${fileName(name)}.${language}.webp` };
  });
};

/** Of its name alone, so that no other example changes it: French for half of them. */
const languageOf = (name: string): Language => {
  const weigh = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();
  if (weigh(name) % 2 === 0) return 'fr';
  const others = languages.filter((language) => language !== 'fr');
  return others.toSorted((one, other) => weigh(one + name) - weigh(other + name))[0] ?? 'fr';
};

const fileName = (name: string): string =>
  name
    .split(', ')
    .map((part) => part.replaceAll(/[^\p{L}\d]+/gu, '-').replaceAll(/^-|-$/g, ''))
    .join('--');

type Take = (pages: readonly GalleryPage[]) => Promise<Sheet>;

/** What does not look as it did, what has no picture, and pictures of examples that are gone: a sentence each. */
export const changesOf = async (kept: Kept, strips: readonly Strip[], take: Take): Promise<string[]> => {
  const changes = strayPictures(kept, strips).map((file) => `${kept.browser}: the example of ${file} is gone`);
  let folder: string | undefined;
  for await (const { some, compared } of comparisons(kept, strips, take)) {
    for (const [strip, { different, picture }] of changed(some, compared)) {
      folder ??= mkdtempSync(join(tmpdir(), 'marignan-pictures-'));
      const path = join(folder, `${kept.browser}-${strip.file.replace('.webp', '.png')}`);
      writeFileSync(path, picture);
      changes.push(
        `${strip.name}, in ${strip.language}, ${kept.browser}: ${changeOf(kept, strip, different)}, see ${path}`,
      );
    }
  }
  return changes;
};

/** Says what to do about changes. */
export const inWords = (changes: readonly string[]): string =>
  changes.length === 0 ? '' : `${changes.join('\n')}\n${advice}`;

const advice =
  'Each picture shows what was kept, what is now, and where they differ. Where it is meant: npm run pictures -- --accept';

/** Keeps what changed as it is now and removes what has no example, and answers which files. `write` is Chromium's. */
export const renewStrips = async (
  kept: Kept,
  strips: readonly Strip[],
  take: Take,
  write: (expression: string) => Promise<string>,
): Promise<string[]> => {
  const { folder } = kept;
  mkdirSync(folder, { recursive: true });
  const renewed = strayPictures(kept, strips);
  for (const file of renewed) rmSync(join(folder, file));
  for await (const { some, compared, sheet } of comparisons(kept, strips, take)) {
    const mine = new Set(changed(some, compared).map(([strip]) => strip));
    if (mine.size === 0) continue;
    const files = await stripFiles(write, sheet);
    for (const [at, strip] of some.entries()) {
      const file = files[at];
      if (file === undefined || !mine.has(strip)) continue;
      writeFileSync(join(folder, strip.file), file);
      renewed.push(strip.file);
    }
  }
  return renewed;
};

async function* comparisons(kept: Kept, strips: readonly Strip[], take: Take) {
  for (let at = 0; at < strips.length; ) {
    const sheet = await take(strips.slice(at, at + stripsPerSheet));
    const some = strips.slice(at, at + sheet.heights.length);
    at += some.length;
    const pictures = some.map((strip) => keptStrip(kept, strip));
    yield { some, sheet, compared: await compareSheet(sheet, pictures) };
  }
}

const changed = (strips: readonly Strip[], compared: readonly Comparison[]) =>
  strips.flatMap((strip, at) => {
    const { different = [], picture = null } = compared[at] ?? {};
    return picture === null ? [] : [[strip, { different, picture }] as const];
  });

/** Kept pictures that no example has. */
const strayPictures = (kept: Kept, strips: readonly Strip[]): string[] => {
  const known = new Set(strips.map(({ file }) => file));
  return existsSync(kept.folder) ? readdirSync(kept.folder).filter((file) => !known.has(file)) : [];
};

export const keptStrip = ({ folder }: Kept, { file }: Strip): Buffer | null => {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : null;
};

const changeOf = (kept: Kept, strip: Strip, different: readonly number[]): string => {
  if (keptStrip(kept, strip) === null) return `no picture ${strip.file} is kept`;
  const where = cells.flatMap(({ width, theme }, at) =>
    (different[at] ?? 0) > tolerated ? [`${different[at]} squares at ${width} pixels, ${theme}`] : [],
  );
  return `other by ${where.join(' and ')}`;
};
