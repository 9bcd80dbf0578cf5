import type { cliInit as fr } from '../fr/cli-init.ts';
import { languageCodes } from '../language-codes.ts';
import type { Translated } from '../sentences.ts';

/** What `init` asks, says and writes. */
export const cliInit: Translated<typeof fr> = {
  questions: {
    data: 'Ordner der Daten',
    url: 'Adresse, die die Benutzer öffnen (Beispiel: https://zugang.example.org)',
    company: 'Name des Unternehmens, das diese Installation betreibt',
    operatorEmail: 'E-Mail-Adresse des ersten Betreibers',
    operatorFirstName: 'Sein Vorname',
    operatorLastName: 'Sein Nachname',
    service: 'Name der Anwendung, wie ihre Benutzer sie nennen',
    supportEmail: 'Adresse, an der Benutzer um Hilfe bitten',
    supportTelephone: 'Telefonnummer des Supports, in internationaler Form (leer: kein Telefon)',
    supportHours: 'Ihre Zeiten (Beispiel: montag-freitag 9:00-12:00 14:00-18:00; leer: nicht genannt)',
    smtpHost: 'SMTP-Server (leer: Die E-Mails warten)',
    smtpPort: 'SMTP-Port (leer: der übliche)',
    smtpSecurity: 'SMTP-Verschlüsselung: starttls, tls oder none',
    smtpUser: 'Benutzername für SMTP (leer: ohne)',
    smtpFrom: 'Adresse des Absenders (leer: die des Supports)',
    database: 'Datenbank: sqlite, oder eine Adresse postgres://',
    language: `Sprache der Seiten und E-Mails: ${languageCodes}`,
    timeZone: 'Zeitzone',
  },
  question: (label, fallback) => (fallback === '' ? `${label}: ` : `${label} [${fallback}]: `),
  summary: 'Das wird angelegt:',
  confirm: 'Diese Installation anlegen? (ja/nein) ',
  yesWords: 'j,ja,y,yes',
  abandoned: 'Nichts wurde angelegt.',
  missing: (flags) => `Es fehlt: ${flags}`,
  tooManyTries: 'Die Antworten passen immer noch nicht.',
  configurationExists: (file) =>
    `${file} gibt es schon, und es wird nicht ersetzt. Nennen Sie für eine andere Installation mit --data einen anderen Ordner.`,
  databaseWithoutKey: (file) =>
    `${file} gibt es schon, ohne den geheimen Schlüssel dazu. Legen Sie secret.key wieder daneben, geben Sie den Schlüssel in MARIGNAN_SECRET_KEY an, oder nennen Sie mit --data einen anderen Ordner.`,
  notEmpty: 'In dieser Datenbank gibt es schon eine Installation. Nichts wurde geändert.',
  done: (url) => `Die Installation ist bereit für ${url}`,
  configuration: (file) => `Konfiguration: ${file}`,
  secretKey: (file) =>
    `Geheimer Schlüssel: ${file}. Bewahren Sie anderswo eine Kopie auf: Ohne ihn lässt sich eine Sicherung nicht lesen.`,
  secretKeyGiven: 'Geheimer Schlüssel: der aus der Umgebung.',
  link: (name) => `Mit diesem Link legt ${name} ein Passwort fest, ein einziges Mal:`,
  expires: (until) => `Er gilt bis ${until}, sobald der Server läuft. Er erscheint nur hier.`,
  start: (command) => `Zum Starten: ${command}`,
  addCompany: (command) => `Fügen Sie ein Kundenunternehmen hinzu, dann seinen Administrator (user add): ${command}`,
  sealCode: (command) =>
    `Ist das Passwort festgelegt, dann sorgen Sie für den Tag vor, an dem der Support nicht mehr helfen kann: ${command} erstellt den versiegelten Code, für einen weggeschlossenen Umschlag.`,
  smtpPassword: 'Geben Sie das SMTP-Passwort mit MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE.',
  intro: 'Mit Enter bleibt die Antwort in Klammern. Nichts wird angelegt, bevor Sie zustimmen; Ctrl-C bricht ab.',
  parts: {
    place: 'Die Installation selbst',
    operator: 'Der erste Betreiber',
    support: 'Hilfe für die Benutzer',
    mail: 'Der Weg der E-Mails',
    more: 'Was noch bleibt',
  },
  options: {
    config: 'eine schon geschriebene Konfiguration; sie bleibt, wie sie ist',
    supportTelephone: 'die Nummer, die Benutzer anrufen, wie +33123456789',
    supportHours: 'wann jemand abhebt, wie "montag-freitag 9:00-12:00 14:00-18:00"',
  },
  notHours: 'das sind keine Zeiten. Beispiel: montag-freitag 9:00-12:00 14:00-18:00',
  hoursAlone: 'diese Zeiten gehören zu einer Nummer. Nennen Sie sie, oder lassen Sie die Zeiten weg.',
  configurationKept: (file) =>
    `${file} gibt es schon, und es bleibt, wie es ist. Es fehlen nur das betreibende Unternehmen und sein erster Betreiber.`,
  configurationSays: (url, database) => `Nach dieser Datei: Adresse ${url}, Datenbank ${database}.`,
  configurationOfAnother: (file) =>
    `Andere als Sie können in ${file} schreiben: Die Installation würde ihnen folgen. Prüfen Sie die Datei, und nehmen Sie ihnen dann dieses Recht (chmod go-w), oder geben Sie sie dem, der diesen Befehl ausführt.`,
  resume: (command) => `Um mit Ihren Antworten fortzufahren: ${command}`,
  /** What stands in the configuration file, as its comments. */
  comments: {
    head: 'Geschrieben von „marignan init“. Alle Einstellungen: docs/configuration.md.',
    secrets:
      'Geheimnisse gehören nicht hierher: Sie kommen aus Variablen, oder aus Dateien, die Variablen mit _FILE nennen.',
    check: 'Nach einer Änderung sagt „marignan config check“, ob alles stimmt.',
    url: 'Die Adresse, die Benutzer öffnen und die in E-Mails steht.',
    listen: 'Der Port, nur auf diesem Rechner.',
    trustedProxies: 'Der Proxy auf diesem Rechner, bei dem TLS endet: Er nennt die Adresse des Besuchers.',
    data: 'Der Ordner der Daten. Ein Pfad beginnt dort, wo diese Datei liegt.',
    database: 'Eine Datei in diesem Ordner, oder postgres://Benutzer@Host:Port/Name.',
    language: 'Die Sprache der Seiten und E-Mails, bis jemand eine andere wählt.',
    timeZone: 'Die Zeitzone der Uhrzeiten und Tage.',
    service: 'Was Benutzer über den Dienst und seine Hilfe lesen.',
    team: 'Das Team, das hilft, darf einen eigenen Namen haben, den die französischen Hilfeseiten nennen. Zum Beispiel: team: l’équipe eKo',
    telephones: 'Die Nummern, die Benutzer anrufen. Jeder sieht zuerst die des eigenen Landes.',
    hours: 'Wann der Support abhebt.',
    noTelephone: 'Ohne Nummer nennt die Hilfeseite nur die E-Mail-Adresse. Zum Beispiel:',
    mail: 'Der Weg der E-Mails. Das Passwort kommt aus MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE.',
    noMail: 'Ohne Server warten die E-Mails. Zum Beispiel:',
  },
};
