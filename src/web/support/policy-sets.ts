import { html } from 'hono/html';
import type { Exposure } from '../../domain/caller-verification/takeover.ts';
import { wordsOf } from '../../text/explain-takeover.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';

/** Each set on a line of its own. */
export const setsOf = (frame: Frame, sets: Exposure['sets']): Html | string => {
  const { deskPolicy: say } = sentences(frame.language);
  if (sets.length === 0) return say.page.nobody;
  return html`<ul class="sets">${sets.map((set) => html`<li>${wordsOf(say, set)}</li>`)}</ul>`;
};
