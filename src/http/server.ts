import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import type { ApiKeyActor } from '../domain/accounts/actor.ts';
import type { SignedIn } from '../domain/sessions/session.ts';
import type { Clock } from '../platform/clock.ts';
import { isLanguage, type Language } from '../platform/languages.ts';
import type { Logger } from '../platform/logger.ts';
import { Overloaded } from '../platform/overloaded.ts';
import type { Random } from '../platform/random.ts';
import { Secret } from '../platform/secret.ts';
import { sourceGroup } from '../platform/source-group.ts';
import { cookieNames, readCookie } from './cookies.ts';
import { DenialNotes } from './denial-notes.ts';
import { type Dress, dressing } from './dress.ts';
import { endOfTurn } from './end-of-turn.ts';
import { ExactFirstRouter } from './exact-first-router.ts';
import { FileGate, type InTurn } from './file-gate.ts';
import { comesFromElsewhere, isFormToken } from './forgery.ts';
import { KeyDoor } from './key-door.ts';
import { PassedRequest } from './passed-request.ts';
import { rateHeaders } from './rate-headers.ts';
import { RateLimit } from './rate-limit.ts';
import { hasBody, nothingSent, readBody } from './read-body.ts';
import type { Refusal, RefusalKind } from './refusal.ts';
import { byItself, type Route } from './route.ts';
import { sourceAddressReader } from './source-address.ts';
import { type WantedPage, WantedPages } from './wanted-page.ts';
import { wishedLanguage } from './wished-language.ts';

export type ServerOptions = {
  /** The public address, without a slash at its end. */
  url: string;
  trustedProxies: readonly string[];
  bodyKiB: number;
  /** Requests a minute from one source. */
  perMinute: { page: number; form: number; request: number; key: number };
  defaultLanguage: Language;
};

export type ServerDeps = {
  options: ServerOptions;
  routes: readonly Route[];
  /** `isUse`: the session lives on from here. */
  findSession(token: Secret, isUse: boolean): Promise<SignedIn | null>;
  /** A request that may have written something was answered: notices may wait in the outbox. */
  afterChange(): void;
  /** Somebody signed in came to a door that is not theirs, and so often since that was noted last. */
  noteDenied(signedIn: SignedIn, path: string, source: string, unnoted: number): Promise<void>;
  findKeyHolder(token: Secret, source: string): Promise<ApiKeyActor | null>;
  /** A program came to a door that its key does not open, and so often since that was noted last. */
  noteKeyDenied(key: ApiKeyActor, path: string, unnoted: number): Promise<void>;
  refusePage(refusal: Refusal): Response;
  refuseApi(refusal: Refusal): Response;
  formsKey: Uint8Array;
  clock: Clock;
  random: Random;
  logger: Logger;
};

/** Builds the server out of declared routes, each behind the same checks in the same order. */
export const buildServer = (deps: ServerDeps): Hono => {
  const app = new Hono({ router: new ExactFirstRouter() });
  const door = new Door(deps);
  for (const route of deps.routes) {
    checkDeclaration(route);
    app.on(route.method, route.path, (context) => door.open(context, route));
  }
  const methods = new Set(deps.routes.map(({ method }) => method));
  app.notFound((context) => {
    const allowed = [...methods].filter((method) => app.router.match(method, context.req.path)[0].length > 0);
    return allowed.length > 0
      ? door.refuse(context, 'method', { allow: allowed.join(', ') })
      : door.refuse(context, 'not-found');
  });
  app.onError((cause, context) => door.fail(context, cause));
  return app;
};

const checkDeclaration = (route: Route): void => {
  if (route.method !== 'GET' && route.csrf === 'none') {
    throw new Error(`${route.method} ${route.path} changes something but declares no protection against forgery.`);
  }
  if (!route.who || !route.limit || !route.csrf)
    throw new Error(`${route.method} ${route.path} is not fully declared.`);
  if (route.scopes !== undefined && !route.path.startsWith('/api/'))
    throw new Error(`${route.method} ${route.path} is a page, and no page is for keys.`);
};

class Door {
  readonly #deps: ServerDeps;
  readonly #sourceOf: ReturnType<typeof sourceAddressReader>;
  readonly #names: ReturnType<typeof cookieNames>;
  readonly #dress: Dress;
  readonly #keys: KeyDoor;
  readonly #denials = new DenialNotes();
  readonly #files = new FileGate();
  readonly #pages: WantedPages;
  readonly #limits: Record<Exclude<Route['limit'], 'file'>, RateLimit>;

