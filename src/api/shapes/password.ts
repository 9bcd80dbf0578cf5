import type { Reason } from '../../domain/password-policy/judgement.ts';
import { problem } from '../../http/answers.ts';
import { reasonSentence } from '../../text/reason-sentence.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { type BodyFault, fieldFaults } from '../body-faults.ts';

/** What the rules refuse of it is told too: it would be mended for nothing if only typed twice alike. */
export const notConfirmed = (reasons: readonly Reason[], language: Language): Response =>
  problem(422, 'not-confirmed', {
    errors: [...fieldFaults(language, { confirmation: 'not-confirmed' }), ...refusals(reasons, language)],
  });

/** Why the rules refuse it, each as a sentence. */
export const refusedPassword = (reasons: readonly Reason[], language: Language): Response =>
  problem(422, 'password-rejected', { errors: refusals(reasons, language) });

const refusals = (reasons: readonly Reason[], language: Language): BodyFault[] =>
  reasons.map((reason) => ({
    pointer: '/password',
    code: reason.code,
    detail: reasonSentence(sentences(language), reason),
  }));
