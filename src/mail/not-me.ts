import type { Secret } from '../platform/secret.ts';
import type { Pen } from './message.ts';

/** The way out, at the end of a mail that tells of a changed access: after what to do, so that nobody presses it first. */
export const notMeLink = (pen: Pen, notMe: Secret | undefined, words: 'notMe' | 'notNormal' = 'notMe') =>
  notMe ? { notYouLink: { text: pen.afterReset.mail[words], url: pen.notMeUrl(notMe) } } : {};
