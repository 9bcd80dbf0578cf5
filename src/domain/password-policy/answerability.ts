import { hasUnreadableCharacters } from '../accounts/person-details.ts';
import { type Answerability, answerabilityLimits, type ProfileChoice } from './profile-choice.ts';

/** Why a field cannot be kept. */
type TextFault = 'missing' | 'too-long' | 'unreadable-characters' | 'too-few-letters';
type DayFault = 'missing' | 'not-a-date' | 'not-to-come' | 'too-far';

export type AnswerabilityFaults = { owner?: TextFault; reason?: TextFault; reviewOn?: DayFault };

type Kept = Pick<ProfileChoice, 'owner' | 'reason' | 'reviewOn'>;

/**
 * Reads who answers for a choice as somebody typed it; every fault, or what to keep. `today` is 2026-06-29, and so is a
 * review date; 29/06/2026 is understood too. Where nothing is needed, what is empty is kept as nothing.
 */
export const readAnswerability = (
  typed: Answerability,
  today: string,
  needed: boolean,
): { answerability: Kept } | { faults: AnswerabilityFaults } => {
  const owner = bounded(typed.owner).trim();
  const reason = bounded(typed.reason).replace(/\r\n?/g, '\n').trim();
  const reviewOn = readDay(typed.reviewOn);
  const faults = {
    owner: textFault(owner, answerabilityLimits.owner, needed),
    reason: textFault(reason.replaceAll('\n', ' '), answerabilityLimits.reason, needed),
    reviewOn: typed.reviewOn.trim() === '' ? (needed ? ('missing' as const) : null) : dayFault(reviewOn, today),
  };
  const found = Object.entries(faults).filter(([, fault]) => fault !== null);
  if (found.length > 0) return { faults: Object.fromEntries(found) as AnswerabilityFaults };
  return { answerability: { owner: owner || null, reason: reason || null, reviewOn: reviewOn?.toString() ?? null } };
};

/** The last day that a choice may be left alone until. */
export const latestReview = (today: string): string =>
  Temporal.PlainDate.from(today).add({ years: answerabilityLimits.reviewYears }).toString();

/** What stands beyond any limit is not normalised: the time for it could grow with the square of its length. */
const bounded = (text: string): string => text.slice(0, 2000).normalize('NFC');

const textFault = (text: string, maximum: number, needed: boolean): TextFault | null => {
  if (text === '') return needed ? 'missing' : null;
  if ([...text].length > maximum) return 'too-long';
  if (hasUnreadableCharacters(text)) return 'unreadable-characters';
  return lettersIn(text) < fewestLetters ? 'too-few-letters' : null;
};

/** A dot, or signs that nobody sees, answer for nothing. */
const fewestLetters = 2;

/** Some signs that nobody sees count as letters, as the fillers of Hangul. */
const lettersIn = (text: string): number =>
  text.normalize('NFKC').match(/[\p{L}--\p{Default_Ignorable_Code_Point}]/gv)?.length ?? 0;

const readDay = (text: string): Temporal.PlainDate | null => {
  const asWritten = text.slice(0, 50).trim();
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(asWritten) ?? [];
  const iso = year === undefined ? asWritten : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return null;
  }
};

const dayFault = (day: Temporal.PlainDate | null, today: string): DayFault | null => {
  if (!day) return 'not-a-date';
  if (Temporal.PlainDate.compare(day, today) <= 0) return 'not-to-come';
  return Temporal.PlainDate.compare(day, latestReview(today)) > 0 ? 'too-far' : null;
};
