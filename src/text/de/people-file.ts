import type { peopleFile as fr } from '../fr/people-file.ts';
import type { Translated } from '../sentences.ts';

export const peopleFile: Translated<typeof fr> = {
  columns: {
    company: 'Unternehmen',
    id: 'Kennung',
    email: 'E-Mail-Adresse',
    firstName: 'Vorname',
    lastName: 'Nachname',
    telephone: 'Telefon',
    language: 'Sprache',
    role: 'Rolle',
    group: 'Gruppe',
  },
  otherTitles: {
    company: ['Firma', 'Gesellschaft', 'Name des Unternehmens'],
    id: ['Kontokennung'],
    email: ['E-Mail', 'Mail', 'Mailadresse', 'Mail-Adresse'],
    firstName: [],
    lastName: ['Name', 'Familienname'],
    telephone: ['Telefonnummer', 'Tel', 'Handy', 'Mobil', 'Mobiltelefon', 'Handynummer'],
    language: [],
    role: ['Rechte'],
    group: ['Abteilung', 'Team'],
  },
  languages: { fr: ['Französisch'], en: ['Englisch'], de: ['Deutsch'], lb: ['Luxemburgisch'] },
  otherRoles: { delegate: ['delegierter Administrator'], administrator: ['Admin'] },
  fileName: (company, day) => `Benutzer ${company} ${day}.csv`,
};
