import type { Judgement, Reason } from '../../domain/password-policy/judgement.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { RuleName } from './coach-data.ts';

/** Turns each line of the page's list of rules, by a sign and by words. Null: nothing is typed yet. */
export const turnChecklist = (
  list: Element,
  judgement: Judgement | null,
  rules: Profile,
  say: Sentences['coach'],
): void => {
  for (const line of list.querySelectorAll<HTMLElement>('[data-rule]')) {
    const state = stateOf(line.dataset.rule as RuleName, judgement, rules);
    line.dataset.state = state;
    wordsAt(line).textContent = say.states[state];
  }
};

const wordsAt = (line: HTMLElement): Element => {
  const present = line.querySelector('.state');
  if (present) return present;
  const words = document.createElement('span');
  words.className = 'state';
  // A space, so that the words are not read as one with the rule.
  line.append(' ', words);
  return words;
};

const stateOf = (rule: RuleName, judgement: Judgement | null, rules: Profile): 'done' | 'open' | 'later' => {
  if (rule === 'different') return 'later';
  if (!judgement) return 'open';
  const { reasons, guessesLog10 } = judgement;
  const isUnread = reasons.some(({ code }) => code === 'too-long' || code === 'unreadable-characters');
  if (isUnread || reasons.some(({ code }) => rulesOfReasons[code] === rule)) return 'open';
  // A short one is told to be longer first, though it is easy to guess as well.
  return rule === 'unexpected' && guessesLog10 < rules.minimumGuessesLog10 ? 'open' : 'done';
};

const rulesOfReasons: Record<Reason['code'], RuleName> = {
  'too-short': 'length',
  'too-long': 'length',
  'unreadable-characters': 'length',
  'lacks-lower-case': 'classes',
  'lacks-upper-case': 'classes',
  'lacks-digit': 'classes',
  'lacks-sign': 'classes',
  personal: 'personal',
  name: 'personal',
  'published-recipe': 'unexpected',
  common: 'unexpected',
  repetitive: 'unexpected',
  'keyboard-walk': 'unexpected',
  date: 'unexpected',
  guessable: 'unexpected',
  breached: 'different',
  'same-as-before': 'different',
  'used-before': 'different',
  'like-the-last': 'different',
  'same-as-other-account': 'different',
  'same-as-temporary': 'different',
  'too-many-tries': 'different',
};
