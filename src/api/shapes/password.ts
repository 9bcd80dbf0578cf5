import type { Reason } from '../../domain/password-policy/judgement.ts';
import { problem } from '../../http/answers.ts';
import { reasonSentence } from '../../text/reason-sentence.ts';
import { type Language, sentences } from '../../text/sentences.ts';

export const notConfirmed = (): Response =>
  problem(422, 'not-confirmed', 'The confirmation differs from the password', {
    errors: [{ pointer: '/confirmation', code: 'not-confirmed', detail: 'differs from /password' }],
  });

/** Why the rules refuse it, each as a sentence. */
export const refusedPassword = (reasons: readonly Reason[], language: Language): Response =>
  problem(422, 'password-rejected', 'The password is refused', {
    errors: reasons.map((reason) => ({
      pointer: '/password',
      code: reason.code,
      detail: reasonSentence(sentences(language), reason),
    })),
  });
