import type { Account } from '../accounts/account.ts';
import type { Company } from '../companies/company.ts';

/** What an attacker who knows the person would try first. */
export type PersonalContext = {
  /** Names, mail, company, town, and numbers as they are written: telephone, dates. */
  words: string[];
  /** The service's name: its first letters start the recipe of the help page. */
  service: string;
};

/** What is known of a person. `birthDate` is written 1985-04-12. */
export type KnownPerson = {
  firstName?: string | undefined;
  lastName?: string | undefined;
  email?: string | undefined;
  telephone?: string | null | undefined;
  company?: string | undefined;
  town?: string | undefined;
  birthDate?: string | undefined;
};

/** The words of an account: names, mail, telephone, company, service (ASVS 6.1.2). */
export const personalContext = (
  account: Pick<Account, 'firstName' | 'lastName' | 'email' | 'telephone'>,
  company: Pick<Company, 'name'>,
  service: string,
): PersonalContext => contextOf({ ...account, company: company.name }, service);

export const contextOf = (person: KnownPerson, service: string): PersonalContext => {
  const [mailbox = '', host = ''] = (person.email ?? '').split('@');
  const words = [
    ...parted(person.firstName),
    ...parted(person.lastName),
    ...parted(person.company),
    ...parted(person.town),
    ...mailbox.split(/[^\p{L}\p{N}]+/u),
    mailbox,
    host.split('.')[0] ?? '',
    (person.telephone ?? '').replace(/\D/g, '').slice(-8),
    ...spellings(person.birthDate),
    ...parted(service),
    service,
  ];
  return { service, words: [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords) };
};

const mostWords = 40;

const parted = (text: string | undefined): string[] => (text ?? '').slice(0, 200).split(/[\s'’-]+/u);

/** The ways a date is typed as digits: with the year in full or in short, the year first or last. */
const spellings = (date: string | undefined): string[] => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  if (year === '') return [];
  const short = year.slice(2);
  return [day + month + year, year + month + day, day + month + short, month + day + year, year, day + month];
};
