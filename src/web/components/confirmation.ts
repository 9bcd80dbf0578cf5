import { html } from 'hono/html';
import type { Frame } from '../frame.ts';
import { button, postForm } from './form.ts';
import type { Html } from './html.ts';

type Question = {
  /** What happens then. */
  what: unknown;
  action: string;
  label: unknown;
  look?: 'main' | 'danger';
  /** What the form carries besides. */
  hidden?: Readonly<Record<string, string>>;
  /** The way out, where nothing happens. */
  keep: { href: string; label: string };
};

/** Before a grave act: what it does, one button that does it, and the way out. */
export const confirmation = (
  frame: Frame,
  { what, action, label, look = 'danger', hidden = {}, keep }: Question,
): Html =>
  html`<p>${what}</p>
${postForm(
  frame,
  action,
  html`${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}${button(label, look)}`,
)}
<p><a href="${keep.href}">${keep.label}</a></p>`;
