import { html } from 'hono/html';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Html } from './html.ts';

/** A few words on the state of something; the colour repeats what they say. */
export const statusTag = (label: string, tone: 'calm' | 'attention' | 'good' | 'off'): Html =>
  html`<span class="tag ${tone}">${label}</span>`;

/** Says, after a change, that it is done. */
export const doneNote = (message: string | undefined): Html | '' =>
  message === undefined ? '' : html`<p class="done" role="status">${message}</p>\n`;

/** The same, with the name of whom or what it was done to. */
export const doneTo = (language: Language, name: string | undefined, message: string | undefined): Html | '' =>
  doneNote(message === undefined || name === undefined ? message : sentences(language).web.frame.about(name, message));

export const emptyState = (message: string, more: unknown = ''): Html => html`<p class="empty">${message}${more}</p>`;

/** Facts in pairs. */
export const factList = (facts: readonly (readonly [label: string, fact: unknown] | null)[]): Html =>
  html`<dl>
${facts.map((pair) => pair && html`<div><dt>${pair[0]}</dt><dd>${pair[1]}</dd></div>\n`)}</dl>`;

/**
 * A table that becomes a list of cards on a narrow screen (WCAG 2.2 SC 1.4.10). The roles are written out because a
 * changed `display` would take them away.
 */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly unknown[])[]): Html =>
  html`<table role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(head)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  (cells) =>
    html`<tr role="row">${cells.map((cell, index) => html`<td role="cell" data-label="${labelOf(columns[index])}">${cell}</td>`)}</tr>\n`,
)}</tbody>
</table>`;

/** The head of a column; one that the table can be sorted by is a link, which says so. */
export type Column = string | { label: string; href: string; what: string; sorted: 'ascending' | 'descending' | null };

const labelOf = (column: Column = ''): string => (typeof column === 'string' ? column : column.label);

const head = (column: Column): Html =>
  typeof column === 'string'
    ? html`<th role="columnheader" scope="col">${column}</th>`
    : html`<th role="columnheader" scope="col"${column.sorted ? html` aria-sort="${column.sorted}"` : ''}><a href="${column.href}" title="${column.what}">${column.label}</a></th>`;

/** Text somebody typed: its own direction does not turn the rest of the line (Unicode UAX 9). */
export const typed = (text: string): Html => html`<bdi>${text}</bdi>`;

/** A mail address in a list of people: where it does not fit it begins a line, and breaks behind its sign first. */
export const brokenAtSign = (email: string): Html => {
  const at = email.lastIndexOf('@') + 1;
  return html`<span class="address"><bdi>${email.slice(0, at)}${at === 0 ? '' : html`<wbr>`}${email.slice(at)}</bdi></span>`;
};
