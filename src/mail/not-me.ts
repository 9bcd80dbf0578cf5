import type { Secret } from '../platform/secret.ts';
import type { Draft, Pen } from './message.ts';

type Words = 'notMe' | 'notAsked' | 'notAware' | 'notNormal';

/**
 * What to do when the person did not expect it, at the end of a mail that tells of a changed access: one thing alone, the
 * page whose button blocks the account; its button there is called as the one in the mail. Without the page, `otherwise`.
 */
export const wayOut = (
  { afterReset, notMeUrl }: Pen,
  token: Secret | undefined,
  words: Words,
  otherwise = '',
): Pick<Draft, 'notYou' | 'notYouLink'> =>
  token === undefined
    ? { notYou: otherwise }
    : {
        notYou: afterReset.mail[words],
        notYouLink: { press: afterReset.page[words === 'notNormal' ? 'pressOf' : 'press'], url: notMeUrl(token) },
      };
