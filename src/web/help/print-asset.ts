import type { Route } from '../../http/route.ts';
import { fileVersion } from '../../platform/digest.ts';

/** Opens the browser's print dialogue. A file of its own, since pages may hold no script (script-src 'self'). */
const script = "addEventListener('load', () => window.print());\n";

/** Changes with the content, so that browsers may keep what they have. */
export const printScriptHref = `/assets/${fileVersion(script)}/print.js`;

export const printAssetRoute: Route = {
  method: 'GET',
  path: printScriptHref,
  who: 'anybody',
  limit: 'file',
  csrf: 'none',
  answer: () =>
    new Response(script, {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    }),
};
