import { plural } from '../dates.ts';
import type { deskPolicy as fr } from '../fr/desk-policy.ts';
import type { Translated } from '../sentences.ts';

const list = (words: readonly string[]): string => new Intl.ListFormat('de', { type: 'conjunction' }).format(words);

const either = (words: readonly string[]): string => new Intl.ListFormat('de', { type: 'disjunction' }).format(words);

/** What the desk asks before it brings somebody back, and what an attacker would have to hold: pages, mails, commands. */
export const deskPolicy: Translated<typeof fr> = {
  and: list,
  or: either,
  classes: { user: 'Benutzer', administrator: 'Administrator', staff: 'Mitarbeiter im Support' },
  parts: {
    usual: 'Im Normalfall',
    'contact-changed': 'Kontakt vor Kurzem geändert',
    'second-reset': 'Zweites Zurücksetzen in 7\u00a0Tagen',
    'outside-hours': 'Außerhalb der Öffnungszeiten',
    'several-requests': 'Mehrere Anfragen eines Unternehmens',
    'new-country': 'Neues Land',
    'repeated-calls': 'Wiederholte Anrufe',
    'busy-agent': 'Auffällig viele Zugänge aus einer Hand',
    disavowed: 'Offener Vorfall oder gesperrtes Konto',
  },
  things: {
    mailbox: 'das Postfach',
    sim: 'die Telefonnummer (SIM-Karte)',
    'caller-id': 'eine ähnlich aussehende Rufnummer',
    'open-session': 'eine noch offene Sitzung',
    agent: 'jemand im Support',
    'second-agent': 'ein zweiter im Support',
    supervisor: 'jemand in der Support-Leitung',
    'second-supervisor': 'ein zweiter in der Support-Leitung',
    'company-administrator': 'ein Administrator des Unternehmens',
    operator: 'ein Betreiber (an der Konsole)',
    'second-operator': 'ein zweiter Betreiber',
    'sealed-code': 'der versiegelte Code',
    'mail-server': 'der Mailserver',
    letter: 'der Brief auf seinem Weg',
    'database-copy': 'eine Kopie der Datenbank',
  },
  methods: {
    'mail-code': 'Code per E-Mail',
    'sms-code': 'Code per SMS',
    'call-back': 'Rückruf an die hinterlegte Nummer',
    vouching: 'Bestätigung durch das Unternehmen',
    'vouching-link': 'Bestätigung durch das Unternehmen per Link',
    'second-agent': 'Zweitmeinung aus dem Support',
    'own-code': 'Code, den das Konto anzeigt',
  },
  deliveries: {
    'link-mail': 'Link per E-Mail',
    'temporary-mail': 'vorläufiges Passwort per E-Mail',
    'temporary-sms': 'vorläufiges Passwort per SMS',
    'sealed-letter': 'verschlossener Brief',
    'read-out': 'Vorlesen am Telefon',
  },
  channels: { mail: 'E-Mail', sms: 'SMS', telephone: 'Telefon', letter: 'Brief' },
  ofClass: (accountClass, part) => `${accountClass}, ${part}`,
  /** What somebody does to pass a method, as a step of an example. */
  steps: {
    'mail-code': 'liest den Code, den der Support per E-Mail sendet, und nennt ihn dem Support',
    'sms-code': 'liest den Code, den der Support per SMS sendet, und nennt ihn dem Support',
    'call-back': 'nimmt den Rückruf an, oder lässt festhalten, dass die Person geantwortet hat',
    vouching: 'bestätigt die Anfrage in der Sitzung eines Administrators',
    'vouching-link': 'öffnet den Link, der an einen Administrator ging, und bestätigt',
    'second-agent': 'lässt die Anfrage von einem zweiten im Support bestätigen',
    'own-code': 'liest den Code einer noch offenen Sitzung, und nennt ihn dem Support',
  },
  receives: {
    'link-mail': 'öffnet den Link aus der E-Mail',
    'temporary-mail': 'liest das vorläufige Passwort in der E-Mail',
    'temporary-sms': 'liest das vorläufige Passwort in der SMS',
    'sealed-letter': 'öffnet den Brief',
    'read-out': 'hört das Passwort, das der Support vorliest',
  },
  nothing: 'gar nichts',
  withNothing: 'hat nichts in der Hand',
  withOnly: (held) => `hat nur dies in der Hand: ${held}`,
  alone: (thing) => `${thing}, sonst nichts`,
  together: (heads, ends) => `${heads}, dazu ${ends}`,
  example: (held, accountClass, part, steps) =>
    `${accountClass} (${part}): Jemand gibt sich für die Person aus und ${held}. Er ${steps}.`,
  numbered: (step, number) => `${number}.\u00a0${step}`,
  refused: 'Diese Regeln wurden nicht gespeichert: Jemand käme mit zu wenig hinein. Nichts hat sich geändert.',
  promises:
    'Bei einem Benutzer genügt weder jemand im Support allein noch das, was man über die Person weiß. Bei einem Administrator oder jemandem vom Support braucht es immer zwei Dinge, die voneinander unabhängig sind.',
  unchanged: 'Diese Regeln gelten schon.',
  overtaken: 'Inzwischen hat jemand die Regeln geändert. Hier sind sie: Machen Sie Ihre Änderung noch einmal.',
  saved: (version) =>
    `Die Regeln gelten jetzt (Version ${version}). Die Support-Leitung und die Betreiber wissen Bescheid.`,
  version: (version) => (version === 0 ? 'ursprüngliche Regeln' : `Version ${version}`),

  page: {
    heading: 'Regeln des Supports',
    what: 'Was der Support verlangt, bevor er einen Zugang zurückgibt, und was ein Angreifer in der Hand haben müsste, um hineinzukommen. Berechnet ist das aus genau den Regeln, die entscheiden, nicht aus einer Beschreibung.',
    inForce: (version) => `Es gelten: ${version}.`,
    analysisWhat:
      'Der Name eines Umstands führt zu seiner Regel. Ein ehrlicher Mitarbeiter, der alles tut, was die Seite erlaubt, und alles, was man über die Person weiß, kosten den Angreifer nichts. Was das Systemkonto des Servers kann, liegt außerhalb dieser Regeln.',
    opensNothing: {
      'api-key':
        'Ein API-Schlüssel allein öffnet kein Konto: Er liest und setzt kein Passwort, rührt keinen Administrator an, und eine Adresse, die er einträgt, muss erst bestätigt werden und zählt dann, wie jede andere, erst nach der Wartezeit.',
    },
    notConfigured: (way: string) => `${way} (nicht eingerichtet)`,
    notConfiguredWhat:
      '„Nicht eingerichtet“: Die Installation hat nichts, womit sie es senden könnte. Die Regel nennt es, aber niemand kann es benutzen.',
    part: 'Umstand',
    sets: 'Ein Angreifer bräuchte',
    asked: 'Der Support verlangt',
    byAny: (ways) => `Mögliche Wege: ${ways}.`,
    byNone: 'Nichts geht hinaus.',
    asksNothing: 'Nichts genügt.',
    withSecond: 'Und immer eine Zweitmeinung aus dem Support.',
    withSupervisor: 'Und immer jemand aus der Support-Leitung, der die Anfrage nicht selbst hat.',
    changeWhat: (accountClass) => ` (ändern, ${accountClass})`,
    ruleHeading: (accountClass, part) => `${accountClass}: ${part}`,
    ruleWhat: 'Die Regel für den Normalfall gilt immer. Die eines Umstands kommt hinzu und nimmt nichts weg.',
    set: (number) => `Möglichkeit ${number}`,
    setWhat: 'Kreuzen Sie an, was zugleich nachzuweisen ist. Eine Möglichkeit genügt; eine leere fällt weg.',
    deliveries: 'Der Zugang darf hinausgehen per',
    secondPerson: 'Jemand anderes im Support muss immer bestätigen',
    secondPersonWhat: 'Bei einem verschlossenen Brief oder einem vorgelesenen Passwort muss das ohnehin sein.',
    apart: 'Dienen nie zugleich zum Prüfen und zum Senden',
    preview: 'Wirkung zeigen',
    save: 'Speichern',
    effectHeading: 'Wirkung dieser Änderung',
    effectBefore: 'Vorher',
    effectAfter: 'Nachher',
    back: 'Zurück zu den Regeln des Supports',
    nobody: 'niemand kommt über den Support hinein',
  },

  mail: {
    subject: (service) => `Die Regeln des Supports von ${service} sind geändert`,
    what: (by, at, version) =>
      by === ''
        ? `Die Regeln des Supports wurden am ${at} auf dem Server geändert (${version}).`
        : `Am ${at} hat ${by} die Regeln des Supports geändert (${version}).`,
    changed: (parts) => `Geändert ist: ${parts.join('; ')}.`,
    check: 'Lesen Sie sie auf der Seite „Regeln des Supports“ noch einmal durch.',
    notYou:
      'Diese Änderung war nicht gewollt? Stellen Sie die Regeln wieder her, und sprechen Sie mit einem Betreiber.',
  },

  cli: {
    heading: (version) => `Was ein Angreifer nach den Regeln (${version}) in der Hand haben müsste:`,
    kept: 'Diese Regeln halten, was sie versprechen.',
    broken: (count) => `Diese Regeln brechen ${plural('de', count, { one: 'Versprechen', other: 'Versprechen' })}:`,
    notReadable: (file) => `${file}: Diese Datei lässt sich nicht lesen, oder sie ist kein JSON.`,
    notAPolicy: (file, fault) => `${file}: Das sind keine Regeln des Supports (${fault}).`,
  },
};
