import { plural } from '../../dates.ts';
import type { deskQueue as fr } from '../../fr/web/desk-queue.ts';
import type { Translated } from '../../sentences.ts';

const waiting = { one: 'Anfrage wartet', other: 'Anfragen warten' };
const requests = { one: 'Anfrage', other: 'Anfragen' };

/** The queue's own words: filters, what changes while one looks, keys. */
export const deskQueue: Translated<typeof fr> = {
  counted: (shown, waitingCount) =>
    `${plural('de', shown, { one: 'offene Anfrage', other: 'offene Anfragen' })}, davon ${waitingCount} in der Warteschlange`,
  found: (count) => plural('de', count, requests),
  shown: (first, last, all) => `${first} bis ${last} von ${all}`,
  nature: 'Art',
  kinds: { reset: 'Zurücksetzen', incident: 'Vorfall' },
  by: (channel) => `über ${channel}`,
  bySensor: 'automatisch gemeldet',
  take: 'Übernehmen',
  takeWhat: (number) => `der Anfrage Nr.\u00a0${number}`,

  filters: {
    heading: 'Anfragen auswählen',
    text: 'In der Warteschlange',
    textHint: 'Name, Unternehmen oder Nummer',
    kind: 'Art',
    channel: 'Eingang über',
    state: 'Stand',
    holder: 'Wer sich kümmert',
    all: 'Alle',
    holders: { mine: 'Sie', nobody: 'Noch niemand', others: 'Jemand anderes im Support' },
    submit: 'Filtern',
    submitWhat: 'der Warteschlange',
    clear: 'Alles zeigen',
    none: 'Keine offene Anfrage passt.',
  },

  live: {
    heading: 'Aktualisierung und Tasten',
    update: 'Die Warteschlange aktuell halten, ohne die Seite neu zu laden',
    keys: 'Tastenkürzel einschalten',
    keysWhat: 'Eine einzige Taste genügt. Solange Sie in ein Feld schreiben, geschieht nichts.',
    key: 'Taste',
    does: 'Wirkung',
    table: 'Tastenkürzel',
    actions: {
      n: 'Zur nächsten wartenden Anfrage',
      p: 'Zur vorigen',
      t: 'Die Anfrage übernehmen, bei der Sie stehen',
      f: 'In der Warteschlange suchen',
      '/': 'Konto suchen',
    },
    over: 'Ihre Sitzung ist zu Ende: Die Warteschlange wird nicht mehr gezeigt.',
    signIn: 'Anmelden',
    elsewhere: 'Die Warteschlange läuft in einem anderen Tab. Hier steht sie still.',
    lost: 'Die Warteschlange steht still: Die Verbindung zum Server ist unterbrochen. Gleich folgt ein neuer Versuch.',
    back: 'Die Warteschlange läuft wieder.',
  },

  changes: {
    incident: (number) => `Neuer Vorfall, Anfrage Nr.\u00a0${number}.`,
    arrived: (count) => `${plural('de', count, { one: 'neue Anfrage', other: 'neue Anfragen' })}.`,
    taken: (number, name) => `${name} hat die Anfrage Nr.\u00a0${number} übernommen.`,
    takenByYou: (number) => `Sie haben die Anfrage Nr.\u00a0${number} übernommen.`,
    waiting: (count) => `${plural('de', count, waiting)}.`,
  },
};