  constructor(deps: ServerDeps) {
    const { options } = deps;
    const secure = options.url.startsWith('https:');
    this.#deps = deps;
    this.#sourceOf = sourceAddressReader(options.trustedProxies);
    this.#names = cookieNames(secure);
    this.#dress = dressing(secure);
    this.#pages = new WantedPages(deps.routes);
    this.#keys = new KeyDoor(deps, options.perMinute.key);
    this.#limits = {
      page: new RateLimit(options.perMinute.page),
      form: new RateLimit(options.perMinute.form),
      request: new RateLimit(options.perMinute.request),
    };
  }

  async open(context: Context, route: Route): Promise<Response> {
    const { headers } = context.req.raw;
    const source = this.#source(context);
    const isApi = route.path.startsWith('/api/');
    const shown = isApi ? headers.get('authorization') : null;
    if (shown !== null) return this.#openWithKey(context, route, shown, source);
    const now = this.#deps.clock.now();
    let more: Record<string, string> = {};
    if (route.limit !== 'file') {
      const limit = this.#limits[route.limit];
      const group = sourceGroup(source);
      const retryAfterSeconds = limit.take(group, now);
      if (isApi) more = rateHeaders(route.limit, limit, group, now);
      if (retryAfterSeconds > 0) return this.refuse(context, 'too-many', more, { retryAfterSeconds });
    }
    const token = route.limit === 'file' ? null : readCookie(headers.get('cookie'), this.#names.session);
    const isUse = !route.unattended && context.req.query(byItself) === undefined;
    const signedIn = token ? await this.#deps.findSession(new Secret(token), isUse) : null;
    const denial = await this.#denial(route, signedIn, source, token !== null);
    if (denial)
      return this.refuse(context, denial, isApi && denial === 'sign-in-needed' ? { ...more, ...signInFirst } : more, {
        signedIn,
        wanted: this.#wanted(context, route, denial),
      });
    const who = signedIn?.account.id ?? source;
    const tooManyFiles = this.#files.take(route, who, now);
    if (tooManyFiles > 0) return this.refuse(context, 'too-many', more, { retryAfterSeconds: tooManyFiles, signedIn });
    return this.#files.pass(route, who, (inTurn) => this.#read(context, route, { signedIn, source, more, inTurn }));
  }

  async #read(context: Context, route: Route, { signedIn, source, more, inTurn }: Admitted): Promise<Response> {
    const { options, formsKey, random } = this.#deps;
    const request = context.req.raw;
    const cookies = request.headers.get('cookie');
    const formCookie = readCookie(cookies, this.#names.form);
    let sent = nothingSent;
    if (route.csrf !== 'none') {
      if (comesFromElsewhere(request.headers, options.url)) return this.refuse(context, 'csrf', more, { signedIn });
      const body = await readBody(request, route, options.bodyKiB * 1024);
      if (typeof body === 'string')
        return this.refuse(context, body === 'malformed' ? 'bad-request' : body, more, { signedIn });
      sent = body;
      const bindings = [signedIn ? `session ${signedIn.session.tokenHash}` : null, formCookie && `form ${formCookie}`];
      const isBound = route.csrf === 'json' || isFormToken(formsKey, bindings, sent.form.text('csrf'));
      if (!isBound) return this.refuse(context, 'csrf', more, { signedIn });
    }
    const passed = new PassedRequest(context, { key: formsKey, cookie: formCookie, random }, this.#pages, {
      visit: { source, userAgent: request.headers.get('user-agent') ?? '' },
      language: this.#language(request.headers, signedIn),
      signedIn,
      key: null,
      ...sent,
    });
    return this.#answer(route, passed, more, inTurn);
  }

  /** A key stands for itself: no cookie is read, and no page can make a browser send it, so nothing need tell forgeries apart. */
  async #openWithKey(context: Context, route: Route, shown: string, source: string): Promise<Response> {
    const hasSession = readCookie(context.req.raw.headers.get('cookie'), this.#names.session) !== null;
    const passage = await this.#keys.admit(shown, hasSession, route, source, this.#deps.clock.now());
    if (passage.kind === 'refused') {
      return this.refuse(context, passage.refusal, passage.headers, passage);
    }
    const { key, headers } = passage;
    return this.#files.pass(route, key.keyId, (inTurn) =>
      this.#readOfKey(context, route, { key, headers, source, inTurn }),
    );
  }

  async #readOfKey(
    context: Context,
    route: Route,
    {
      key,
      headers,
      source,
      inTurn,
    }: { key: ApiKeyActor; headers: Record<string, string> } & Pick<Admitted, 'source' | 'inTurn'>,
  ): Promise<Response> {
    const { options, formsKey, random } = this.#deps;
    const request = context.req.raw;
    let sent = nothingSent;
    if (route.csrf !== 'none' && hasBody(request)) {
      const body = await readBody(request, route, options.bodyKiB * 1024);
      if (typeof body === 'string') return this.refuse(context, body === 'malformed' ? 'bad-request' : body, headers);
      sent = body;
    }
    const visit = { source, userAgent: request.headers.get('user-agent') ?? '' };
    const language = wishedLanguage(request.headers.get('accept-language'), options.defaultLanguage);
    const read = { visit, language, signedIn: null, key, ...sent };
    const passed = new PassedRequest(context, { key: formsKey, cookie: null, random }, this.#pages, read);
    return this.#answer(route, passed, headers, inTurn);
  }

  async #answer(route: Route, passed: PassedRequest, more: Record<string, string>, inTurn: InTurn): Promise<Response> {
    const response = await inTurn(async () => route.answer(passed));
    if (route.csrf !== 'none') this.#deps.afterChange();
    const dressed = this.#dress(response, passed.headers, route.limit === 'file', passed.newFormCookie, more);
    await endOfTurn();
    return dressed;
  }

  refuse(
    context: Context,
    kind: RefusalKind,
    headers: Record<string, string> = {},
    { retryAfterSeconds, scope, wanted, signedIn = null }: RefusalParts = {},
  ): Response {
    const language = this.#language(context.req.raw.headers, signedIn);
    const refusal = { kind, language, retryAfterSeconds, scope, wanted };
    const isApi = context.req.path.startsWith('/api/');
    const response = isApi ? this.#deps.refuseApi(refusal) : this.#deps.refusePage(refusal);
    const wait = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
    return this.#dress(response, context.req.raw.headers, false, null, { ...headers, ...wait });
  }

  /** The last resort: what was not expected is logged whole and told in general words (ASVS 16.5.1, 16.5.4). */
  fail(context: Context, cause: unknown): Response {
    if (cause instanceof Overloaded) return this.refuse(context, 'busy', {}, cause);
    if (context.req.raw.signal.aborted) return this.refuse(context, 'bad-request');
    this.#deps.logger.error({ err: cause, method: context.req.method, route: context.req.routePath }, 'request failed');
    return this.refuse(context, 'fault');
  }

  async #denial(route: Route, signedIn: SignedIn | null, source: string, hadOne: boolean): Promise<RefusalKind | null> {
    if (route.who === 'anybody') return null;
    if (!signedIn) return hadOne && route.csrf === 'form' ? 'session-over' : 'sign-in-needed';
    if (route.who === 'choosing') return null;
    if (signedIn.session.kind === 'choose-password') return 'password-change-needed';
    if (route.who === 'signed-in' || route.who.includes(signedIn.account.role)) return null;
    const door = `${route.method} ${route.path}`;
    const unnoted = this.#denials.take(`${signedIn.account.id} ${door}`, this.#deps.clock.now());
    if (unnoted !== null) await this.#deps.noteDenied(signedIn, door, source, unnoted);
    return 'forbidden';
  }

  /** What was refused until its visitor signs in or chooses a password, if it is a page to go on to then. */
  #wanted({ req }: Context, route: Route, denial: RefusalKind): WantedPage | null {
    if (route.method !== 'GET' || denial === 'forbidden') return null;
    const { pathname, search } = new URL(req.raw.url);
    return this.#pages.find(pathname + search);
  }

  #source(context: Context): string {
    const peer = getConnInfo(context).remote.address ?? '0.0.0.0';
    return this.#sourceOf(peer, context.req.raw.headers.get('x-forwarded-for'));
  }

  /** The account's language, else the one chosen in this browser, else what the browser and the installation agree on. */
  #language(headers: Headers, signedIn: SignedIn | null): Language {
    if (signedIn) return signedIn.account.language;
    const chosen = readCookie(headers.get('cookie'), this.#names.language);
    if (isLanguage(chosen)) return chosen;
    return wishedLanguage(headers.get('accept-language'), this.#deps.options.defaultLanguage);
  }
}

/** What a refusal says, and to whom, where that is known. */
type RefusalParts = Pick<Refusal, 'retryAfterSeconds' | 'scope' | 'wanted'> & { signedIn?: SignedIn | null };

/** What is known of a request before its body is read. */
type Admitted = { signedIn: SignedIn | null; source: string; more: Record<string, string>; inTurn: InTurn };

/** RFC 9110 §11.6.1, RFC 6750 §3. */
const signInFirst = { 'www-authenticate': 'Bearer realm="marignan"' };
