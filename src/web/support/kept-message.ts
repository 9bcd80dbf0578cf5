import { html } from 'hono/html';
import { hiddenMark } from '../../domain/recovery/hide-words.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';

/** What somebody wrote to the desk; where a password stood, the reader's language says so. */
export const keptMessage = (language: Language, text: string): Html => {
  const say = sentences(language).web.sentPassword;
  const hidden = html`<em lang="${language}">${say.hidden}</em>`;
  return html`<div class="letter" dir="auto">${keptWords(text, hidden)}</div>${
    text.includes(hiddenMark) ? html`\n<p class="hint">${say.hiddenWhy}</p>` : ''
  }`;
};

const keptWords = (text: string, hidden: Html): Html =>
  html`${text.split(hiddenMark).map((words, index) => (index === 0 ? words : html`${hidden}${words}`))}`;
