import { ExactFirstRouter } from './exact-first-router.ts';
import { byItself, type Route } from './route.ts';

/** A page that was asked for before its visitor could see it: shown as soon as they can. */
export type WantedPage = {
  /** Path and query, on this server. */
  address: string;
  who: Exclude<Route['who'], 'anybody'>;
};

/** The name in the addresses of the pages that come in between. */
export const wantedName = 'to';

/**
 * Tells the addresses that may be gone on to, by the same routes that will answer them. A page that is open to anybody is
 * none of them: nobody is stopped on the way there, and its address may hold a token.
 */
export class WantedPages {
  readonly #routes = new ExactFirstRouter<Route>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) if (route.method === 'GET') this.#routes.add(route.method, route.path, route);
  }

  /** Anything that is not plainly the address of a page of ours is nothing (ASVS 3.7.2). */
  find(text: string): WantedPage | null {
    if (text.length > mostCharacters) return null;
    const [, path, query = ''] = plainAddress.exec(text) ?? [];
    if (path === undefined || controlSign.test(query)) return null;
    const [[first]] = this.#routes.match('GET', path);
    const route = first?.[0];
    if (!route || route.who === 'anybody' || !isPage(route)) return null;
    // A person comes back, not the page by itself: the session is used.
    const asked = new URLSearchParams(query).has(byItself) ? path : path + query;
    return { address: asked, who: route.who };
  }
}

/** The address of a page that comes in between, and says where one goes on from there. */
export const onTheWayTo = (wanted: WantedPage | null | undefined, path: string): string =>
  wanted
    ? `${path}?${wantedName}=${encodeURIComponent(wanted.address).replace(/%(2F|3D|3F)/g, decodeURIComponent)}`
    : path;

/** Room for a list with its filters; what is made of it stays an address that every browser and proxy takes. */
const mostCharacters = 1000;

/** Our pages' paths need no escapes. In the query stand all visible signs of ASCII that no parser of addresses changes. */
const plainAddress = /^((?:\/\w[\w.-]*)+)(\?[!$-;=?-[\]-~]*)?$/;
const controlSign = /%(?:[01]|7f)/i;

const isPage = ({ path, limit, unattended }: Route): boolean =>
  !path.startsWith('/api/') && limit === 'page' && !unattended && !/\.\w+$/.test(path);
