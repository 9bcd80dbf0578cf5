import type { Block, HelpDocument, Inline } from './help-document.ts';
import { textOf } from './help-document.ts';

type Doc = PDFKit.PDFDocument;

export type PdfOptions = {
  /** What paths are printed under, and lead to: a reader of paper cannot follow a link. */
  baseUrl: string;
  author: string;
  /** What stands at the foot of each page. */
  pageOf: (page: number, pages: number) => string;
  generatedAt: number;
};

/**
 * The same page as A4 for printing and keeping: tagged for screen readers (headings, lists, links), its language and
 * title declared, its pages numbered. The fonts are those every reader of PDF has, so signs outside Windows-1252 lose
 * their accents or become "?". The PDF library is loaded at the first call.
 */
export const helpPdf = async (help: HelpDocument, options: PdfOptions): Promise<Uint8Array<ArrayBuffer>> => {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 64, right: 64 },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: help.language,
    displayTitle: true,
    info: {
      Title: help.title,
      Subject: help.description,
      Author: options.author,
      CreationDate: new Date(options.generatedAt),
    },
  });
  const bytes = collect(doc);
  const sheet = new Sheet(doc, options.baseUrl);
  for (const block of help.blocks) sheet.add(block);
  sheet.close();
  numberPages(doc, options.pageOf);
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

type Style = { font: 'Helvetica' | 'Helvetica-Bold' | 'Helvetica-Oblique' | 'Courier'; href: string | null };
type Run = Style & { text: string };

const plain: Style = { font: 'Helvetica', href: null };
const bold: Style = { font: 'Helvetica-Bold', href: null };
const ink = '#1a1a1a';
const linkInk = '#0b4a8f';
const bodySize = 10.5;
const lineGap = 2.5;
const headings = {
  1: { size: 21, before: 0, after: 8, tag: 'H1' },
  2: { size: 14, before: 16, after: 5, tag: 'H2' },
  3: { size: 11, before: 8, after: 2, tag: 'H3' },
} as const;

class Sheet {
  readonly #doc: Doc;
  readonly #baseUrl: string;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #left: number;
  readonly #width: number;

  constructor(doc: Doc, baseUrl: string) {
    this.#doc = doc;
    this.#baseUrl = baseUrl;
    this.#root = doc.struct('Document');
    this.#left = doc.page.margins.left;
    this.#width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
    doc.addStructure(this.#root);
  }

  add(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.#heading(block.level, block.inlines);
        break;
      case 'paragraph':
        this.#paragraph(this.#runs(block.inlines, plain));
        break;
      case 'action':
        this.#paragraph(this.#runs([{ ...block, kind: 'link' }], bold));
        break;
      case 'list':
        this.#list(block.items, block.ordered);
        break;
    }
  }

  close(): void {
    this.#root.end();
  }

