import type { Role } from '../domain/accounts/account.ts';
import type { ApiKeyActor } from '../domain/accounts/actor.ts';
import type { ApiScope } from '../domain/accounts/api-scope.ts';
import type { Visit } from '../domain/sessions/open-session.ts';
import type { SignedIn } from '../domain/sessions/session.ts';
import type { Language } from '../text/sentences.ts';
import type { FormFields } from './form-fields.ts';
import type { UploadedFile } from './read-body.ts';
import type { WantedPage } from './wanted-page.ts';

/**
 * One door into the server. Every route says who may come, how often, and how a forged request is told apart; the
 * server does not start with a route that leaves one out.
 */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A Hono pattern, as `/support/requests/:number`. */
  path: string;
  /**
   * `anybody`: no session needed. `choosing`: a session that must choose a password, or a full one.
   * Roles: a full session of one of them; `signed-in`: a full session of any role.
   */
  who: 'anybody' | 'choosing' | 'signed-in' | readonly Role[];
  /** Under /api/: all that a key of a company must be good for; without them, the route is not for keys. */
  scopes?: readonly ApiScope[];
  /** Which of the limits per source address and minute the route counts against. */
  limit: 'page' | 'form' | 'request' | 'file';
  /** `none` only where nothing changes (GET); `form`: token in the form; `json`: JSON content type and same origin. */
  csrf: 'none' | 'form' | 'json';
  /** The form brings a file too (multipart/form-data); under /api/ the body is one (text/csv). Of at most so many bytes. */
  fileBytes?: number;
  /** A file that is kept is read anew: as much work as one that comes. */
  readsFile?: true;
  /** A JSON body may have so many bytes, where the usual bound is too small. */
  bodyBytes?: number;
  /** The browser comes by itself, nobody pressed anything: it does not count as a use of the session. */
  unattended?: true;
  answer(request: RouteRequest): Promise<Response> | Response;
};

/** In the address that a page under way loads again by itself: that too is no use of the session. */
export const byItself = 'by-itself';

/** A request that passed the checks of its route. */
export type RouteRequest = {
  url: URL;
  params: Record<string, string>;
  headers: Headers;
  /** Where the address says that one goes on from here. */
  wanted: WantedPage | null;
  visit: Visit;
  language: Language;
  signedIn: SignedIn | null;
  /** The program that came with a key; then nobody is signed in. */
  key: ApiKeyActor | null;
  /** Fields of a form (csrf `form`); empty otherwise. */
  form: FormFields;
  /** What the form's file field brought, where the route takes files. */
  file: UploadedFile | null;
  /** The parsed JSON body (csrf `json`); undefined otherwise. */
  json: unknown;
  /** To be put in every form the page shows, as hidden field `csrf`. */
  csrfToken: string;
};
