import { seeOther } from '../http/answers.ts';
import type { Refusal, RefusalKind } from '../http/refusal.ts';
import { onTheWayTo } from '../http/wanted-page.ts';
import { type ErrorKind, errorPage } from '../web/errors.ts';

/** A refused request as a page; a visitor who must sign in or choose a password first is sent there, and on from there. */
export const refusePage =
  (site: { styleHref: string; logoHref: string | null; serviceName: string }) =>
  ({ kind, language, retryAfterSeconds, wanted }: Refusal): Response => {
    if (kind === 'sign-in-needed') return seeOther(onTheWayTo(wanted, '/login'));
    if (kind === 'session-over') return seeOther('/login?over=session');
    if (kind === 'password-change-needed') return seeOther(onTheWayTo(wanted, '/password/change'));
    return errorPage(pageOf[kind] ?? 'bad-request', language, { ...site, retryAfterSeconds });
  };

/** Whatever is missing here comes to no page, or needs no page of its own. */
const pageOf: Partial<Record<RefusalKind, ErrorKind>> = {
  'not-found': 'not-found',
  forbidden: 'forbidden',
  method: 'method',
  'too-large': 'too-large',
  'too-many': 'too-many',
  busy: 'busy',
  csrf: 'csrf',
  fault: 'fault',
};
