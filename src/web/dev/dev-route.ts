import { html } from 'hono/html';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import type { Language } from '../../platform/languages.ts';

/** A page of the demonstration for visitors who sit at this machine; everybody else gets 404. */
export const devRoute = (path: string, answer: (request: RouteRequest) => Promise<Response>): Route => ({
  method: 'GET',
  path,
  who: 'anybody',
  limit: 'page',
  csrf: 'none',
  answer: (request) => (sitsHere(request) ? answer(request) : notFound()),
});

/**
 * Whether the request comes from this very machine: from its loopback, through no proxy that tells of itself, and under
 * one of its own names, so that no page of another site can reach it by a name that leads here (DNS rebinding). A bare
 * proxy on this machine, which speaks as a browser does, is not known by this: what nobody else may see needs a key too.
 */
const sitsHere = ({ visit, headers }: RouteRequest): boolean => {
  const host = headers.get('host') ?? '';
  return (
    /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/.test(visit.source) &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host) &&
    !proxyHeaders.some((name) => headers.has(name)) &&
    !/\bclose\b/i.test(headers.get('connection') ?? '')
  );
};

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

export const notFound = (): Response =>
  new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** Of pages that are made for one reader, here. */
export const ofThisMachine = { 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' };

/** `policy`: in place of what is usual. */
export const devPage = (
  styleHref: string,
  language: Language,
  title: string,
  body: unknown,
  headers: Record<string, string> = ofThisMachine,
): Response =>
  htmlAnswer(
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styleHref}">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`,
    200,
    headers,
  );
