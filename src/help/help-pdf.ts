import type { Language } from '../platform/languages.ts';
import { drawHead, type PaperLook } from '../platform/paper-look.ts';
import { standardFontText } from '../platform/standard-font-text.ts';
import type { Block, HelpDocument, Inline } from './help-document.ts';

type Doc = PDFKit.PDFDocument;

export type PdfOptions = {
  /** What paths are printed under, and lead to: a reader of paper cannot follow a link. */
  baseUrl: string;
  look: PaperLook;
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
    margins: { top: 48, bottom: 56, left: 60, right: 60 },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: help.language,
    displayTitle: true,
    info: {
      Title: help.title,
      Subject: help.description,
      Author: options.look.service,
      CreationDate: new Date(options.generatedAt),
    },
  });
  const bytes = collect(doc);
  new Sheet(doc, options.baseUrl, options.look).fill(help);
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
type Run = Style & { text: string; color?: string };

const plain: Style = { font: 'Helvetica', href: null };
const bold: Style = { font: 'Helvetica-Bold', href: null };
const ink = '#1a1a1a';
const soft = '#555555';
const bodySize = 10;
const lineGap = 2;
const listIndent = 16;
const headings = {
  1: { size: 20, before: 0, after: 6, tag: 'H1' },
  2: { size: 13.5, before: 12, after: 3, tag: 'H2' },
  3: { size: 10.5, before: 5, after: 1, tag: 'H3' },
} as const;

class Sheet {
  readonly #doc: Doc;
  readonly #baseUrl: string;
  readonly #look: PaperLook;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #left: number;
  readonly #width: number;

