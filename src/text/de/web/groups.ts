import { plural } from '../../dates.ts';
import type { groups as fr } from '../../fr/web/groups.ts';
import type { Translated } from '../../sentences.ts';

/** The groups of a company, and who administers them. */
export const groups: Translated<typeof fr> = {
  heading: 'Gruppen',
  what: 'Eine Abteilung, eine Filiale, eine Region: Eine Gruppe fasst Benutzer Ihres Unternehmens zusammen. Jeder ist in einer Gruppe oder in keiner. Ein Gruppenadministrator betreut nur die Benutzer der Gruppen, die Sie ihm geben.',
  empty: 'Ihr Unternehmen hat noch keine Gruppe. Die erste legen Sie unten an.',
  name: 'Gruppe',
  people: 'Benutzer',
  delegates: 'Gruppenadministratoren',
  noDelegate: 'Kein Gruppenadministrator.',
  action: 'Aktion',
  edit: (name) => `${name} bearbeiten`,
  count: (count, isExact) => {
    const people = plural('de', count, { one: 'Benutzer', other: 'Benutzer' });
    return isExact ? people : `mehr als ${people}`;
  },
  createHeading: 'Neue Gruppe',
  nameField: 'Name der Gruppe',
  create: 'Gruppe anlegen',
  editHeading: 'Gruppe bearbeiten',
  save: 'Speichern',
  back: 'Zurück zu den Gruppen',
  members: 'Ihre Benutzer ansehen',
  removeLink: (name) => `„${name}“ löschen`,
  removeWhat: (people) =>
    `Zu ihr gehören: ${people}. Ihre Konten bleiben, unverändert: Sie sind dann nur in keiner Gruppe mehr. Die Gruppenadministratoren betreuen sie nicht mehr.`,
  remove: (name) => `Gruppe „${name}“ löschen`,
  keep: 'Gruppe behalten',
  saved: {
    created: 'Die Gruppe ist angelegt.',
    renamed: 'Der Name ist gespeichert.',
    removed: 'Die Gruppe ist gelöscht. Ihre Benutzer bleiben, in keiner Gruppe.',
  },
  faults: {
    gone: 'Diese Gruppe gibt es nicht mehr. Hier sind die Ihres Unternehmens.',
    missing: 'Geben Sie den Namen der Gruppe ein.',
    tooLong: (maximum) => `Der Name der Gruppe darf höchstens ${maximum}\u00a0Zeichen haben.`,
    unreadable:
      'Der Name der Gruppe enthält ein Zeichen, das sich nicht lesen lässt. Geben Sie ihn mit der Tastatur ein.',
    taken: 'Ihr Unternehmen hat schon eine Gruppe mit diesem Namen. Nehmen Sie einen anderen.',
    tooMany: (maximum) =>
      `Ein Unternehmen kann höchstens ${maximum}\u00a0Gruppen haben. Löschen Sie eine, die niemand mehr braucht.`,
  },
  delegation: {
    heading: 'Zugewiesene Gruppen',
    section: (count) =>
      count === 0
        ? 'Diese Person ist Gruppenadministrator, aber von keiner Gruppe: Sie sieht noch niemanden.'
        : `Diese Person betreut die Benutzer von ${plural('de', count, { one: 'Gruppe', other: 'Gruppen' })}.`,
    link: 'Gruppen auswählen',
    what: (name) =>
      `${name} kann in diesen Gruppen Benutzer hinzufügen, ihre Angaben ändern, ihnen ein Passwort geben und ihr Konto deaktivieren. Administratoren und andere Gruppenadministratoren gehören nie dazu.`,
    noGroups: 'Ihr Unternehmen hat noch keine Gruppe. Legen Sie zuerst eine an.',
    toGroups: 'Gruppen',
    submit: 'Speichern',
    page: (from, to, total) => `Gruppen ${from} bis ${to} von ${total}`,
    otherPages: 'Speichern Sie diese Seite, bevor Sie eine andere ansehen.',
    saved: 'Die Gruppen sind zugewiesen.',
    back: 'Zurück zur Person',
    notDelegate: 'Diese Person ist kein Gruppenadministrator mehr. Ändern Sie zuerst ihre Rolle.',
    gone: 'Eine dieser Gruppen gibt es nicht mehr. Sehen Sie die Liste durch, und speichern Sie noch einmal.',
  },
};
