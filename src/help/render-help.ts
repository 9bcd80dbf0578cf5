import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { type Block, type HelpDocument, type Inline, textOf } from './help-document.ts';
import type { HelpSource } from './read-help.ts';

/**
 * What stands for a placeholder: a text, a run of inlines, or blocks where the placeholder is a paragraph of its own.
 * null leaves that paragraph out, and its heading too when nothing else stands below.
 */
export type HelpValue = string | readonly Inline[] | { blocks: readonly Block[] } | null;

/**
 * Fills `{{placeholders}}` after Markdown is read, never before: a value stays text whatever signs it holds. HTML in
 * the Markdown is text as well. Throws on a placeholder without a value, on Markdown that help pages do not use, and on
 * a link that leads elsewhere than to a path of this server.
 */
export const renderHelp = (
  source: Pick<HelpSource, 'language' | 'title' | 'description' | 'markdown'>,
  values: Readonly<Record<string, HelpValue>>,
): HelpDocument => {
  const filling = new Filling(values);
  return {
    language: source.language,
    title: textOf(filling.text(source.title)),
    description: textOf(filling.text(source.description)),
    blocks: withoutEmptySections(filling.blocks(lexer(source.markdown))),
  };
};

class Filling {
  readonly #values: Readonly<Record<string, HelpValue>>;

  constructor(values: Readonly<Record<string, HelpValue>>) {
    this.#values = values;
  }

  blocks(tokens: readonly Token[]): Block[] {
    return (tokens as readonly MarkedToken[]).flatMap((token): readonly Block[] => {
      switch (token.type) {
        case 'space':
          return [];
        case 'heading':
          return [{ kind: 'heading', level: levelOf(token), inlines: this.inlines(token.tokens) }];
        case 'paragraph':
          return this.#paragraph(token);
        case 'list':
          return [{ kind: 'list', ordered: token.ordered, items: token.items.map((item) => this.#item(item)) }];
        case 'html':
          return [{ kind: 'paragraph', inlines: this.text(token.text.trimEnd()) }];
        default:
          throw new Error(`Help pages do not use this Markdown (${token.type}): ${token.raw}`);
      }
    });
  }

  inlines(tokens: readonly Token[]): Inline[] {
    return (tokens as readonly MarkedToken[]).flatMap((token): Inline[] => {
      switch (token.type) {
        case 'text':
        case 'html':
          return this.text(token.text);
        case 'escape':
          return [{ kind: 'text', text: token.text }];
        case 'codespan':
          return [{ kind: 'code', text: token.text }];
        case 'strong':
          return [{ kind: 'strong', inlines: this.inlines(token.tokens) }];
        case 'em':
          return [{ kind: 'emphasis', inlines: this.inlines(token.tokens) }];
        case 'link':
          return [{ kind: 'link', href: pathOf(token), inlines: this.inlines(token.tokens) }];
        default:
          throw new Error(`Help pages do not use this Markdown (${token.type}): ${token.raw}`);
      }
    });
  }

  /** Lines of the Markdown file are joined, as in HTML. */
  text(text: string): Inline[] {
    return text.split(/(\{\{\w+\}\})/).flatMap((part, index): readonly Inline[] => {
      if (index % 2 === 0) return part === '' ? [] : [{ kind: 'text', text: part.replaceAll('\n', ' ') }];
      const value = this.#value(part);
      if (typeof value === 'string') return [{ kind: 'text', text: value }];
      if (value === null || 'blocks' in value) throw new Error(`${part} needs a paragraph of its own.`);
      return value;
    });
  }

  #paragraph(token: Tokens.Paragraph): readonly Block[] {
    const placeholder = /^\{\{\w+\}\}$/.exec(token.text)?.[0];
    const value = placeholder && this.#value(placeholder);
    if (value === null) return [];
    if (typeof value === 'object' && 'blocks' in value) return value.blocks;
    const inlines = this.inlines(token.tokens);
    const [only, ...others] = inlines;
    const [link, ...more] = only?.kind === 'strong' ? only.inlines : [];
    if (link?.kind === 'link' && others.length === 0 && more.length === 0) return [{ ...link, kind: 'action' }];
    return [{ kind: 'paragraph', inlines }];
  }

  #item(item: Tokens.ListItem): Inline[] {
    return item.tokens.flatMap((token) => {
      if (token.type !== 'text' || !token.tokens)
        throw new Error(`A list of a help page holds lines alone: ${item.raw}`);
      return this.inlines(token.tokens);
    });
  }

  #value(placeholder: string): HelpValue {
    const value = this.#values[placeholder.slice(2, -2)];
    if (value === undefined) throw new Error(`No value is given for ${placeholder}.`);
    return value;
  }
}

/** The first level is the title, in the front matter. */
const levelOf = ({ depth, raw }: Tokens.Heading): 2 | 3 => {
  if (depth === 2 || depth === 3) return depth;
  throw new Error(`Help pages have headings of the second and third level: ${raw}`);
};

const pathOf = ({ href, raw }: Tokens.Link): string => {
  if (!/^\/(?![/\\])/.test(href)) throw new Error(`A help page links to paths of this server: ${raw}`);
  return href;
};

/** From the end, so that a heading goes too when all the headings below it went. */
const withoutEmptySections = (blocks: readonly Block[]): Block[] => {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept.at(-1);
    const empty = block.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= block.level));
    if (!empty) kept.push(block);
  }
  return kept.reverse();
};
