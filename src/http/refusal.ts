import type { Language } from '../platform/languages.ts';
import type { KeyRefusal } from './key-door.ts';
import type { WantedPage } from './wanted-page.ts';

/** Why a request never reaches its page; each has a page and a problem (RFC 9457). */
export type RefusalKind =
  | 'not-found'
  | 'forbidden'
  | 'method'
  | 'too-large'
  | 'too-many'
  | 'busy'
  | 'csrf'
  | 'fault'
  | 'bad-request'
  | 'unsupported-type'
  | 'sign-in-needed'
  /** The same, for a form that was sent: what was typed is not kept. */
  | 'session-over'
  | 'password-change-needed'
  | KeyRefusal;

export type Refusal = {
  kind: RefusalKind;
  language: Language;
  retryAfterSeconds?: number | undefined;
  /** That a key would need. */
  scope?: string | undefined;
  /** The page that was asked for, where one can go on to it afterwards. */
  wanted?: WantedPage | null | undefined;
};

export const refusalStatuses: Record<RefusalKind, number> = {
  'not-found': 404,
  forbidden: 403,
  method: 405,
  'too-large': 413,
  'too-many': 429,
  busy: 503,
  csrf: 403,
  fault: 500,
  'bad-request': 400,
  'unsupported-type': 415,
  'sign-in-needed': 401,
  'session-over': 401,
  'password-change-needed': 403,
  'wrong-key': 401,
  'scope-missing': 403,
  'not-for-keys': 403,
  'two-credentials': 400,
};
