import { Secret } from '../../platform/secret.ts';
import { differByCounter, likelyPredecessors } from './counters.ts';
import { type Judgement, judgeText } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import type { PersonalContext } from './personal-context.ts';
import type { Profile } from './profiles.ts';

/** Unicode NFC, so that one password typed on two keyboards is one password (NIST 63B-4 §3.1.1.2); nothing else changes. */
export const normalisePassword = (typed: Secret): Secret => {
  const text = typed.reveal();
  // No account has one so long; to normalise it could take a time that grows with the square of its length.
  return text.length > 1024 ? typed : new Secret(text.normalize('NFC'));
};

/** Judges a candidate password by its text alone. */
export const judgePassword = (
  candidate: Secret,
  rules: Profile,
  context: PersonalContext,
  knowledge: Knowledge,
): Judgement => judgeText(candidate.reveal(), rules, context, knowledge);

/** Whether the candidate differs from the last password by a counter, a year or case alone. */
export const isLikeTheLast = (candidate: Secret, last: Secret): boolean =>
  differByCounter(candidate.reveal(), last.reveal());

/** The passwords that the candidate is likeliest to continue, for where the last is known by its hash alone. */
export const likelyLast = (candidate: Secret, most: number): Secret[] =>
  likelyPredecessors(candidate.reveal(), most).map((text) => new Secret(text));
