import { html } from 'hono/html';
import type { Block, Inline } from './help-document.ts';

/** What stands below the heading of a help page. Every text and address goes through the template, which escapes it. */
export const helpHtml = (blocks: readonly Block[]) => blocks.map(blockHtml);

const blockHtml = (block: Block) => {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h2>${inlinesHtml(block.inlines)}</h2>\n`
        : html`<h3>${inlinesHtml(block.inlines)}</h3>\n`;
    case 'paragraph':
      return block.language === undefined
        ? html`<p>${inlinesHtml(block.inlines)}</p>\n`
        : html`<p lang="${block.language}">${inlinesHtml(block.inlines)}</p>\n`;
    case 'action':
      return html`<p class="actions"><a class="main" href="${block.href}">${inlinesHtml(block.inlines)}</a></p>\n`;
    case 'list': {
      const items = block.items.map((inlines) => html`<li>${inlinesHtml(inlines)}</li>\n`);
      return block.ordered ? html`<ol>\n${items}</ol>\n` : html`<ul>\n${items}</ul>\n`;
    }
  }
};

const inlinesHtml = (inlines: readonly Inline[]): unknown[] => inlines.map(inlineHtml);

const inlineHtml = (inline: Inline): unknown => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'strong':
      return html`<strong>${inlinesHtml(inline.inlines)}</strong>`;
    case 'emphasis':
      return html`<em>${inlinesHtml(inline.inlines)}</em>`;
    case 'link':
      return html`<a href="${inline.href}">${inlinesHtml(inline.inlines)}</a>`;
  }
};
