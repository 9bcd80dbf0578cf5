import type { Language } from '../platform/languages.ts';
import type { KeyRefusal } from './key-door.ts';

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
};
