import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';

/** Finds an address that is a route's whole path at once; what holds parameters is looked for afterwards. */
export class ExactFirstRouter<Handler> implements Router<Handler> {
  readonly name = 'ExactFirstRouter';
  readonly #exact = new Map<string, Result<Handler>>();
  readonly #patterns = new TrieRouter<Handler>();

  add(method: string, path: string, handler: Handler): void {
    if (/[:*]/.test(path)) this.#patterns.add(method, path, handler);
    else this.#exact.set(`${method} ${path}`, [[[handler, {}]], []]);
  }

  match(method: string, path: string): Result<Handler> {
    return this.#exact.get(`${method} ${path}`) ?? this.#patterns.match(method, path);
  }
}
