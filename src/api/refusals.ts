import { problem } from '../http/answers.ts';
import type { Refusal, RefusalKind } from '../http/refusal.ts';

/** A refused request as a problem (RFC 9457). */
export const refuseApi = ({ kind, retryAfterSeconds, scope }: Refusal): Response => {
  const [status, title] = refusals[kind];
  return problem(status, kind, title, {
    ...(kind === 'scope-missing' && scope !== undefined ? { detail: `It takes a key with the scope ${scope}.` } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
};

const refusals: Record<RefusalKind, [status: number, title: string]> = {
  'not-found': [404, 'There is nothing here'],
  forbidden: [403, 'Not for this account'],
  method: [405, 'This method is not for this address'],
  'too-large': [413, 'The body is too large'],
  'too-many': [429, 'Too many requests'],
  busy: [503, 'Busy; the request can be sent again'],
  csrf: [403, 'The request comes from elsewhere'],
  fault: [500, 'Something failed here'],
  'bad-request': [400, 'The body cannot be read'],
  'unsupported-type': [415, 'The body is not of the type that this takes'],
  'sign-in-needed': [401, 'Sign in first'],
  'session-over': [401, 'Sign in again'],
  'password-change-needed': [403, 'A new password must be chosen first'],
  'wrong-key': [401, 'The key is unknown, revoked or past its end'],
  'scope-missing': [403, 'The key has no scope for this'],
  'not-for-keys': [403, 'This takes a session: no key opens it'],
  'two-credentials': [400, 'A key and a session cookie came together'],
};
