import { plural } from '../dates.ts';
import type { cliCompanies as fr } from '../fr/cli-companies.ts';
import type { Translated } from '../sentences.ts';

/** What the commands about a company’s settings and groups say. */
export const cliCompanies: Translated<typeof fr> = {
  commands: {
    show: 'ein Unternehmen zeigen: seine Regeln, seine Gruppen, seine Einstellungen',
    resetModes: 'sagen, wie die Administratoren eines Unternehmens einen Zugang zurückgeben; mit --allow auch wählen',
    group: 'die Gruppen eines Unternehmens',
    groupList: 'die Gruppen eines Unternehmens auflisten',
    groupAdd: 'eine Gruppe anlegen',
    groupRename: 'eine Gruppe umbenennen',
    groupRemove: 'eine Gruppe löschen; ihre Personen bleiben, ohne Gruppe',
  },
  options: {
    allow: 'die erlaubten Wege, und keine anderen: link, temporary, chosen, oder none für keinen',
    groupName: 'der Name der Gruppe',
    newName: 'ihr neuer Name',
    company: 'das Unternehmen, mit seinem Namen',
  },
  facts: {
    name: 'Name',
    kind: 'Art',
    profile: 'Regeln am Anfang',
    created: 'angelegt am',
    people: 'Personen',
    groups: 'Gruppen',
    resetModes: 'Wege zum Zurücksetzen',
    told: 'Administratoren erfahren von jedem Zurücksetzen',
    telephone: 'Zurücksetzen am Telefon',
    address: 'Anschrift für Briefe',
  },
  yes: 'ja',
  no: 'nein',
  telephone: {
    on: 'erlaubt',
    'own-stop': (since) => `vom Unternehmen gestoppt seit ${since}`,
    'desk-stop': (since) => `vom Support gestoppt seit ${since}`,
  },
  modes: {
    link: 'Link',
    temporary: 'vorläufiges Passwort',
    chosen: 'Passwort, das der Administrator festlegt',
  },
  modeStates: {
    off: 'ausgeschaltet',
    on: 'erlaubt',
    later: (from) => `erlaubt ab ${from}`,
  },
  modesSaved: (company) => `Die Wege zum Zurücksetzen von ${company} sind gespeichert.`,
  modesTold:
    'Ein Weg, der weniger sicher ist als der Link, öffnet sich erst nach der Wartezeit; die Administratoren erfahren davon.',
  noGroup: 'Dieses Unternehmen hat keine Gruppe.',
  columns: { id: 'Kennung', name: 'Gruppe', people: 'Personen' },
  atLeast: (count) => `mehr als ${count}`,
  created: (name) => `Die Gruppe ${name} ist angelegt.`,
  renamed: (before, name) => `Die Gruppe ${before} heißt jetzt ${name}.`,
  removed: (name, people) =>
    people === 0
      ? `Die Gruppe ${name} ist gelöscht.`
      : `Die Gruppe ${name} ist gelöscht. Jetzt ohne Gruppe: ${plural('de', people, { one: 'Person', other: 'Personen' })}.`,
  unknown: (name) => `In diesem Unternehmen heißt keine Gruppe ${name}.`,
  nameTaken: (name) => `Eine Gruppe heißt schon ${name}.`,
  tooMany: (most) => `Dieses Unternehmen hat schon ${most}\u00a0Gruppen.`,
};
