import { problem } from '../http/answers.ts';
import { type Refusal, refusalStatuses } from '../http/refusal.ts';
import { sentences } from '../text/sentences.ts';
import { wordsFor } from './problem-in-words.ts';

/** A refused request as a problem (RFC 9457). */
export const refuseApi = ({ kind, language, retryAfterSeconds, scope }: Refusal): Response => {
  const needed =
    kind === 'scope-missing' && scope !== undefined ? sentences(language).problems.scopeNeeded(scope) : null;
  return problem(refusalStatuses[kind], kind, {
    ...wordsFor(kind, language),
    ...(needed === null ? {} : { detail: needed }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    language,
  });
};
