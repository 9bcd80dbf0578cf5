import { seeOther } from '../../http/answers.ts';
import type { Route } from '../../http/route.ts';
import type { WebApp } from '../web-app.ts';
import { homeOf } from './home.ts';

/** `/`, and the address under which password managers look for the change of a password (W3C, change-password-url). */
export const homePage = (_app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/',
    who: 'anybody',
    limit: 'page',
    csrf: 'none',
    answer: ({ signedIn }) => seeOther(signedIn ? homeOf(signedIn) : '/login'),
  },
  {
    method: 'GET',
    path: '/.well-known/change-password',
    who: 'anybody',
    limit: 'page',
    csrf: 'none',
    answer: () => new Response(null, { status: 302, headers: { location: '/password/change' } }),
  },
];
