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

/**
 * What an answer was made of, if it is known. The server adds its headers by making the answer anew: changing those of a
 * Response, which parses and sorts them, would cost more than a look into the database. An answer's own headers (lower
 * case) are therefore all given when it is made.
 */
export const plainAnswerOf = (response: Response): PlainAnswer | undefined => (response as Remembering)[madeOf];

export type PlainAnswer = { body: string; status: number; headers: Record<string, string> };

/** A property and not a WeakMap, which the garbage collector would walk through at every request. */
type Remembering = Response & { [madeOf]?: PlainAnswer };

const madeOf = Symbol('what an answer was made of');

const plainAnswer = (body: string, status: number, headers: Record<string, string>): Response => {
  const response: Remembering = new Response(body, { status, headers });
  response[madeOf] = { body, status, headers };
  return response;
};

export const htmlAnswer = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  plainAnswer(String(body), status, { 'content-type': 'text/html; charset=utf-8', ...headers });

export const jsonAnswer = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  jsonTextAnswer(JSON.stringify(body), status, headers);

/** Of what was written as JSON before. */
export const jsonTextAnswer = (text: string, status = 200, headers: Record<string, string> = {}): Response =>
  plainAnswer(text, status, { 'content-type': 'application/json; charset=utf-8', ...headers });

/** A table, sent as it is read: of a million people it is never in memory whole. Saved, not opened (RFC 6266). */
export const fileAnswer = (parts: AsyncIterable<string> | Iterable<string>, type: string, name: string): Response => {
  const reading = Symbol.asyncIterator in parts ? parts[Symbol.asyncIterator]() : parts[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await reading.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await reading.return?.();
    },
  });
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': saveAs(name),
  };
  return new Response(body, { headers });
};

/**
 * RFC 9457. `type` is where the page for programmers explains the code; `title` says it in the reader's language, `detail`
 * helps to mend it.
 */
export const problem = <Status extends number>(
  status: Status,
  code: string,
  // What ends by waiting says how long.
  ...[more]: Status extends 429 | 503 ? [ProblemParts & { retryAfterSeconds: number }] : [ProblemParts?]
): Response => {
  const { retryAfterSeconds, title, language, ...shown }: ProblemParts = more ?? {};
  return plainAnswer(JSON.stringify({ type: problemType(code), title, status, code, ...shown }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    ...(language === undefined ? {} : { 'content-language': language, vary: 'Accept-Language' }),
  });
};

const problemType = (code: string): string => `/api/v1/docs#problem-${code}`;

type ProblemParts = {
  title?: string;
  detail?: string;
  errors?: { pointer: string; code: string; detail: string }[];
  retryAfterSeconds?: number;
  /** That it is written in; who asks in another gets another answer (RFC 9110 §12.5.5). */
  language?: string;
};

/** Saved, not opened; the name as RFC 6266 writes it. */
export const saveAs = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
