import type { Secret } from '../platform/secret.ts';

/** What an answer does to the session cookie; the server writes it in the form the address asks for (`__Host-`…). */
export type CookieChange = { session: Secret } | { session: 'forget' } | { language: string };

/** Carries cookie changes from a page to the server, which turns them into Set-Cookie. */
export const cookieChanges = new WeakMap<Response, CookieChange[]>();

export const withCookies = (response: Response, ...changes: CookieChange[]): Response => {
  cookieChanges.set(response, [...(cookieChanges.get(response) ?? []), ...changes]);
  return response;
};

/** After a change: the browser is sent on with GET. */
export const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

export const htmlAnswer = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(String(body), { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

export const jsonAnswer = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });

/** RFC 9457. `type` is a path of this server's documentation of outcomes; `title` is stable, `detail` helps to mend it. */
export const problem = (
  status: number,
  code: string,
  title: string,
  more: { detail?: string; errors?: { pointer: string; code: string; detail: string }[]; retryAfterSeconds?: number } = {},
): Response => {
  const { retryAfterSeconds, ...shown } = more;
  return new Response(JSON.stringify({ type: `/problems/${code}`, title, status, code, ...shown }), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
  });
};
