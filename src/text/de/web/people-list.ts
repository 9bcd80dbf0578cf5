import { plural } from '../../dates.ts';
import type { peopleList as fr } from '../../fr/web/people-list.ts';
import type { Translated } from '../../sentences.ts';

export const peopleList: Translated<typeof fr> = {
  /** `isExact` is false where there are more, which nobody counts. */
  found: (count, isExact) => {
    const people = plural('de', count, { one: 'Benutzer', other: 'Benutzer' });
    return isExact ? people : `Mehr als ${people}. Suchen Sie genauer, dann werden es weniger.`;
  },
  shortWords:
    'Ein Wort aus ein oder zwei Buchstaben wird am Anfang der Namen und Adressen gesucht. Mit drei Buchstaben wird überall gesucht.',
  filters: 'Filtern und sortieren',
  apply: 'Anwenden',
  applyWhat: ', Filter und Sortierung',
  all: 'Alle',
  /** Of when they came last. */
  allSignIns: 'Alle',
  standing: 'Zustand',
  standings: {
    active: 'Aktiv',
    'never-signed-in': 'Nie angemeldet',
    'to-invite': 'Nie angemeldet, einzuladen',
    'must-change': 'Neues Passwort verlangt',
    'password-expired': 'Passwort abgelaufen',
    frozen: 'Gesperrt',
    disabled: 'Deaktiviert',
  },
  role: 'Rolle',
  group: 'Gruppe',
  signedIn: 'Letzte Anmeldung',
  before: (days) => `Vor mehr als ${days}\u00a0Tagen`,
  within: (days) => `In den letzten ${days}\u00a0Tagen`,
  password: 'Passwort',
  older: (days) => `Älter als ${days}\u00a0Tage`,
  passwordSet: 'Passwort festgelegt am',
  none: 'Ohne',
  sort: 'Sortieren nach',
  sorts: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    'last-sign-in': 'Letzte Anmeldung',
    'password-age': 'Datum des Passworts',
  },
  order: 'Reihenfolge',
  orders: { ascending: 'Aufsteigend', descending: 'Absteigend' },
  sortBy: (column) => `Nach „${column}“ sortieren`,
};
