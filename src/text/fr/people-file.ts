import type { Language } from '../../platform/languages.ts';

/** How a table of people is written. Other titles are read too. */
export const peopleFile = {
  columns: {
    company: 'Société',
    id: 'Identifiant',
    email: 'Adresse e-mail',
    firstName: 'Prénom',
    lastName: 'Nom',
    telephone: 'Téléphone',
    language: 'Langue',
    role: 'Rôle',
    group: 'Groupe',
  },
  otherTitles: {
    company: ['entreprise', 'nom de la société'],
    id: ['id', 'identifiant du compte'],
    email: ['e-mail', 'mail', 'courriel', 'adresse mail', 'adresse électronique', 'adresse courriel'],
    firstName: [],
    lastName: ['nom de famille'],
    telephone: ['numéro de téléphone', 'tél', 'mobile', 'portable'],
    language: [],
    role: ['droits'],
    group: ['service', 'équipe'],
  } as Record<
    'company' | 'id' | 'email' | 'firstName' | 'lastName' | 'telephone' | 'language' | 'role' | 'group',
    string[]
  >,
  languages: { fr: ['français'], en: ['anglais'], de: ['allemand'], lb: ['luxembourgeois'] } as Record<
    Language,
    string[]
  >,
  otherRoles: { delegate: ['délégué'], administrator: ['admin'] } as Record<'delegate' | 'administrator', string[]>,
  fileName: (company: string, day: string) => `Utilisateurs ${company} ${day}.csv`,
};
