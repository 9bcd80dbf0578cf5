import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

/** What is wrong, field by field; `''` stands for the form as a whole. */
export type Faults = Readonly<Record<string, readonly string[]>>;

export const isFaulty = (faults: Faults): boolean => Object.values(faults).some((messages) => messages.length > 0);

/**
 * All faults of a form, each field's a link to its field, in the order in which the fields stand in `body`. It is read out
 * and takes the focus as the page opens, without a script (GOV.UK error summary; WCAG 2.2 SC 3.3.1).
 */
export const errorSummary = (frame: Frame, faults: Faults, body: unknown, more: unknown = ''): Html | '' => {
  if (!isFaulty(faults)) return '';
  const say = sentences(frame.language).web.frame;
  // What a field is faulted for stands at the field, all of it.
  const atField = (name: string, [first, ...others]: readonly string[]): Html | '' =>
    first === undefined
      ? ''
      : html`<li><a href="#${name}">${others.length === 0 ? first : say.withMore(first, others.length)}</a></li>\n`;
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>${say.summary}</h2>
<ul>
${inOrder(faults, String(html`${body}`)).map(([name, messages]) => (name === '' ? messages.map((message) => html`<li>${message}</li>\n`) : atField(name, messages)))}</ul>
${more}</div>
`;
};

/** First what concerns the form as a whole; last what has no field there. */
const inOrder = (faults: Faults, body: string): [string, readonly string[]][] => {
  const placeOf = (name: string): number => {
    const at = body.indexOf(` id="${name}"`);
    return at === -1 ? body.length : at;
  };
  const places = new Map(Object.keys(faults).map((name) => [name, name === '' ? -1 : placeOf(name)]));
  return Object.entries(faults).sort(([one], [other]) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
};
