import { html } from 'hono/html';
import type { Exposure } from '../../domain/caller-verification/takeover.ts';
import { setsInWords } from '../../text/explain-takeover.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';

/** What an attacker would have to hold, in as few lines as tell it. */
export const setsOf = (frame: Frame, sets: Exposure['sets']): Html | string => {
  const { deskPolicy: say } = sentences(frame.language);
  if (sets.length === 0) return say.page.nobody;
  return html`<ul class="sets">${setsInWords(say, sets).map((line) => html`<li>${line}</li>`)}</ul>`;
};
