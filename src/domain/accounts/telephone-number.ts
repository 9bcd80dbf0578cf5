import type { Language } from '../../platform/languages.ts';
import { hasItsBeginning } from '../desk/mobile-number.ts';
import { formatTelephone } from '../desk/telephone-number.ts';

/**
 * A number, as somebody wrote it, in the one form in which it is kept (E.164); null where it can be none, because it is
 * longer or shorter than those of its country are.
 */
export type ReadTelephone = (written: string) => string | null;

/**
 * One written without its country is French. The numbering plans are large, so they are loaded at the first call.
 */
export const telephoneRule = async (): Promise<ReadTelephone> => {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return (written) => {
    if (french.test(written)) return `+33${written.slice(written.startsWith('0') ? 1 : 3).replace(/[ .-]/g, '')}`;
    const plain = written.replace(/\p{Zs}/gu, ' ').replace(/\p{Pd}/gu, '-');
    if (!looksLikeOne.test(plain) || !hasItsBeginning(plain)) return null;
    const number = parsePhoneNumberFromString(plain, 'FR');
    // One with a digit too few is possible to the plans where its trunk nought is taken for a digit of its own.
    if (!number?.isPossible() || (number.number.startsWith('+33') && !frenchKept.test(number.number))) return null;
    return parsePhoneNumberFromString(number.number)?.number === number.number ? number.number : null;
  };
};

/** Nine digits of which the first is no nought (ARCEP). */
const frenchKept = /^\+33[1-9][0-9]{8}$/;

/** What nearly all are needs no look into the plans. */
const french = /^(?:\+33 ?|0)[1-9](?:[ .-]?[0-9]{2}){4}$/;

const looksLikeOne = /^\+?[0-9][0-9 .()/-]{4,}$/;

/** The number on file stays as it was written then, for as long as it is the same number. */
export const orAsBefore =
  (read: ReadTelephone, before: string | null): ReadTelephone =>
  (written) => {
    // One that cannot be read is shown in groups all the same.
    if (written === before || written.replaceAll(' ', '') === before) return before;
    const number = read(written);
    return before !== null && number !== null && read(before) === number ? before : number;
  };

/** As it is read: in groups, and as in France where who reads French is shown a French one. What is no E.164 stays as it is. */
export const shownTelephone = (kept: string, language: Language): string => {
  if (!/^\+[0-9]{6,15}$/.test(kept)) return kept;
  const shown = formatTelephone(kept);
  return language === 'fr' && frenchKept.test(kept) ? shown.replace('+33 ', '0') : shown;
};

/**
 * As a table of people has it: in groups of two digits from the end, where its own groups end with three. A spreadsheet
 * takes those for thousands, and the whole for a number to compute with.
 */
export const writtenTelephone = (kept: string): string => {
  const shown = shownTelephone(kept, 'en');
  const [, code = '', national = ''] = / \d{3}$/.exec(shown) ? (/^(\+\d+) (.*)$/.exec(shown) ?? []) : [];
  return code === '' ? shown : `${code} ${national.replaceAll(' ', '').replace(/\d(?=(?:\d\d)+$)/g, '$& ')}`;
};

/** A whole number that somebody searches for, in the ways in which it may be on file, without what parts its digits. */
export const searchedTelephone = async (text: string): Promise<readonly string[] | null> => {
  const typed = text.trim();
  if (!/^[+0][0-9\s()./-]{6,29}$/u.test(typed)) return null;
  const number = (await telephoneRule())(typed);
  if (number === null) return null;
  const without = number.startsWith('+33') ? [`0${number.slice(3)}`, `+330${number.slice(3)}`] : [];
  return [number, number.replace('+', '00'), ...without];
};
