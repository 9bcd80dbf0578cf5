import type { firstRun as fr } from '../fr/first-run.ts';
import type { Translated } from '../sentences.ts';

/** An installation without anybody, and the first visit of a company’s administrator. */
export const firstRun: Translated<typeof fr> = {
  empty: {
    heading: 'Der Server ist bereit, und noch leer',
    what: 'Es gibt noch kein Unternehmen und kein Konto. Die ersten entstehen an der Konsole des Servers, durch seinen Betreiber: Keine Seite tut das, damit niemand Ihnen zuvorkommt.',
    first: 'Betreibendes Unternehmen und erstes Konto anlegen',
    firstWhat:
      'Der Befehl stellt seine Fragen und zeigt dann einen Link, der sich einmal öffnet: Dort legt der Betreiber sein Passwort fest. Bekommt der Server einen Ordner oder eine Datei (--data, --config), dann nennen Sie ihm dieselben.',
    mail: 'Die Konfiguration und den Weg der E-Mails prüfen',
    mailWhat:
      'Der erste Befehl sagt, was gilt, und erklärt jeden Fehler. Der zweite sendet eine Testmail. Ohne Mailserver warten die Nachrichten.',
    company: 'Kundenunternehmen und Administrator hinzufügen',
    companyWhat:
      'Der Administrator bekommt per E-Mail einen Link, um sein Passwort festzulegen. Beim ersten Besuch führt ihn eine Seite weiter.',
    docs: 'Alle Befehle stehen in docs/commands.md, alle Einstellungen in docs/configuration.md. In einer Kopie des Repositorys schreiben Sie „npm run -s marignan --“ statt „marignan“.',
    gone: 'Sobald es das erste Unternehmen gibt, macht diese Seite der Anmeldung Platz.',
    name: 'UNTERNEHMEN',
    address: 'ANSCHRIFT',
    firstName: 'VORNAME',
    lastName: 'NACHNAME',
  },
  welcome: {
    heading: 'Erste Schritte',
    done: 'Erledigt',
    open: 'Offen',
    selfHeading: 'Ihre Angaben, und die des Supports',
    selfWhat: 'Wenn Sie anrufen, ruft der Support nur eine Nummer zurück, die schon eine Weile eingetragen ist.',
    noTelephone: 'Sie haben noch keine.',
    selfLink: 'Meine Angaben ändern',
    contacts: 'So erreichen Sie den Support',
    peopleHeading: 'Ihre Benutzer',
    peopleWhat:
      'Fügen Sie eine Person hinzu, die sofort bekommt, was sie zum Anmelden braucht. Oder alle auf einmal, mit einer Datei, die Sie vorher durchsehen; danach laden Sie sie ein.',
    accessHeading: 'Ein verlorener Zugang',
    accessWhat:
      'Legen Sie fest, wie ein Administrator einem Benutzer den Zugang zurückgibt. Ab zwei Administratoren kann jeder eine Anfrage des anderen bestätigen.',
    second: 'Einen zweiten Administrator hinzufügen',
    allDone: 'Alles ist erledigt. Diese Seiten bleiben unter Config.',
    later: 'Es eilt nicht: Diese Seiten bleiben unter Config, wo ein Link hierher zurückführt.',
    putAway: 'Diese Seite nicht mehr zeigen',
    goOn: 'Weiter',
    what: (company) =>
      `Drei Schritte, und ${company} ist bereit für den Tag, an dem jemand sein Passwort vergisst. Jeder hakt sich selbst ab.`,
    telephone: (number) => `Ihre: ${number}.`,
    modes: (modes) => `Heute erlaubt: ${modes}.`,
    progress: (done, all) => `Erste Schritte: ${done} von ${all}.`,
  },
};
