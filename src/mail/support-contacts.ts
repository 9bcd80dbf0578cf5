import type { Telephone } from '../domain/desk/support-contacts.ts';
import { formatTelephone } from '../domain/desk/telephone-number.ts';
import { type Language, sentences } from '../text/sentences.ts';
import type { Installation } from './message.ts';

/** How to reach the support desk, each way as a sentence that ends with what is shown as a link: the mail address, then every number once. */
export const supportContacts = (
  language: Language,
  { supportEmail, telephones }: Pick<Installation, 'supportEmail' | 'telephones'>,
): { text: string; shown: string; url: string }[] => {
  const say = sentences(language).mail;
  const numbers = [...new Set(telephones.map(({ number }) => number))];
  return [
    ...(supportEmail === null
      ? []
      : [{ text: say.byMail(supportEmail), shown: supportEmail, url: `mailto:${supportEmail}` }]),
    ...numbers.map((number) => {
      const callers = telephones.filter((telephone) => telephone.number === number);
      const from = callers.map((caller) => nameCallers(caller, language)).join(', ');
      const shown = formatTelephone(number);
      return { text: say.byTelephone(from, shown), shown, url: `tel:${number}` };
    }),
  ];
};

const nameCallers = ({ label, country }: Telephone, language: Language): string => {
  if (label !== undefined) return label;
  if (country === 'other') return sentences(language).mail.otherCountries;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
};
