import type { Language } from '../platform/languages.ts';

/**
 * A help page, ready to be shown: as HTML, or as PDF. It holds no markup, so nothing in it can become any. The title is
 * the heading of the first level; those of the blocks stand below it.
 */
export type HelpDocument = {
  language: Language;
  title: string;
  description: string;
  blocks: readonly Block[];
};

export type Block =
  | { kind: 'heading'; level: 2 | 3; inlines: readonly Inline[] }
  /** `language` where it is not the document's own. */
  | { kind: 'paragraph'; inlines: readonly Inline[]; language?: Language }
  /** The thing to do, shown as a button: in Markdown, a paragraph that is one strong link. */
  | { kind: 'action'; href: string; inlines: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Inline[])[] };

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; inlines: readonly Inline[] }
  | { kind: 'emphasis'; inlines: readonly Inline[] }
  | { kind: 'link'; href: string; inlines: readonly Inline[] };

export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : textOf(inline.inlines))).join('');
