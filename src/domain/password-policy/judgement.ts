import type { Part } from './attacker.ts';
import { fold, readings } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { firstNames, petNames } from './names.ts';
import type { PersonalContext } from './personal-context.ts';
import { holdsName, holdsPersonalWord } from './personal-words.ts';
import type { Profile } from './profiles.ts';
import { readRecipe } from './recipe.ts';

/** Why a password is refused. Codes are stable; each has a sentence in every language. */
export type Reason =
  | { code: 'too-short'; minimum: number }
  | { code: 'too-long'; maximum: number }
  | { code: 'unreadable-characters' }
  | { code: 'lacks-lower-case' }
  | { code: 'lacks-upper-case' }
  | { code: 'lacks-digit' }
  | { code: 'lacks-sign' }
  | { code: 'published-recipe' }
  | { code: 'personal' }
  | { code: 'name' }
  | { code: 'common' }
  | { code: 'repetitive' }
  | { code: 'keyboard-walk' }
  | { code: 'date' }
  | { code: 'guessable' }
  /** The following need what the server keeps. */
  | { code: 'breached' }
  | { code: 'same-as-before' }
  | { code: 'used-before' }
  | { code: 'like-the-last' }
  | { code: 'same-as-other-account' }
  | { code: 'same-as-temporary' }
  /** More than a day allows: it was not compared, and is not taken. */
  | { code: 'too-many-tries' };

export type Judgement = {
  accepted: boolean;
  /** In the order a person should mend them; empty when it is accepted. */
  reasons: Reason[];
  /** Guesses of an attacker who knows the person, the service and the published recipe, as a power of ten. */
  guessesLog10: number;
};

/**
 * Judges a candidate password by its text alone: the same answer in the browser and on the server, for any text, at any
 * time. Length is counted in code points after NFC; nothing is trimmed or cut off (NIST 63B-4 §3.1.1.2, ASVS 6.2.8).
 */
export const judgeText = (
  candidate: string,
  rules: Profile,
  context: PersonalContext,
  knowledge: Knowledge,
): Judgement => {
  const unjudged = (reason: Reason) => ({ accepted: false, reasons: [reason], guessesLog10: 0 });
  // To normalise a longer one could take a time that grows with the square of its length.
  if (candidate.length > rules.maximumLength * 8) return unjudged({ code: 'too-long', maximum: rules.maximumLength });
  if (!candidate.isWellFormed() || candidate.includes('\0')) return unjudged({ code: 'unreadable-characters' });
  const text = candidate.normalize('NFC');
  const length = [...text].length;
  if (length > rules.maximumLength) return unjudged({ code: 'too-long', maximum: rules.maximumLength });
  const { guessesLog10, parts } = knowledge.attack(text, context);
  const isWeak = guessesLog10 < rules.minimumGuessesLog10;
  const reasons: Reason[] = [
    ...(length < rules.minimumLength ? [{ code: 'too-short' as const, minimum: rules.minimumLength }] : []),
    ...(rules.fourClasses ? missingClasses(text) : []),
    ...telling(text, rules, context, knowledge, isWeak),
  ];
  // A short one is to be longer first: then it may no longer be weak.
  if (isWeak && reasons.every(({ code }) => !explaining.has(code))) reasons.push({ code: whyWeak(parts, length) });
  return { accepted: reasons.length === 0, reasons, guessesLog10: Math.max(0, guessesLog10) };
};

/** Reasons that say enough of why a password is easy to guess. */
const explaining: ReadonlySet<Reason['code']> = new Set([
  'too-short',
  'published-recipe',
  'personal',
  'name',
  'common',
]);

const missingClasses = (text: string): Reason[] => [
  ...(/\p{Ll}/u.test(text) ? [] : [{ code: 'lacks-lower-case' as const }]),
  ...(/\p{Lu}/u.test(text) ? [] : [{ code: 'lacks-upper-case' as const }]),
  ...(/\p{Nd}/u.test(text) ? [] : [{ code: 'lacks-digit' as const }]),
  ...(/[^\p{L}\p{Nd}\p{M}]/u.test(text) ? [] : [{ code: 'lacks-sign' as const }]),
];

const telling = (
  text: string,
  rules: Profile,
  context: PersonalContext,
  knowledge: Knowledge,
  isWeak: boolean,
): Reason[] => {
  const isRecipe = isWeak && readRecipe(text, context.service) !== null;
  // The service's letters are the recipe's own: they are told once.
  const { service, words } = context;
  const others = isRecipe ? { service, words: words.filter((word) => fold(word) !== fold(service)) } : context;
  const isPersonal = holdsPersonalWord(text, others, rules.personalWords);
  return [
    ...(isRecipe ? [{ code: 'published-recipe' as const }] : []),
    ...(isPersonal ? [{ code: 'personal' as const }] : []),
    ...(!isPersonal && holdsName(text, isName, rules.personalWords) ? [{ code: 'name' as const }] : []),
    ...(isCommon(text, knowledge.common) ? [{ code: 'common' as const }] : []),
  ];
};

const isName = (word: string): boolean => firstNames.has(word) || petNames.has(word);

/** The whole password, or the whole password but for digits and signs around one common password (ASVS 6.2.4). */
const isCommon = (text: string, common: ReadonlySet<string>): boolean =>
  readings(fold(text))
    .flatMap((form) => [form, form.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')])
    .some((form) => form.length >= 4 && common.has(form));

/** What most of an easy password is made of. */
const whyWeak = (parts: readonly Part[], length: number): 'repetitive' | 'keyboard-walk' | 'date' | 'guessable' => {
  const share = (...patterns: string[]) =>
    parts.reduce((sum, { pattern, start, end }) => sum + (patterns.includes(pattern) ? end - start + 1 : 0), 0) /
    length;
  if (share('repeat', 'sequence') >= 0.5) return 'repetitive';
  if (share('spatial') >= 0.5) return 'keyboard-walk';
  return share('calendar') >= 0.5 ? 'date' : 'guessable';
};