  #heading(level: 1 | 2 | 3, inlines: readonly Inline[]): void {
    const { size, before, after, tag } = headings[level];
    const doc = this.#doc.fontSize(size);
    doc.y += before;
    // With the first lines of what it is the heading of.
    this.#keepTogether(doc.font('Helvetica-Bold').heightOfString(printable(textOf(inlines))) + after + 4 * bodySize);
    this.#write(tag, this.#root, this.#runs(inlines, bold), this.#left);
    doc.y += after;
  }

  #paragraph(runs: readonly Run[]): void {
    this.#doc.fontSize(bodySize);
    this.#keepTogether(Math.min(this.#heightOf(runs, this.#width), 3 * bodySize * 1.3));
    this.#write('P', this.#root, runs, this.#left);
    this.#doc.y += 6;
  }

  #list(items: readonly (readonly Inline[])[], ordered: boolean): void {
    const doc = this.#doc.fontSize(bodySize);
    const list = doc.struct('L');
    this.#root.add(list);
    const indent = 16;
    for (const [index, inlines] of items.entries()) {
      const runs = this.#runs(inlines, plain);
      this.#keepTogether(this.#heightOf(runs, this.#width - indent));
      const item = doc.struct('LI');
      list.add(item);
      const y = doc.y;
      const label = ordered ? `${index + 1}.` : '•';
      item.add(
        doc.struct('Lbl', {}, () => {
          doc.font('Helvetica').fillColor(ink).text(label, this.#left, y, { lineBreak: false });
        }),
      );
      doc.y = y;
      this.#write('LBody', item, runs, this.#left + indent);
      item.end();
      doc.y += 3;
    }
    list.end();
    doc.x = this.#left;
    doc.y += 3;
  }

  /** Writes runs one after the other as one flowing text, each link tagged as such. */
  #write(tag: string, parent: PDFKit.PDFStructureElement, runs: readonly Run[], left: number): void {
    const doc = this.#doc;
    const element = doc.struct(tag);
    parent.add(element);
    const y = doc.y;
    const width = this.#left + this.#width - left;
    for (const [index, run] of runs.entries()) {
      const draw = (): void => {
        doc.font(run.font).fillColor(run.href ? linkInk : ink);
        const underline = run.href !== null;
        const flow = { continued: index < runs.length - 1, lineGap, underline, link: run.href };
        if (index === 0) doc.text(run.text, left, y, { width, ...flow });
        else doc.text(run.text, flow);
      };
      element.add(run.href ? doc.struct('Link', { alt: run.text }, draw) : draw);
    }
    element.end();
    doc.x = this.#left;
  }

  #runs(inlines: readonly Inline[], style: Style): Run[] {
    return inlines.flatMap((inline) => this.#run(inline, style));
  }

  #run(inline: Inline, style: Style): Run[] {
    switch (inline.kind) {
      case 'text':
        return [{ ...style, text: printable(inline.text) }];
      case 'code':
        return [{ ...style, font: 'Courier', text: printable(inline.text) }];
      case 'strong':
        return this.#runs(inline.inlines, { ...style, font: 'Helvetica-Bold' });
      case 'emphasis':
        return this.#runs(inline.inlines, { ...style, font: 'Helvetica-Oblique' });
      case 'link':
        return this.#link(inline.href, inline.inlines, style);
    }
  }

  #link(href: string, inlines: readonly Inline[], style: Style): Run[] {
    if (!href.startsWith('/')) return this.#runs(inlines, { ...style, href });
    const address = `${this.#baseUrl}${href}`;
    const runs = this.#runs(inlines, { ...style, href: address });
    return [...runs, { ...plain, text: ` (${printable(address)})` }];
  }

  #heightOf(runs: readonly Run[], width: number): number {
    return this.#doc.font('Helvetica').heightOfString(runs.map(({ text }) => text).join(''), { width, lineGap });
  }

  #keepTogether(height: number): void {
    const doc = this.#doc;
    if (doc.y + height <= doc.page.height - doc.page.margins.bottom) return;
    doc.addPage();
    doc.x = this.#left;
  }
}

const numberPages = (doc: Doc, pageOf: PdfOptions['pageOf']): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const { margins, width, height } = doc.page;
    const bottom = margins.bottom;
    // Below the margin, where text would otherwise start a new page.
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font('Helvetica').fontSize(9).fillColor('#555555');
    doc.text(printable(pageOf(page - start + 1, count)), margins.left, height - 40, {
      width: width - margins.left - margins.right,
      align: 'center',
      lineBreak: false,
    });
    doc.endMarkedContent();
    margins.bottom = bottom;
  }
};

/** The signs of Windows-1252, which the standard fonts have. */
const printable = (text: string): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/[\u202f\u2007]/g, '\u00a0')
      .replaceAll('\u2011', '-')
      .replaceAll('\u00ad', ''),
  ]
    .map((sign) => (inStandardFonts.test(sign) ? sign : withoutMarks(sign)))
    .join('');

const withoutMarks = (sign: string): string => {
  const base = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return base !== '' && [...base].every((part) => inStandardFonts.test(part)) ? base : '?';
};

const inStandardFonts = /^[\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/u;
