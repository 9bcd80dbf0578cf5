import type { Language } from '../../platform/languages.ts';

/** How a table of people is written. Other titles are read too. */
export const peopleFile = {
  columns: {
    company: 'Firma',
    id: 'ID',
    email: 'E-Mail-Adress',
    firstName: 'Virnumm',
    lastName: 'Numm',
    telephone: 'Telefon',
    language: 'Sprooch',
    role: 'Roll',
    group: 'Grupp',
  },
  otherTitles: {
    company: ['société', 'numm vun der firma'],
    id: ['identifiant', 'id vum kont'],
    email: ['e-mail', 'mail', 'mailadress', 'mail-adress', 'email-adress'],
    firstName: [],
    lastName: ['familljennumm'],
    telephone: ['telefonsnummer', 'tel', 'handy', 'gsm'],
    language: [],
    role: ['rechter'],
    group: ['ekipp', 'departement'],
  } as Record<
    'company' | 'id' | 'email' | 'firstName' | 'lastName' | 'telephone' | 'language' | 'role' | 'group',
    string[]
  >,
  languages: {
    fr: ['franséisch'],
    en: ['englesch'],
    de: ['däitsch'],
    lb: ['lëtzebuergesch'],
  } as Record<Language, string[]>,
  otherRoles: { delegate: ['delegéierten'], administrator: ['admin'] } as Record<
    'delegate' | 'administrator',
    string[]
  >,
  fileName: (company: string, day: string) => `Benotzer ${company} ${day}.csv`,
};
