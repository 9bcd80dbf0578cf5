import { seeOther } from '../http/answers.ts';
import type { Refusal } from '../http/server.ts';
import { errorPage } from '../web/errors.ts';

/** A refused request as a page; a visitor who must sign in first, or choose a password first, is sent there. */
export const refusePage =
  (site: { styleHref: string; serviceName: string }) =>
  ({ kind, language, retryAfterSeconds }: Refusal): Response => {
    if (kind === 'sign-in-needed') return seeOther('/login');
    if (kind === 'password-change-needed') return seeOther('/password/change');
    return errorPage(kind === 'unsupported-type' ? 'bad-request' : kind, language, { ...site, retryAfterSeconds });
  };
