import { Secret } from '../../platform/secret.ts';
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
