import { shownTelephone } from '../../domain/accounts/telephone-number.ts';
import { formatTelephone } from '../../domain/desk/telephone-number.ts';
import type { Language } from '../../platform/languages.ts';

/** A number of E.164 as the desk sees it: its country, its first digit and its last two. "+33 6 •• •• •• 34". */
export const maskedTelephone = (number: string): string => {
  const formatted = formatTelephone(number);
  const [country = '', ...rest] = formatted.split(' ');
  const national = rest.join(' ');
  const shown = [...national].map((sign, index) =>
    index === 0 || index >= national.length - 2 || sign === ' ' ? sign : '•',
  );
  return `${country} ${shown.join('')}`;
};

/** A telephone number as its reader reads it, with its last two digits alone: "•• •• •• •• 34". */
export const maskedDigits = (telephone: string, language: Language): string =>
  shownTelephone(telephone, language).replace(/\d(?=(?:\D*\d){2})/g, '•');