  constructor(doc: Doc, baseUrl: string, look: PaperLook) {
    this.#doc = doc;
    this.#baseUrl = baseUrl;
    this.#look = look;
    this.#root = doc.struct('Document');
    this.#left = doc.page.margins.left;
    this.#width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
    doc.addStructure(this.#root);
  }

  /** All of a page, below whose it is and its title. */
  fill(help: HelpDocument): void {
    this.#head();
    this.#heading(1, [{ kind: 'text', text: help.title }]);
    for (const index of help.blocks.keys()) this.#add(help.blocks, index);
    this.#root.end();
  }

  #head(): void {
    const doc = this.#doc;
    const name: Run = { ...bold, text: standardFontText(this.#look.service), color: soft };
    drawHead(doc, this.#root, this.#look, () => this.#write('P', this.#root, [name], this.#left));
    doc.markContent('Artifact', { type: 'Layout' });
    const y = doc.y + 4;
    doc.rect(this.#left, y, this.#width, 1.5).fill(this.#look.accent);
    doc.endMarkedContent();
    doc.y = y + 10;
  }

  #add(blocks: readonly Block[], index: number): void {
    const block = blocks[index];
    if (!block) return;
    this.#keepTogether(this.#heightNeeded(blocks, index));
    if (block.kind === 'heading') this.#heading(block.level, block.inlines);
    else if (block.kind === 'list') this.#list(block.items, block.ordered);
    else this.#paragraph(this.#runsOf(block), block.kind === 'paragraph' ? block.language : undefined);
  }

  /** A heading stays with what follows it, a paragraph with the list it introduces, a short list in one piece. */
  #heightNeeded(blocks: readonly Block[], index: number): number {
    const block = blocks[index];
    if (!block) return 0;
    if (block.kind === 'heading') {
      const { size, before, after } = headings[block.level];
      const own = this.#heightOf(this.#runs(block.inlines, bold), this.#width, size);
      return before + own + after + this.#heightNeeded(blocks, index + 1);
    }
    if (block.kind === 'list') {
      const heights = block.items.map((item) => this.#heightOf(this.#runs(item, plain), this.#width - listIndent) + 2);
      const whole = heights.reduce((sum, height) => sum + height, 0);
      return whole < 120 ? whole : (heights[0] ?? 0);
    }
    const introduced = blocks[index + 1]?.kind === 'list' ? this.#heightNeeded(blocks, index + 1) : 0;
    return this.#heightOf(this.#runsOf(block), this.#width) + introduced;
  }

  #heading(level: 1 | 2 | 3, inlines: readonly Inline[]): void {
    const { size, before, after, tag } = headings[level];
    const doc = this.#doc;
    // Nothing stands above a heading that starts a page.
    if (doc.y > doc.page.margins.top) doc.y += before;
    this.#write(tag, this.#root, this.#runs(inlines, bold), this.#left, size);
    doc.y += after;
  }

  #paragraph(runs: readonly Run[], language?: Language): void {
    const parent = language === undefined ? this.#root : this.#doc.struct('Div', { lang: language });
    if (parent !== this.#root) this.#root.add(parent);
    this.#write('P', parent, runs, this.#left);
    if (parent !== this.#root) parent.end();
    this.#doc.y += 5;
  }

  #list(items: readonly (readonly Inline[])[], ordered: boolean): void {
    const doc = this.#doc;
    const list = doc.struct('L');
    this.#root.add(list);
    for (const [index, inlines] of items.entries()) {
      const runs = this.#runs(inlines, plain);
      this.#keepTogether(this.#heightOf(runs, this.#width - listIndent));
      const item = doc.struct('LI');
      list.add(item);
      const y = doc.y;
      const label: Run = { ...plain, text: ordered ? `${index + 1}.` : '•' };
      this.#write('Lbl', item, [label], this.#left);
      doc.y = y;
      this.#write('LBody', item, runs, this.#left + listIndent);
      item.end();
      doc.y += 2;
    }
    list.end();
    doc.y += 3;
  }

  /** Writes runs one after the other as one flowing text, each link tagged as such. */
  #write(tag: string, parent: PDFKit.PDFStructureElement, runs: readonly Run[], left: number, size = bodySize): void {
    const doc = this.#doc.fontSize(size);
    const element = doc.struct(tag);
    parent.add(element);
    const y = doc.y;
    // One base line for all fonts of a line: that of Helvetica, whose letters rise to 718 thousandths of the size.
    const baseline = -0.718 * size;
    const width = this.#left + this.#width - left;
    for (const [index, run] of runs.entries()) {
      const draw = (): void => {
        doc.font(run.font).fillColor(run.href ? this.#look.accent : (run.color ?? ink));
        const underline = run.href !== null;
        const flow = { continued: index < runs.length - 1, lineGap, underline, link: run.href, baseline };
        if (index === 0) doc.text(run.text, left, y, { width, ...flow });
        else doc.text(run.text, flow);
      };
      element.add(run.href ? doc.struct('Link', { alt: run.text }, draw) : draw);
    }
    element.end();
    doc.x = this.#left;
  }

  #runsOf(block: Exclude<Block, { kind: 'heading' | 'list' }>): Run[] {
    return block.kind === 'action' ? this.#runs([{ ...block, kind: 'link' }], bold) : this.#runs(block.inlines, plain);
  }

  #runs(inlines: readonly Inline[], style: Style): Run[] {
    return inlines.flatMap((inline) => this.#run(inline, style));
  }

  #run(inline: Inline, style: Style): Run[] {
    switch (inline.kind) {
      case 'text':
        return [{ ...style, text: standardFontText(inline.text) }];
      case 'code':
        return [{ ...style, font: 'Courier', text: standardFontText(inline.text) }];
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
    return [...runs, { ...plain, text: ` (${standardFontText(address)})` }];
  }

  #heightOf(runs: readonly Run[], width: number, size = bodySize): number {
    const text = runs.map((run) => run.text).join('');
    return this.#doc.font('Helvetica-Bold').fontSize(size).heightOfString(text, { width, lineGap });
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
    doc.text(standardFontText(pageOf(page - start + 1, count)), margins.left, height - 40, {
      width: width - margins.left - margins.right,
      align: 'center',
      lineBreak: false,
    });
    doc.endMarkedContent();
    margins.bottom = bottom;
  }
};
