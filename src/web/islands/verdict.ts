import type { GuessingTime } from '../../domain/password-policy/guessing-time.ts';
import type { Judgement } from '../../domain/password-policy/judgement.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import { reasonSentence } from '../../text/reason-sentence.ts';
import type { Sentences } from '../../text/sentences.ts';

export type Verdict = {
  accepted: boolean;
  strength: 'trivial' | 'weak' | 'strong' | 'very-strong';
  estimate: string;
  /** What to mend first; null when all is well. */
  advice: string | null;
};

/** A judgement in words: how hard it is to guess, how long that takes, and what to mend first. */
export const inWords = (
  { accepted, reasons, guessesLog10 }: Judgement,
  time: GuessingTime,
  rules: Profile,
  say: Pick<Sentences, 'coach' | 'reasons'>,
): Verdict => {
  const strength = strengthOf(guessesLog10, rules);
  const [first] = reasons;
  return {
    accepted,
    strength,
    estimate: `${say.coach.strengths[strength]}. ${say.coach.guessed[time]}`,
    advice: first ? reasonSentence(say, first) : null,
  };
};

const strengthOf = (guessesLog10: number, { minimumGuessesLog10 }: Profile): Verdict['strength'] => {
  if (guessesLog10 < minimumGuessesLog10) return guessesLog10 < 6 ? 'trivial' : 'weak';
  return guessesLog10 < minimumGuessesLog10 + 4 ? 'strong' : 'very-strong';
};
