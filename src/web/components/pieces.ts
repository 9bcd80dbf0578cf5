import { html } from 'hono/html';
import type { Html } from './html.ts';

/** A few words on the state of something; the colour repeats what they say. */
export const statusTag = (label: string, tone: 'calm' | 'attention' | 'good' | 'off'): Html =>
  html`<span class="tag ${tone}">${label}</span>`;

/** Says, after a change, that it is done. */
export const doneNote = (message: string | undefined): Html | '' =>
  message === undefined ? '' : html`<p class="done" role="status">${message}</p>\n`;

export const emptyState = (message: string, more: unknown = ''): Html => html`<p class="empty">${message}${more}</p>`;

/** Facts in pairs. */
export const factList = (facts: readonly (readonly [label: string, fact: unknown] | null)[]): Html =>
  html`<dl>
${facts.map((pair) => pair && html`<div><dt>${pair[0]}</dt><dd>${pair[1]}</dd></div>\n`)}</dl>`;

/**
 * A table that becomes a list of cards on a narrow screen (WCAG 2.2 SC 1.4.10). The roles are written out because a
 * changed `display` would take them away.
 */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): Html =>
  html`<table role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  (cells) =>
    html`<tr role="row">${cells.map((cell, index) => html`<td role="cell" data-label="${columns[index] ?? ''}">${cell}</td>`)}</tr>\n`,
)}</tbody>
</table>`;

/** Text somebody typed: its own direction does not turn the rest of the line (Unicode UAX 9). */
export const typed = (text: string): Html => html`<bdi>${text}</bdi>`;
