import { problem } from '../http/answers.ts';
import type { Refusal, RefusalKind } from '../http/refusal.ts';
import { sentences } from '../text/sentences.ts';
import { wordsFor } from './problem-in-words.ts';

/** A refused request as a problem (RFC 9457). */
export const refuseApi = ({ kind, language, retryAfterSeconds, scope }: Refusal): Response => {
  const needed =
    kind === 'scope-missing' && scope !== undefined ? sentences(language).problems.scopeNeeded(scope) : null;
  return problem(refusals[kind], kind, {
    ...wordsFor(kind, language),
    ...(needed === null ? {} : { detail: needed }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    language,
  });
};

const refusals: Record<RefusalKind, number> = {
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
