import { plural } from '../../dates.ts';
import type { passwordRules as fr } from '../../fr/web/password-rules.ts';
import type { Translated } from '../../sentences.ts';

/** The rules of passwords, chosen per class of account: the administrator's page, the commands and the documents. */
export const passwordRules: Translated<typeof fr> = {
  heading: 'Regeln für Passwörter',
  aboutHeading: 'Die drei Profile',
  what: 'Was verlangt wird, wenn jemand aus Ihrem Unternehmen ein Passwort festlegt.',
  nextChange: 'Die jetzigen Passwörter gelten weiter. Eine neue Regel greift, wenn jemand das nächste festlegt.',
  olderOnes: (days) =>
    `Ein Passwort, das schon älter ist als ${plural('de', days, { one: 'Tag', other: 'Tage' })}, ist bei der nächsten Anmeldung zu erneuern.`,
  classes: { user: 'Benutzer', administrator: 'Administratoren', staff: 'Support-Team' },
  /** Each profile in words; its short name is for the operator's configuration and commands. */
  names: {
    eko: 'Vier Arten von Zeichen',
    standard: 'Vor allem lang',
    privileged: 'Verstärkt',
  },
  about: {
    eko: 'Die Regeln der veröffentlichten Hilfeseite: vier Arten von Zeichen, nichts Persönliches, regelmäßig ein neues.',
    standard:
      'Länge statt vorgeschriebener Zeichen, und kein neues Passwort ohne Anlass. Damit lebt es sich am leichtesten.',
    privileged: 'Länger und schwerer zu erraten, für Konten, die viel dürfen.',
  },
  inForce: 'Was heute verlangt wird',
  willBe: 'Was künftig verlangt wird',
  isNew: 'neu',
  gone: 'Was nicht mehr gilt',
  /** What a person has to do, in everyday words. */
  rules: {
    length: (minimum) =>
      `mindestens ${plural('de', minimum, { one: 'Zeichen', other: 'Zeichen' })}; das Leerzeichen zählt mit`,
    anything: 'alle Zeichen, die man mag',
    fourClasses: 'ein Kleinbuchstabe, ein Großbuchstabe, eine Ziffer und ein Sonderzeichen',
    personalAnywhere:
      'kein persönliches Wort, auch nicht mittendrin: Name, Vorname, Adresse, Unternehmen, Name des Dienstes',
    personalWhole: 'mehr als nur ein Name, ein Vorname, eine Adresse, das Unternehmen oder der Dienst',
    guesses: (power) =>
      `nichts leicht zu Erratendes: mindestens ${powerOfTen(power)} Versuche für jemanden, der die Person und das veröffentlichte Rezept kennt`,
    common: 'kein gängiges Passwort',
    known: 'kein gängiges Passwort, und keines, das im Internet aufgetaucht ist',
    history: (count) => (count === 1 ? 'nicht das letzte Passwort' : `keines der ${count}\u00a0letzten Passwörter`),
    validity: (days) =>
      days === 1 ? 'jeden Tag zu erneuern' : `alle ${plural('de', days, { one: 'Tag', other: 'Tage' })} zu erneuern`,
    noRenewal: 'kein neues ohne Anlass: nur, wenn andere das Passwort vielleicht kennen',
  },
  origins: {
    installation: 'Regel der Installation',
    company: 'Wahl Ihres Unternehmens',
    role: 'eigens für diese Konten',
  },
  rule: 'Regel',
  notFelt: {
    sameAsFloor: 'Diese Wahl ändert nichts: Die Installation verlangt das schon von allen Unternehmen.',
    weakerThanFloor: (floor) =>
      `Diese Wahl ändert nichts: Die Installation verlangt von allen Unternehmen schon mindestens so viel (Profil „${floor}“).`,
    weakerThanClass:
      'Diese Wahl ändert nichts: Diese Konten dürfen viel, und von ihnen wird schon mindestens so viel verlangt.',
  },
  chosen: {
    profile: 'Gewähltes Profil',
    byDefault: (profile) => `${profile}, seit das Unternehmen angelegt ist`,
    at: 'Gewählt',
    atBy: (moment, by) => `am ${moment}, von ${by}`,
    operator: 'dem Betreiber',
    formerAccount: 'jemandem, der kein Konto mehr hat',
    owner: 'Verantwortlich',
    reason: 'Grund',
    review: 'Zu prüfen am',
    noOwner:
      'Diese Regeln weichen von einigen Texten ab, und noch steht niemand dafür ein. Wählen Sie das Profil noch einmal, um das festzuhalten.',
    newEdition: 'Dieses Profil wurde seither erneuert. Es gelten seine jetzigen Regeln.',
  },
  reviewDue: (day) =>
    `Diese Wahl war am ${day} zu prüfen. Sehen Sie nach, ob sie noch passt, und wählen Sie dann wieder ein Profil.`,
  texts: {
    heading: 'Was die Texte sagen',
    summary: (met, departed) => `${met}, ${departed}`,
    met: (count) => plural('de', count, { one: 'Forderung erfüllt', other: 'Forderungen erfüllt' }),
    departed: (count) => plural('de', count, { one: 'Abweichung', other: 'Abweichungen' }),
    departures: 'Diese Regeln weichen ab von:',
    none: 'Diese Regeln weichen von keiner der Forderungen ab, um die es hier geht.',
    fromInstallation: 'Diese Abweichungen kommen aus der Regel der Installation. Dafür steht der Betreiber ein.',
    all: (counts) => `Alle Forderungen, eine nach der anderen: ${counts}`,
    requirement: 'Was gefordert ist',
    verdict: 'Ergebnis',
  },
  verdicts: { met: 'erfüllt', departed: 'Abweichung', 'not-applicable': 'entfällt' },
  readings: { interpretation: 'wie wir es lesen', condition: 'unter einer Bedingung' },
  choose: {
    profile: {
      user: 'Profil der Benutzer',
      administrator: 'Profil der Administratoren',
      staff: 'Profil des Support-Teams',
    },
    options: {
      eko: 'Vier Arten von Zeichen, regelmäßig neu',
      standard: 'Vor allem lang',
      privileged: 'Verstärkt: am schwersten zu erraten',
    },
    submit: 'Zeigen, was sich ändert',
    nothingYet: 'Bei diesem Schritt wird noch nichts gespeichert.',
  },
  preview: {
    heading: 'Vor dem Speichern prüfen',
    what: {
      user: (profile) => `Das Profil „${profile}“, für die Benutzer.`,
      administrator: (profile) => `Das Profil „${profile}“, für die Administratoren.`,
      staff: (profile) => `Das Profil „${profile}“, für das Support-Team.`,
    },
    answerHeading: 'Wer für diese Abweichungen einsteht',
    answerWhat:
      'Ein Profil, das von einem Text abweicht, braucht drei Angaben: wer dafür einsteht, warum, und wann Sie es wieder prüfen.',
    owner: 'Verantwortlich',
    ownerHint: 'Vor- und Nachname der Person, die dafür einsteht',
    reason: 'Grund',
    reasonHint: 'Höchstens 500\u00a0Zeichen',
    reviewOn: 'Zu prüfen am',
    reviewHint: 'Ein künftiger Tag, in spätestens zwei Jahren',
    submit: 'Speichern',
    back: 'Zurück zu den Regeln, ohne etwas zu ändern',
  },
  saved: {
    user: 'Das Profil der Benutzer ist gespeichert.',
    administrator: 'Das Profil der Administratoren ist gespeichert.',
  },
  faults: {
    owner: {
      missing: 'Geben Sie ein, wer verantwortlich ist.',
      'too-long': 'Der Name darf höchstens 100\u00a0Zeichen haben.',
      'unreadable-characters':
        'Der Name enthält ein Zeichen, das sich nicht lesen lässt. Geben Sie ihn mit der Tastatur ein.',
      'too-few-letters': 'Schreiben Sie den Namen aus.',
    },
    reason: {
      missing: 'Geben Sie den Grund ein.',
      'too-long': 'Der Grund darf höchstens 500\u00a0Zeichen haben. Kürzen Sie ihn.',
      'unreadable-characters':
        'Der Grund enthält ein Zeichen, das sich nicht lesen lässt. Geben Sie ihn mit der Tastatur ein.',
      'too-few-letters': 'Schreiben Sie den Grund in ein paar Worten.',
    },
    reviewOn: {
      missing: 'Wählen Sie den Tag, an dem diese Wahl geprüft wird.',
      'not-a-date': 'Geben Sie einen Tag ein, den es gibt, wie 30.06.2027.',
      'not-to-come': 'Wählen Sie einen künftigen Tag: frühestens morgen.',
      'too-far': 'Wählen Sie einen näheren Tag: in spätestens zwei Jahren.',
    },
    overtaken:
      'Jemand anderes hat für diese Konten gerade ein Profil gewählt. Von Ihnen ist noch nichts gespeichert: Sehen Sie sich diese Wahl unten an, und speichern Sie noch einmal, wenn Ihre sie ersetzen soll.',
  },
  newest: 'Die geltende Wahl',
  requirements: {
    'nist-length': { asks: 'Mindestens 15\u00a0Zeichen, wenn allein das Passwort das Konto schützt', note: '' },
    'nist-long': { asks: 'Mindestens 64\u00a0Zeichen annehmen', note: '' },
    'nist-ascii': { asks: 'Alle druckbaren ASCII-Zeichen und das Leerzeichen annehmen', note: '' },
    'nist-unicode': { asks: 'Unicode annehmen, und jeden Codepunkt als ein Zeichen zählen', note: '' },
    'nist-composition': { asks: 'Keine andere Regel zur Zusammensetzung aufstellen', note: '' },
    'nist-guesses': {
      asks: 'Keine andere Regel zur Zusammensetzung aufstellen: die Mindestzahl der Versuche',
      note: 'Die Schwelle beurteilt das ganze Passwort, gleich woraus es besteht: Wir lesen sie als Liste erwartbarer Passwörter. Streng gelesen dürfte sie nur ein Rat sein.',
    },
    'nist-renewal': { asks: 'Kein regelmäßiges Ändern verlangen', note: '' },
    'nist-compromise': { asks: 'Ein neues Passwort verlangen, wenn das alte in fremde Hände geriet', note: '' },
    'nist-hint': { asks: 'Keinen Hinweis aufbewahren, der an das Passwort erinnert', note: '' },
    'nist-questions': { asks: 'Keine Sicherheitsfragen stellen', note: '' },
    'nist-in-full': { asks: 'Das Passwort ganz abfragen, und ganz prüfen', note: '' },
    'nist-blocklist': {
      asks: 'Mit einer Liste gängiger, erwartbarer oder gestohlener Passwörter vergleichen, und den Grund einer Ablehnung nennen',
      note: '',
    },
    'nist-whole': {
      asks: 'Das ganze Passwort mit den abgelehnten Wörtern vergleichen, nicht die Wörter darin',
      note: 'Dasselbe Wort in anderer Schreibung, oder mit Ziffern und Zeichen ringsum, zählt als dieses Wort.',
    },
    'asvs-length': { asks: 'Mindestens 8\u00a0Zeichen; 15 sind dringend empfohlen', note: '' },
    'asvs-common': { asks: 'Mit den 3.000 gängigsten Passwörtern vergleichen', note: '' },
    'asvs-composition': { asks: 'Jede Zusammensetzung annehmen, ohne Arten von Zeichen zu verlangen', note: '' },
    'asvs-long': { asks: 'Mindestens 64\u00a0Zeichen annehmen', note: '' },
    'asvs-renewal': { asks: 'Kein regelmäßiges Erneuern verlangen', note: '' },
    'asvs-context': { asks: 'Wörter aus dem Umfeld verhindern: Unternehmen, Dienst, Person', note: '' },
    'asvs-breached': {
      asks: 'Mit einer Liste gestohlener Passwörter vergleichen',
      note: 'Erfüllt, sobald der Betreiber die Liste importiert hat: marignan breaches import.',
    },
    'asvs-initial': {
      asks: 'Ein vorläufiges Passwort ist ausgelost, folgt den Regeln, gilt kurz und kann nicht bleiben',
      note: '',
    },
    'asvs-reminders': { asks: 'Rechtzeitig erinnern, bevor die Gültigkeit endet', note: '' },
    'cnil-robust': {
      asks: '50\u00a0Bit, wenn die Versuche begrenzt sind, oder schwer genug zu erraten',
      note: 'Nach Zeichen gezählt, sonst nach dem Erraten: 15\u00a0Ziffern allein ergeben nur 49,8\u00a0Bit.',
    },
    'cnil-maximum': {
      asks: 'Eine Höchstlänge festlegen',
      note: 'Gelesen wurde nur der Titel der Frage, nicht die Antwort. Die ANSSI verlangt das Gegenteil: Die Grenze liegt hoch.',
    },
    'cnil-guide-renewal': { asks: 'Kein regelmäßiges Erneuern für einfache Benutzer', note: '' },
    'cnil-guide-office-renewal': {
      asks: 'Ein Erneuern in vernünftigen Abständen für Administratoren',
      note: 'NIST und ASVS verbieten es: Beides zugleich erfüllt keine Wahl.',
    },
    'cnil-guide-office-strength': {
      asks: 'Stärkere Passwörter für Administratoren',
      note: 'Der Leitfaden nennt keine Zahl. Hier: mehr Versuche als bei Benutzern.',
    },
    'cnil-guide-first-sign-in': {
      asks: 'Ein zugeteiltes Passwort gleich bei der ersten Anmeldung ändern lassen',
      note: 'Erfüllt für vorläufige Passwörter. Für eines, das ein Administrator festlegt, solange er das Häkchen stehen lässt.',
    },
    'anssi-policy': { asks: 'Regeln für Passwörter haben', note: '' },
    'anssi-length': {
      asks: 'Eine Mindestlänge je nach Sicherheitsstufe',
      note: 'Die Tabelle des Leitfadens wurde nicht ganz gelesen. Hier: 12 für Benutzer, 15 für Administratoren und Support.',
    },
    'anssi-long': { asks: 'Keine Höchstlänge vorschreiben', note: '128\u00a0Zeichen, aus technischen Gründen.' },
    'anssi-complexity': {
      asks: 'Regeln zur Vielfalt, mit der größten Auswahl an Zeichen',
      note: 'Ohne vorgeschriebene Arten wird das Ziel durch die Mindestzahl der Versuche erreicht.',
    },
    'anssi-renewal': { asks: 'Kein Ablaufen bei wenig heiklen Konten', note: '' },
    'anssi-office-renewal': {
      asks: 'Ein Ablaufen bei sehr heiklen Konten, zum Beispiel nach 1 bis 3\u00a0Jahren',
      note: 'NIST und ASVS verbieten es: Beides zugleich erfüllt keine Wahl.',
    },
    'anssi-compromise': { asks: 'Unverzüglich erneuern, wenn das Passwort in fremde Hände geriet', note: '' },
    'anssi-check': { asks: 'Die Stärke beim Festlegen und Erneuern automatisch prüfen', note: '' },
  },
};

const powerOfTen = (power: number): string =>
  power === 10 ? '10\u00a0Milliarden' : power === 12 ? '1.000\u00a0Milliarden' : `10^${power}`;
