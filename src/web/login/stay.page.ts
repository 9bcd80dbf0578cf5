import type { Route } from '../../http/route.ts';

/**
 * Somebody is there, with a page open: the session counts as used, as by any page. An image, because pages with a
 * password may load nothing else from a script, and it brings nothing with it (islands/session.ts).
 */
export const stayPage = (): Route[] => [
  {
    method: 'GET',
    path: '/session/stay.svg',
    who: 'choosing',
    limit: 'page',
    csrf: 'none',
    answer: () =>
      new Response('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', {
        headers: { 'content-type': 'image/svg+xml' },
      }),
  },
];
