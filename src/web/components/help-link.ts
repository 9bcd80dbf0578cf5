import { html } from 'hono/html';
import type { HelpName } from '../../help/read-help.ts';
import { type Sentences, sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import { helpPath } from '../help/write-help.ts';
import type { Html } from './html.ts';

/** The pages that others lead to, each by words for whoever stands there. */
type LinkedHelp = Extract<HelpName, keyof Sentences['help']['links']>;

export const helpLink = (frame: Frame, name: LinkedHelp): Html =>
  html`<a href="${helpPath(name)}">${sentences(frame.language).help.links[name]}</a>`;

/** From a form: in a window of its own, so that what is typed stays. */
export const helpLinkBeside = (frame: Frame, name: LinkedHelp): Html => {
  const { links, elsewhere } = sentences(frame.language).help;
  return html`<a href="${helpPath(name)}" target="_blank" rel="noopener">${links[name]} ${elsewhere}</a>`;
};
