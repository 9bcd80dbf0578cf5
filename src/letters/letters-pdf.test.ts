import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, suite, test } from 'node:test';
import { needs } from '../../test/parts/needs.ts';
import { paperLook } from '../platform/paper-look.ts';
import { systemRandom } from '../platform/random.ts';
import { Secret } from '../platform/secret.ts';
import { dataMatrix } from './data-matrix.ts';
import type { Letter, Sender } from './letter.ts';
import { mirrored, type Place, places } from './letter-places.ts';
import { lettersPdf } from './letters-pdf.ts';

const plain = 'Kxm7-3jwt-9rtq-82vf';
const writtenAt = Date.parse('2026-11-25T10:00:00Z');
const usual: Letter = {
  number: '0000001288',
  name: 'Claire Martin',
  address: ['Ateliers Moselle', '12 rue des Forges', '57000 METZ'],
  language: 'fr',
  password: new Secret(plain),
  writtenAt,
  expiresAt: writtenAt + 14 * 86_400_000,
};
const longest: Letter = {
  ...usual,
  language: 'en',
  name: 'W'.repeat(200),
  address: Array.from({ length: 5 }, () => 'W'.repeat(200)),
};
const sender: Sender = {
  look: paperLook('eKo'),
  url: 'https://acces.eko.example',
  timeZone: 'Europe/Paris',
  address: ['Conselio', '5 place du Marché', '75004 PARIS'],
  contact: '+33 9 72 11 76 05',
};

suite('A sealed letter', needs('poppler'), () => {
  let pdf: Uint8Array;
  let words: Word[][];
  before(async () => {
    pdf = await lettersPdf([usual, longest], sender, systemRandom);
    words = readWords(pdf);
  });

  test('The address and the number of the letter show in the window wherever the sheet lies in the envelope, and nothing else may.', () => {
    for (const page of words) {
      const near = page.filter((word) => touches(word, places.nearWindow));
      assert.ok(
        near.every((word) => isWithin(word, places.window)),
        JSON.stringify(near),
      );
    }
    const shown = words[0]?.filter((word) => touches(word, places.window)).map(({ text }) => text);
    assert.deepEqual(
      shown?.toSorted(),
      '0000001288 12 57000 Ateliers Claire Forges METZ Martin Moselle des rue'.split(' ').toSorted(),
    );
  });

  test('The password, and how it is spelled, stand on the middle part alone, away from what lies behind the window.', () => {
    const behindWindow = mirrored(places.nearWindow, places.folds[0]);
    for (const page of words) {
      const secret = page.filter(({ text }) => text === plain || text.startsWith('Kxm7'));
      assert.equal(secret.length, 2);
      for (const word of secret) {
        assert.ok(isWithin(word, places.secret), JSON.stringify(word));
        assert.ok(!touches(word, behindWindow));
      }
    }
    assert.ok(places.secret.y > places.folds[0] && places.secret.y + places.secret.height < places.folds[1]);
  });

  test('Folded, the sheet lays dense signs over every part of the password, in front and behind.', () => {
    for (const fold of places.folds) {
      for (const ink of inkOfTiles(pdf, mirrored(places.secret, fold))) assert.ok(ink > 0.3, `${ink}`);
    }
  });

  test('Every letter is one sheet, all of it within what an office printer can print, however long the names are.', () => {
    assert.equal(words.length, 2);
    const printable = { x: 4, y: 4, width: 202, height: 289 };
    for (const page of words) {
      const outside = page.filter(
        (word) =>
          !isWithin(word, printable) &&
          !touches(word, mirrored(places.secret, 99)) &&
          !touches(word, mirrored(places.secret, 198)),
      );
      assert.deepEqual(outside, []);
    }
  });

  test('The scan line in the window is the Data Matrix of the number, module by module.', async () => {
    const rows = await dataMatrix(usual.number);
    const { x, y, width } = places.scan;
    const module = width / rows.length;
    const seen = rows.map((cells, row) =>
      cells.map(
        (_, column) =>
          inkOf(pdf, {
            x: x + (column + 0.3) * module,
            y: y + (row + 0.3) * module,
            width: 0.4 * module,
            height: 0.4 * module,
          }) > 0.5,
      ),
    );
    assert.deepEqual(seen, rows);
    assert.ok(x + width + module <= places.window.x + places.window.width && y - module >= places.window.y - 1);
  });

  test('It says until when the password works, that nobody will ask for it, and what to do if it was opened.', () => {
    const text = words[0]?.map((word) => word.text).join(' ') ?? '';
    for (const part of [
      '9 décembre 2026',
      'ne vous demanderont jamais un mot de passe',
      '+33 9 72 11 76 05',
      'acces.eko.example/login',
    ]) {
      assert.ok(text.replaceAll('\u00a0', ' ').includes(part), part);
    }
  });
});

type Word = Place & { text: string };

const pointsToMillimetres = 25.4 / 72;

const readWords = (pdf: Uint8Array): Word[][] => {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
        ([, ...parts]) => {
          const [x = 0, y = 0, right = 0, bottom = 0] = parts
            .slice(0, 4)
            .map((part) => Number(part) * pointsToMillimetres);
          return { x, y, width: right - x, height: bottom - y, text: parts[4] ?? '' };
        },
      ),
    );
};

const touches = (word: Place, place: Place): boolean =>
  word.x < place.x + place.width &&
  place.x < word.x + word.width &&
  word.y < place.y + place.height &&
  place.y < word.y + word.height;

const isWithin = (word: Place, place: Place): boolean =>
  word.x >= place.x &&
  word.y >= place.y &&
  word.x + word.width <= place.x + place.width &&
  word.y + word.height <= place.y + place.height;

const dotsPerMillimetre = 10;

type Picture = { across: number; pixels: Uint8Array };

const pictures = new WeakMap<Uint8Array, Picture>();

/** The first sheet as grey dots. */
const pictureOf = (pdf: Uint8Array): Picture => {
  const known = pictures.get(pdf);
  if (known) return known;
  const resolution = String(25.4 * dotsPerMillimetre);
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-r', resolution, '-l', '1', '-'], {
    input: pdf,
    maxBuffer: 2 ** 26,
  });
  const head = /^P5\s(\d+) (\d+)\s255\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? [];
  const [across = 0, down = 0] = head.slice(1).map(Number);
  const picture = { across, pixels: stdout.subarray(stdout.length - across * down) };
  pictures.set(pdf, picture);
  return picture;
};

/** How much of a place is dark, from 0 to 1. */
const inkOf = (pdf: Uint8Array, place: Place): number => {
  const { across, pixels } = pictureOf(pdf);
  const [left, top] = [Math.round(place.x * dotsPerMillimetre), Math.round(place.y * dotsPerMillimetre)];
  const columns = Math.max(1, Math.round(place.width * dotsPerMillimetre));
  const rows = Math.max(1, Math.round(place.height * dotsPerMillimetre));
  let dark = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      dark += 255 - (pixels[(top + row) * across + left + column] ?? 255);
    }
  }
  return dark / (255 * rows * columns);
};

/** The same of each square of 8 mm. */
const inkOfTiles = (pdf: Uint8Array, { x, y, width, height }: Place): number[] => {
  const side = 8;
  const inks: number[] = [];
  for (let top = y; top + side <= y + height; top += side) {
    for (let left = x; left + side <= x + width; left += side) {
      inks.push(inkOf(pdf, { x: left, y: top, width: side, height: side }));
    }
  }
  assert.ok(inks.length >= 40);
  return inks;
};
