import type { peopleFile as fr } from '../fr/people-file.ts';
import type { Translated } from '../sentences.ts';

export const peopleFile: Translated<typeof fr> = {
  columns: {
    company: 'Company',
    id: 'Identifier',
    email: 'E-mail address',
    firstName: 'First name',
    lastName: 'Last name',
    telephone: 'Telephone',
    language: 'Language',
    role: 'Role',
    group: 'Group',
  },
  otherTitles: {
    company: ['company name'],
    id: ['account id'],
    email: ['email', 'mail', 'email address'],
    firstName: ['given name'],
    lastName: ['family name', 'surname'],
    telephone: ['telephone number', 'phone', 'phone number', 'mobile phone'],
    language: [],
    role: ['rights'],
    group: ['team', 'department'],
  },
  languages: { fr: ['french'], en: ['english'], de: ['german'], lb: ['luxembourgish'] },
  otherRoles: { delegate: ['delegated'], administrator: [] },
  fileName: (company, day) => `Users ${company} ${day}.csv`,
};
