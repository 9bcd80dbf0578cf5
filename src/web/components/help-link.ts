import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

/** The pages that others lead to, each by the words for a reader who stands there. */
export type LinkedHelp =
  | 'good-password'
  | 'passphrases'
  | 'why-this-mail'
  | 'someone-called'
  | 'reset-as-administrator';

export const helpLink = (frame: Frame, name: LinkedHelp): Html =>
  html`<a href="/help/${name}">${sentences(frame.language).help.links[name]}</a>`;

/** From a form: in a window of its own, so that what is typed stays. */
export const helpLinkBeside = (frame: Frame, name: LinkedHelp): Html => {
  const { links, elsewhere } = sentences(frame.language).help;
  return html`<a href="/help/${name}" target="_blank" rel="noopener">${links[name]} ${elsewhere}</a>`;
};
