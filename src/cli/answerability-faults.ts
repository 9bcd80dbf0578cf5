import type { ProfileName } from '../domain/companies/company.ts';
import type { AnswerabilityFaults } from '../domain/password-policy/answerability.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, misused } from './answer.ts';

/** What is missing or wrong of owner, reason and review date, each at its option. */
export const explainAnswerability = (
  language: Language,
  profile: ProfileName,
  departures: readonly unknown[],
  faults: AnswerabilityFaults,
): Answer => {
  const { cli: text, web } = sentences(language);
  const say = web.passwordRules;
  const { owner, reason, reviewOn } = faults;
  const isMissing = [owner, reason, reviewOn].includes('missing');
  const messages = [
    ...(isMissing ? [text.policy.needed(profile, say.texts.departed(departures.length))] : []),
    ...(owner ? [text.field('--owner', say.faults.owner[owner])] : []),
    ...(reason ? [text.field('--reason', say.faults.reason[reason])] : []),
    ...(reviewOn ? [text.field('--review', say.faults.reviewOn[reviewOn])] : []),
  ];
  return misused('rejected', messages, { faults, departures });
};
