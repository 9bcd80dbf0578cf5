import { plural } from '../../dates.ts';
import type { frame as fr } from '../../fr/web/frame.ts';
import type { Translated } from '../../sentences.ts';

export const frame: Translated<typeof fr> = {
  title: (heading, service) => `${heading} – ${service}`,
  faultyTitle: (title) => `Fehler: ${title}`,
  skip: 'Zum Inhalt',
  navigation: 'Hauptnavigation',
  breadcrumb: 'Sie sind hier',
  account: 'Mein Konto',
  figures: 'Zahlen',
  policy: 'Regeln',
  desk: 'Anfragen',
  config: 'Config',
  signOut: 'Abmelden',
  signIn: 'Anmelden',
  signedInAs: 'Angemeldet:',
  language: 'Sprache',
  help: 'Hilfe',
  /** In the words of the French decree: who had no audit is not compliant. */
  accessibility: 'Barrierefreiheit: nicht konform',
  sessionEnds: (time) => `Ohne Aktivität endet Ihre Sitzung um ${time}.`,
  /** Said by the script of a page, before and after its session ends. */
  session: {
    soon: 'Ihre Sitzung endet in weniger als zwei Minuten, weil nichts geschieht.',
    stay: 'Angemeldet bleiben',
    stayed: 'Ihre Sitzung geht weiter.',
    final:
      'Ihre Sitzung hat ihre längste Dauer erreicht und endet in weniger als zwei Minuten. Speichern Sie, was Sie begonnen haben.',
    over: 'Ihre Sitzung ist beendet. Was Sie getippt haben, steht noch auf dieser Seite: Kopieren Sie es, bevor Sie sie verlassen.',
  },
  neverAsked: 'Unsere Teams fragen Sie nie nach Ihrem persönlichen Passwort.',
  summary: 'Bevor es weitergeht, ist noch etwas zu ändern',
  withMore: (first, count) =>
    `${first} Und ${plural('de', count, { one: 'weiterer Hinweis', other: 'weitere Hinweise' })} bei diesem Feld.`,
  faultAtField: 'Fehler:',
  /** What is said of somebody or something. */
  about: (name, what) => `${name}: ${what}`,
  optional: (label) => `${label} (freiwillig)`,
  passwordEnds: (day) => `Ihr Passwort gilt bis zum ${day}.`,
  passwordEnded: (day) => `Ihr Passwort galt bis zum ${day}. Bei der nächsten Anmeldung legen Sie ein neues fest.`,
  changeNow: 'Jetzt ändern',
  backToStart: 'Zur Startseite',
  first: 'Erste Seite',
  last: 'Letzte Seite',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  pages: 'Seiten',

  errors: {
    'not-found': {
      heading: 'Seite nicht gefunden',
      what: 'Diese Seite gibt es nicht, oder nicht mehr. Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite.',
    },
    forbidden: {
      heading: 'Kein Zugang zu dieser Seite',
      what: 'Ihr Konto öffnet diese Seite nicht. Brauchen Sie sie, dann sprechen Sie mit Ihrem Administrator.',
    },
    method: {
      heading: 'So geht es hier nicht',
      what: 'Diese Adresse lässt sich so nicht öffnen. Beginnen Sie auf der Startseite, und folgen Sie den Links der Seiten.',
    },
    'too-large': {
      heading: 'Das ist zu groß',
      what: 'Was Sie gesendet haben, ist größer als erlaubt, und nichts wurde gespeichert. Gehen Sie zurück, und kürzen Sie Ihren Text oder wählen Sie eine kleinere Datei.',
    },
    'too-many': {
      heading: 'Zu viele Anfragen auf einmal',
      what: 'Aus Ihrem Netz kamen in kurzer Zeit viele Anfragen. Ihre wurde nicht bearbeitet, und nichts hat sich geändert.',
    },
    busy: {
      heading: 'Hier ist gerade viel los',
      what: 'Ihre Anfrage wurde nicht bearbeitet, und nichts hat sich geändert.',
    },
    csrf: {
      heading: 'Diese Seite ist zu alt',
      what: 'Das Formular war schon lange offen, oder Ihre Sitzung ist inzwischen eine andere. Nichts wurde gespeichert. Gehen Sie zurück, laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    },
    fault: {
      heading: 'Bei uns ist etwas schiefgegangen',
      what: 'An Ihnen liegt es nicht, und unser Team erfährt es aus dem Protokoll des Servers. Versuchen Sie es in ein paar Minuten wieder. Wollten Sie gerade etwas speichern, dann sehen Sie zuerst nach, ob es geschehen ist.',
    },
    'bad-request': {
      heading: 'Das ließ sich nicht lesen',
      what: 'Was gesendet wurde, war nicht zu lesen, und nichts wurde gespeichert. Gehen Sie zurück, laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    },
  },
  retryInSeconds: (count) =>
    `Versuchen Sie es in ${plural('de', count, { one: 'Sekunde', other: 'Sekunden' })} wieder.`,
  retryInMinutes: (count) => `Versuchen Sie es in ${plural('de', count, { one: 'Minute', other: 'Minuten' })} wieder.`,
};
