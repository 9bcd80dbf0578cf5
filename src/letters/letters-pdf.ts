import { spell } from '../domain/credentials/spelling-sheet.ts';
import { drawLogo } from '../platform/paper-look.ts';
import type { Random } from '../platform/random.ts';
import { standardFontText } from '../platform/standard-font-text.ts';
import { dates } from '../text/dates.ts';
import { sentences } from '../text/sentences.ts';
import { spelledLines } from '../text/spelled-lines.ts';
import { dataMatrix } from './data-matrix.ts';
import type { Letter, Sender } from './letter.ts';
import { mirrored, type Place, places } from './letter-places.ts';

type Doc = PDFKit.PDFDocument;

/**
 * Sealed letters as one PDF, a sheet each, to be printed on one side and folded twice. The password stands on the middle
 * part, away from the window; what the folds lay over it, in front and behind, is covered with signs of its own alphabet,
 * so that nothing can be read against the light. The PDF library is loaded at the first call.
 */
export const lettersPdf = async (
  letters: readonly Letter[],
  sender: Sender,
  random: Random,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: letters[0]?.language ?? 'fr',
    info: { Title: standardFontText(sender.look.service), Author: standardFontText(sender.look.service) },
  });
  const bytes = collect(doc);
  for (const letter of letters) await new Sheet(doc.addPage(), letter, sender, random).fill();
  doc.end();
  return bytes;
};

const collect = (doc: Doc): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });

const ink = '#111111';
/** As dense as the signs it hides. */
const patternInk = '#222222';
/** The signs that temporary passwords are made of, of which the pattern is made as well. */
const alphabet = 'fjkmqrtvwxyz234789FJKMQRTVWXYZ-';

class Sheet {
  readonly #doc: Doc;
  readonly #letter: Letter;
  readonly #sender: Sender;
  readonly #random: Random;

  constructor(doc: Doc, letter: Letter, sender: Sender, random: Random) {
    this.#doc = doc;
    this.#letter = letter;
    this.#sender = sender;
    this.#random = random;
  }

  async fill(): Promise<void> {
    this.#front();
    await this.#scanLine();
    this.#words();
    this.#secret();
    this.#closing();
    const [first, second] = places.folds;
    this.#pattern(mirrored(places.secret, first));
    this.#pattern(mirrored(places.secret, second));
    this.#foldMarks();
  }

