import type { Sentences } from './sentences.ts';

/** Password rules, as what is told of them. */
type Rules = {
  minimumLength: number;
  fourClasses: boolean;
  personalWords: 'anywhere' | 'whole';
  minimumGuessesLog10: number;
  history: number;
  validityDays: number | null;
};

export type RuleInWords = {
  words: string;
  /** The rule it tells; null for what holds under all rules. */
  rule: keyof Rules | null;
};

/** What rules mean for the person who chooses a password; and whether new passwords are compared with stolen ones. */
export const rulesInWords = (
  { rules: say }: Sentences['web']['passwordRules'],
  rules: Rules,
  knowsStolen: boolean,
): RuleInWords[] => [
  { words: say.length(rules.minimumLength), rule: 'minimumLength' },
  rules.fourClasses ? { words: say.fourClasses, rule: 'fourClasses' } : { words: say.anything, rule: null },
  {
    words: rules.personalWords === 'anywhere' ? say.personalAnywhere : say.personalWhole,
    rule: 'personalWords',
  },
  { words: say.guesses(rules.minimumGuessesLog10), rule: 'minimumGuessesLog10' },
  { words: knowsStolen ? say.known : say.common, rule: null },
  { words: say.history(rules.history), rule: 'history' },
  rules.validityDays === null
    ? { words: say.noRenewal, rule: null }
    : { words: say.validity(rules.validityDays), rule: 'validityDays' },
];
