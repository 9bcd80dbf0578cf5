import { cookieChanges, plainAnswerOf } from './answers.ts';
import { compressedPage } from './compressed-page.ts';
import { cookieNames, writeCookie } from './cookies.ts';
import { securityHeaders } from './security-headers.ts';

/** The answer as it leaves, with the headers every answer has, and the cookies. `asked`: the headers of the request. */
export type Dress = (
  response: Response,
  asked: Headers,
  isFile: boolean,
  newFormCookie: string | null,
  more?: Record<string, string>,
) => Response;

export const dressing = (secure: boolean): Dress => {
  const always = Object.fromEntries(securityHeaders(secure));
  const unkept = { ...always, 'cache-control': 'no-store' };
  return (response, asked, isFile, newFormCookie, more = {}) => {
    const usual = isFile ? always : unkept;
    const cookies = cookiesOf(response, newFormCookie, secure);
    const plain = cookies.length < 2 ? plainAnswerOf(response) : undefined;
    if (plain) {
      const cookie = cookies[0] === undefined ? {} : { 'set-cookie': cookies[0] };
      const { body, headers } = compressedPage(plain, asked);
      return new Response(body, { status: plain.status, headers: { ...usual, ...headers, ...more, ...cookie } });
    }
    const { headers } = response;
    for (const [name, value] of Object.entries(usual)) if (!headers.has(name)) headers.set(name, value);
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    return response;
  };
};

const cookiesOf = (response: Response, newFormCookie: string | null, secure: boolean): string[] => {
  const { session, form, language } = cookieNames(secure);
  const cookies = newFormCookie ? [writeCookie(form, newFormCookie, secure)] : [];
  for (const change of cookieChanges.get(response) ?? []) {
    if ('language' in change) cookies.push(writeCookie(language, change.language, secure, yearSeconds));
    else if (change.session === 'forget') cookies.push(writeCookie(session, '', secure, 0));
    else cookies.push(writeCookie(session, change.session.reveal(), secure));
  }
  return cookies;
};

const yearSeconds = 365 * 24 * 3600;