  #front(): void {
    const { name, address, number, writtenAt } = this.#letter;
    const { day } = this.#dates();
    this.#senderLines();
    this.#block(places.reference, [{ text: this.#say.reference(number, day(writtenAt)), size: 8.5 }]);
    this.#block(
      places.address,
      [name, ...address].map((text) => ({ text: cut(text), size: 10 })),
    );
  }

  /** The logo in place of the name, as on the pages; the name where it cannot be drawn. */
  #senderLines(): void {
    const { look, address } = this.#sender;
    const lines = address.map((text) => ({ text, size: 8.5 }));
    const { logo, below } = partsOf(places.sender);
    const box = { x: pt(logo.x), y: pt(logo.y), width: pt(logo.width), height: pt(logo.height) };
    if (drawLogo(this.#doc, look, box)) this.#block(below, lines);
    else this.#block(places.sender, [{ text: look.service, font: 'Helvetica-Bold', size: 13 }, ...lines]);
  }

  /** A letter that comes back unopened is known by it. */
  async #scanLine(): Promise<void> {
    const doc = this.#doc;
    const { number } = this.#letter;
    const { x, y, width } = places.scan;
    const rows = await dataMatrix(number);
    const module = width / rows.length;
    doc.fillColor('#000000');
    for (const [row, cells] of rows.entries()) {
      for (const [column, dark] of cells.entries()) {
        if (dark) doc.rect(pt(x + column * module), pt(y + row * module), pt(module), pt(module));
      }
    }
    doc.fill();
    this.#block(places.scanText, [{ text: number, font: 'Courier', size: 7 }], 'center');
  }

  #words(): void {
    const say = this.#say;
    const { look, url } = this.#sender;
    this.#block(places.words, [
      { text: say.title(look.service), font: 'Helvetica-Bold', size: 14, after: 2, color: look.accent },
      { text: say.greeting(this.#letter.name), size: 10, after: 1.5 },
      { text: say.what(look.service), size: 10, after: 2 },
      { text: `1. ${say.open(`${url}/login`)}`, size: 10, after: 1 },
      { text: `2. ${say.choose}`, size: 10, after: 1 },
      { text: `3. ${say.destroy}`, size: 10 },
    ]);
  }

  #secret(): void {
    const say = this.#say;
    const { password, expiresAt, language } = this.#letter;
    this.#block(places.secretTitle, [
      { text: say.secretTitle, font: 'Helvetica-Bold', size: 11, after: 2 },
      { text: say.expiry(this.#dates().longDay(expiresAt)), size: 9 },
    ]);
    const plain = password.reveal();
    this.#block(inset(places.secret, 3), [
      { text: plain, font: 'Courier-Bold', size: 17, after: 2 },
      ...spelledLines(sentences(language), spell(plain)).map((text) => ({ text, size: 8.5, after: 0.8 })),
    ]);
  }

  #closing(): void {
    const say = this.#say;
    this.#block(places.closing, [
      { text: say.neverAsked, font: 'Helvetica-Bold', size: 10, after: 2 },
      { text: say.opened(this.#sender.contact.replaceAll(' ', '\u00a0')), size: 10 },
    ]);
  }

  /** Two layers of signs, half a sign and half a line apart. */
  #pattern({ x, y, width, height }: Place): void {
    const doc = this.#doc;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.save().rect(pt(x), pt(y), pt(width), pt(height)).clip();
    for (const { font, size, line, shift } of layers) {
      doc.font(font).fontSize(size).fillColor(patternInk);
      const signs = Math.ceil(pt(width) / (0.6 * size)) + 1;
      for (let top = pt(y) - shift; top < pt(y + height); top += line) {
        doc.text(this.#signs(signs), pt(x) - shift, top, { lineBreak: false });
      }
    }
    doc.restore();
    doc.endMarkedContent();
  }

  #signs(count: number): string {
    return Array.from({ length: count }, () => alphabet[this.#random.integer(alphabet.length)]).join('');
  }

  #foldMarks(): void {
    const doc = this.#doc.lineWidth(0.4).strokeColor('#888888');
    for (const fold of places.folds) doc.moveTo(pt(4), pt(fold)).lineTo(pt(9), pt(fold)).stroke();
  }

  /** Lines one below the other; all of them smaller where there is not the room. */
  #block(place: Place, lines: readonly Line[], align: 'left' | 'center' = 'left'): void {
    const scale = scales.find((tried) => this.#heightOf(place, lines, tried) <= pt(place.height));
    if (scale === undefined) throw new Error('A letter says more than there is room for.');
    let y = pt(place.y);
    for (const line of lines) {
      this.#doc.fillColor(line.color ?? ink);
      this.#style(line, scale).text(standardFontText(line.text), pt(place.x), y, {
        width: pt(place.width),
        align,
        lineGap: lineGap * scale,
      });
      y = this.#doc.y + pt(line.after ?? 0) * scale;
    }
  }

  #heightOf(place: Place, lines: readonly Line[], scale: number): number {
    const heights = lines.map((line) => {
      const options = { width: pt(place.width), lineGap: lineGap * scale };
      return (
        this.#style(line, scale).heightOfString(standardFontText(line.text), options) + pt(line.after ?? 0) * scale
      );
    });
    return heights.reduce((sum, height) => sum + height, 0);
  }

  #style({ font = 'Helvetica', size }: Line, scale: number): Doc {
    return this.#doc.font(font).fontSize(size * scale);
  }

  get #say() {
    return sentences(this.#letter.language).letters;
  }

  #dates() {
    return dates(this.#letter.language, this.#sender.timeZone);
  }
}

type Line = {
  text: string;
  font?: 'Helvetica' | 'Helvetica-Bold' | 'Courier' | 'Courier-Bold';
  size: number;
  after?: number;
  color?: string;
};

const lineGap = 1.2;
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5];

const layers = [
  { font: 'Courier-Bold', size: 17, line: 13, shift: 0 },
  { font: 'Helvetica-Bold', size: 9, line: 7, shift: 4 },
] as const;

/** No longer than sorting machines read (NF Z 10-011). */
const cut = (line: string): string => {
  const signs = [...line];
  return signs.length <= longestLine ? line : `${signs.slice(0, longestLine - 1).join('')}…`;
};

const longestLine = 38;

/** Millimetres of a place for the logo, and what is left below. */
const partsOf = ({ x, y, width, height }: Place): { logo: Place; below: Place } => ({
  logo: { x, y, width, height: logoHeight },
  below: { x, y: y + logoHeight + 2, width, height: height - logoHeight - 2 },
});

const logoHeight = 10;

const inset = ({ x, y, width, height }: Place, by: number): Place => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Millimetres as points of PDF. */
const pt = (millimetres: number): number => (millimetres * 72) / 25.4;
