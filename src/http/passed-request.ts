import type { Context } from 'hono';
import type { ApiKeyActor } from '../domain/accounts/actor.ts';
import type { Visit } from '../domain/sessions/open-session.ts';
import type { SignedIn } from '../domain/sessions/session.ts';
import { newToken, type Random } from '../platform/random.ts';
import type { Language } from '../text/sentences.ts';
import { formToken } from './forgery.ts';
import type { FormFields } from './form-fields.ts';
import type { UploadedFile } from './read-body.ts';
import type { RouteRequest } from './route.ts';
import { type WantedPage, type WantedPages, wantedName } from './wanted-page.ts';

/**
 * What the route is given: a class, because getters written in an object literal make V8 build a new shape, which lives
 * until the next full collection, at every request.
 */
export class PassedRequest implements RouteRequest {
  readonly visit: Visit;
  readonly language: Language;
  readonly signedIn: SignedIn | null;
  readonly key: ApiKeyActor | null;
  readonly form: FormFields;
  readonly file: UploadedFile | null;
  readonly json: unknown;
  readonly #context: Context;
  readonly #forms: FormBinding;
  readonly #pages: WantedPages;
  #newFormCookie: string | null = null;

  constructor(
    context: Context,
    forms: FormBinding,
    pages: WantedPages,
    read: Pick<RouteRequest, 'visit' | 'language' | 'signedIn' | 'key' | 'form' | 'file' | 'json'>,
  ) {
    this.#context = context;
    this.#forms = forms;
    this.#pages = pages;
    this.visit = read.visit;
    this.language = read.language;
    this.signedIn = read.signedIn;
    this.key = read.key;
    this.form = read.form;
    this.file = read.file;
    this.json = read.json;
  }

  get url(): URL {
    return new URL(this.#context.req.raw.url);
  }

  get params(): Record<string, string> {
    return this.#context.req.param() as Record<string, string>;
  }

  get headers(): Headers {
    return this.#context.req.raw.headers;
  }

  get wanted(): WantedPage | null {
    return this.#pages.find(this.url.searchParams.get(wantedName) ?? '');
  }

  /** Bound to the session, else to a cookie of this browser, which is made when a form first needs it. */
  get csrfToken(): string {
    const { key, cookie, random } = this.#forms;
    if (this.signedIn) return formToken(key, `session ${this.signedIn.session.tokenHash}`);
    if (cookie === null) this.#newFormCookie ??= newToken(random);
    return formToken(key, `form ${cookie ?? this.#newFormCookie}`);
  }

  /** The form cookie to be set with the answer, if a form was shown that needs it. */
  get newFormCookie(): string | null {
    return this.#newFormCookie;
  }
}

type FormBinding = { key: Uint8Array; cookie: string | null; random: Random };
