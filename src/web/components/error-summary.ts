import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

/** What is wrong, field by field; `''` stands for the form as a whole. */
export type Faults = Readonly<Record<string, readonly string[]>>;

export const isFaulty = (faults: Faults): boolean => Object.values(faults).some((messages) => messages.length > 0);

/**
 * All faults of a form, each a link to its field. It is read out and takes the focus as the page opens, without a
 * script (GOV.UK error summary; WCAG 2.2 SC 3.3.1).
 */
export const errorSummary = (frame: Frame, faults: Faults, more: unknown = ''): Html | '' => {
  if (!isFaulty(faults)) return '';
  const say = sentences(frame.language).web.frame;
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>${say.summary}</h2>
<ul>
${Object.entries(faults).map(([name, messages]) =>
  messages.map((message) =>
    name === '' ? html`<li>${message}</li>\n` : html`<li><a href="#${name}">${message}</a></li>\n`,
  ),
)}</ul>
${more}</div>
`;
};
