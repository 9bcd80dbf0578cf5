import { drawHead, type PaperLook } from '../platform/paper-look.ts';
import { standardFontText } from '../platform/standard-font-text.ts';

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

type Heading = { look: PaperLook; title: string; above: string; below: string; language: string; createdAt: number };

const ink = '#1a1a1a';
const soft = '#5b6268';
const line = '#c9c9c4';
const pale = '#b9bfb9';
const gap = 8;

/**
 * A report on A4 for printing and keeping, from top to bottom: tagged for screen readers, its language and title declared,
 * its pages numbered. The PDF library is loaded at the first one. Signs that the fonts of every reader lack lose their
 * accents or become "?".
 */
export class ReportSheet {
  readonly #doc: Doc;
  readonly #bytes: Promise<Uint8Array<ArrayBuffer>>;
  readonly #root: Element;
  readonly #accent: string;
  readonly #left: number;
  readonly #width: number;

  private constructor(doc: Doc, accent: string) {
    this.#doc = doc;
    this.#accent = accent;
    this.#bytes = collect(doc);
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
    this.#left = doc.page.margins.left;
    this.#width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
  }

  static async begin({ look, title, above, below, language, createdAt }: Heading): Promise<ReportSheet> {
    const { default: PDFDocument } = await import('pdfkit');
    const doc = new PDFDocument({
      ...{ size: 'A4', margins: { top: 54, bottom: 60, left: 56, right: 56 }, bufferPages: true },
      ...{ pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true },
      info: { Title: title, CreationDate: new Date(createdAt) },
    });
    const sheet = new ReportSheet(doc, look.accent);
    drawHead(doc, sheet.#root, look, () => sheet.#write('P', look.service, { size: 10, bold: true, color: soft }));
    doc.y += 8;
    sheet.#write('P', above, { size: 9, color: soft });
    doc.y += 6;
    sheet.#write('H1', title, { size: 19, bold: true });
    doc.y += 3;
    sheet.#write('P', below, { size: 9, color: soft });
    doc.y += 8;
    sheet.#rule(doc.y, look.accent, 1.5);
    doc.y += 12;
    return sheet;
  }

  heading(text: string): void {
    this.#keepTogether(80);
    this.#doc.y += 16;
    this.#write('H2', text, { size: 13, bold: true });
    this.#doc.y += 6;
  }

  /** Below a heading. */
  subheading(text: string): void {
    this.#keepTogether(64);
    this.#doc.y += 8;
    this.#write('H3', text, { bold: true });
    this.#doc.y += 5;
  }

  paragraph(text: string): void {
    this.#write('P', text, {});
    this.#doc.y += 4;
  }

  /** Names and values side by side. */
  facts(facts: readonly (readonly [name: string, value: string])[]): void {
    const doc = this.#doc;
    const valueAt = 150;
    for (const [name, value] of facts) {
      this.#keepTogether(this.#heightOf(value, this.#width - valueAt) + gap);
      const top = doc.y;
      this.#write('P', name, { color: soft, width: valueAt - gap });
      const below = doc.y;
      doc.y = top;
      this.#write('P', value, { left: this.#left + valueAt, width: this.#width - valueAt });
      doc.y = Math.max(doc.y, below) + 4;
    }
  }

  /** Counts, each with a bar as long as its share; what counts most stands out. */
  bars(rows: readonly { label: string; count: number; shown: string; isMain: boolean }[]): void {
    const doc = this.#doc;
    const [labels, counts] = [230, 60];
    const longest = this.#width - labels - counts - gap;
    const most = Math.max(1, ...rows.map(({ count }) => count));
    for (const { label, count, shown, isMain } of rows) {
      this.#keepTogether(this.#heightOf(label, labels - gap) + gap);
      const top = doc.y;
      this.#write('P', label, { bold: isMain, width: labels - gap });
      const below = doc.y;
      doc.y = top;
      this.#write('P', shown, { bold: isMain, left: this.#left + labels, width: counts - gap, align: 'right' });
      const bar = Math.max(2, (longest * count) / most);
      doc.markContent('Artifact', { type: 'Layout' });
      doc.rect(this.#left + labels + counts, top + 1, bar, 9).fill(isMain ? this.#accent : pale);
      doc.endMarkedContent();
      doc.y = below + 6;
    }
  }

  /** `shares` of the width, one for each column. The head stands again on each page. */
  table(head: readonly string[], shares: readonly number[], rows: readonly (readonly string[])[]): void {
    const doc = this.#doc;
    const table = doc.struct('Table');
    this.#root.add(table);
    const widths = shares.map((share) => share * this.#width);
    const add = (cells: readonly string[], isHead: boolean): void => {
      const row = doc.struct('TR');
      table.add(row);
      const top = doc.y;
      let [left, below] = [this.#left, top];
      for (const [index, cell] of cells.entries()) {
        doc.y = top;
        const width = (widths[index] ?? 0) - gap;
        const look = isHead ? { bold: true, size: 9 } : { size: 9 };
        this.#write(isHead ? 'TH' : 'TD', cell, { ...look, left, width }, row);
        left += widths[index] ?? 0;
        below = Math.max(below, doc.y);
      }
      row.end();
      doc.y = below + 3;
      this.#rule(doc.y, isHead ? soft : line, isHead ? 0.8 : 0.4);
      doc.y += 3;
    };
    add(head, true);
    for (const cells of rows) {
      const height = Math.max(...cells.map((cell, index) => this.#heightOf(cell, (widths[index] ?? 0) - gap, 9)));
      if (this.#keepTogether(height + gap)) add(head, true);
      add(cells, false);
    }
    table.end();
  }

  async end(pageOf: (page: number, pages: number) => string): Promise<Uint8Array<ArrayBuffer>> {
    const doc = this.#doc;
    this.#root.end();
    const { start, count } = doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      doc.switchToPage(page);
      const { margins, height } = doc.page;
      const { bottom } = margins;
      // Below the margin, where text would otherwise start a new page.
      margins.bottom = 0;
      doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
      doc.font('Helvetica').fontSize(9).fillColor(soft);
      const place = { width: this.#width, align: 'center', lineBreak: false } as const;
      doc.text(standardFontText(pageOf(page - start + 1, count)), this.#left, height - 40, place);
      doc.endMarkedContent();
      margins.bottom = bottom;
    }
    doc.end();
    return this.#bytes;
  }

  #write(tag: string, text: string, look: Look, parent: Element = this.#root): void {
    const { size = 10, bold = false, color = ink, left = this.#left, width = this.#width, align = 'left' } = look;
    const doc = this.#doc;
    const element = doc.struct(tag, {}, () => {
      doc
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
        .fillColor(color);
      doc.text(standardFontText(text), left, doc.y, { width, align, lineGap: 1.5 });
    });
    parent.add(element);
    element.end();
    doc.x = this.#left;
  }

  #rule(y: number, color: string, width: number): void {
    const doc = this.#doc;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(this.#left, y)
      .lineTo(this.#left + this.#width, y)
      .lineWidth(width)
      .stroke(color);
    doc.endMarkedContent();
  }

  #heightOf(text: string, width: number, size = 10): number {
    return this.#doc.font('Helvetica').fontSize(size).heightOfString(standardFontText(text), { width, lineGap: 1.5 });
  }

  /** True when a page began. */
  #keepTogether(height: number): boolean {
    const doc = this.#doc;
    if (doc.y + height <= doc.page.height - doc.page.margins.bottom) return false;
    doc.addPage();
    doc.x = this.#left;
    return true;
  }
}

type Look = {
  size?: number;
  bold?: boolean;
  color?: string;
  left?: number;
  width?: number;
  align?: 'left' | 'right';
};

const collect = (doc: Doc): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });
