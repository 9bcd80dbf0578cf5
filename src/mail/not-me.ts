import type { Secret } from '../platform/secret.ts';
import type { Link, Pen } from './message.ts';

type Words = 'notMe' | 'notNormal';

/** The page whose button blocks the account; its button there is called as the one in the mail. */
const notMe = ({ afterReset, notMeUrl }: Pen, token: Secret, words: Words = 'notMe'): Link => ({
  text: afterReset.mail[words],
  press: afterReset.page[words === 'notMe' ? 'press' : 'pressOf'],
  url: notMeUrl(token),
});

/** The way out, at the end of a mail that tells of a changed access: after what to do, so that nobody presses it first. */
export const notMeLink = (pen: Pen, token: Secret | undefined, words: Words = 'notMe') =>
  token ? { notYouLink: notMe(pen, token, words) } : {};
