import { plural } from '../dates.ts';
import type { help as fr } from '../fr/help.ts';
import type { Translated } from '../sentences.ts';

const clock = '\u00a0Uhr';

/** Around the help pages of src/help/de. */
export const help: Translated<typeof fr> = {
  /** Of Intl: names of days, countries and time zones. */
  locale: 'de-DE',
  listed: (names) => new Intl.ListFormat('de-DE', { type: 'conjunction' }).format(names),
  version: (day) => `Fassung vom ${day}`,
  print: 'Drucken',
  pdf: 'PDF',
  translation: {
    older: 'Diese Übersetzung folgt einer früheren Fassung der französischen Seite.',
    missing: 'Diese Seite gibt es in Ihrer Sprache noch nicht. Hier ist sie auf Französisch.',
  },
  /** In the place of the support's address. */
  noAddress: 'unser Team (seine Adresse steht hier noch nicht)',
  contents: {
    heading: 'Hilfe',
    search: 'Was suchen Sie?',
    submit: 'Suchen',
    submitWhat: 'in der Hilfe',
    found: (count) =>
      count === 0
        ? 'Keine Seite passt zu Ihrer Suche:'
        : `${plural('de', count, { one: 'Seite passt', other: 'Seiten passen' })} zu Ihrer Suche:`,
    none: 'Versuchen Sie es mit einem einzigen Wort, oder sehen Sie die Seiten unten durch.',
    pages: 'Alle Seiten',
    contact: 'So erreichen Sie uns',
    byMail: 'Per E-Mail: ',
    all: 'Alle Hilfeseiten',
  },
  links: {
    'good-password': 'Ein gutes Passwort wählen',
    passphrases: 'Eine Passphrase behalten',
    'why-this-mail': 'Warum diese Nachricht?',
    'someone-called': 'Hat Sie jemand in unserem Namen angerufen?',
    'reset-as-administrator': 'Hilfe: jemandem den Zugang zurückgeben',
    'import-people': 'Hilfe: Personen aus einer Datei hinzufügen',
    roles: 'Hilfe: wer was darf, und wenn jemand das Unternehmen verlässt',
    'after-a-breach': 'Hilfe: am Tag nach einem Passwort-Leck',
  },
  elsewhere: '(neues Fenster)',
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  mailSubject: (service) => `Passwort vergessen: ${service}`,
  mailAbout: (about, service) => `${about}: ${service}`,

  otherCountries: 'alle anderen Länder',
  telephoneFrom: (countries, label) => `${countries}${label && ` (${label})`}: `,
  callYourNumber: 'Welche Nummer Sie anrufen, hängt davon ab, in welchem Land Sie sind:',

  /** Words that hold for some lines; `whose` is empty where they hold for all. */
  ofLine: (whose, words) => (whose === '' ? words : `${whose}: ${words}`),
  openUntil: (time) => `Jetzt erreichbar, bis ${time}`,
  openUntilDay: (day, time) => `Jetzt erreichbar, bis ${day}, ${time}`,
  openAlways: 'Jetzt erreichbar',
  opensToday: (time) => `Nicht erreichbar, heute wieder ab ${time}`,
  opensOn: (day, time) => `Nicht erreichbar, wieder am ${day} ab ${time}`,
  closed: 'Zurzeit nicht erreichbar',

  /** "09:00" on the clock. */
  time: (hour, minute) => {
    if (hour % 24 === 0 && minute === 0) return 'Mitternacht';
    return `${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${clock}`;
  },
  timeRange: (from, until) =>
    from.endsWith(clock) && until.endsWith(clock)
      ? `${from.slice(0, -clock.length)}–${until}`
      : `von ${from} bis ${until}`,
  everyDay: 'jeden Tag',
  dayRange: (first, last) => `${first} bis ${last}`,
  daysAndTimes: (days, times) => `${days}, ${times}`,
  hours: (lines, zone) => `${lines.join('; ')} (${zone}).`,
  holidays: (countries) => `An Feiertagen nicht erreichbar: ${countries}.`,
  closedOn: (day, reason) => `Nicht erreichbar am ${day}${reason ? `: ${reason}` : ''}`,
  closedFrom: (first, last, reason) => `Nicht erreichbar vom ${first} bis zum ${last}${reason ? `: ${reason}` : ''}`,
};
