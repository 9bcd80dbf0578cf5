import { plural } from '../../dates.ts';
import type { config as fr } from '../../fr/web/config.ts';
import type { Translated } from '../../sentences.ts';
import { deskAsking } from './desk-asking.ts';

const inHours = (count: number): string => plural('de', count, { one: 'Stunde', other: 'Stunden' });

/** The administrator's pages: Config > Konfiguration > Benutzerliste. */
export const config: Translated<typeof fr> = {
  menu: { heading: 'Config', what: (company) => `Einstellungen: ${company}.` },
  /** Below each entry of the two menus. */
  entries: {
    configuration: 'Benutzer, Gruppen, Passwörter und alles Weitere.',
    vouchings: 'Der Support bittet Sie zu bestätigen, wer anruft.',
    users: 'Personen hinzufügen, ändern oder deaktivieren, ihnen ein Passwort geben.',
    imports: 'Viele Personen mit einer CSV-Datei hinzufügen oder ändern.',
    actions: 'Viele Personen auf einmal einladen, abmelden oder deaktivieren.',
    breach: 'Vielleicht kennen andere Passwörter: was zu tun ist, der Reihe nach.',
    groups: 'Einen Teil der Personen einem Gruppenadministrator anvertrauen.',
    passwordRules: 'Was von einem Passwort verlangt wird.',
    modes: 'Wie ein Administrator jemandem den Zugang zurückgibt.',
    desk: 'Was der Support für Ihr Unternehmen tut oder nicht tut.',
    apiKeys: 'Ein anderes Programm anbinden, etwa die Lohnabrechnung.',
    rights: 'Was jede Rolle darf.',
  },
  configuration: {
    heading: 'Konfiguration',
    what: 'Die Personen Ihres Unternehmens, ihre Zugänge, und was von ihren Passwörtern verlangt wird.',
  },
  users: {
    heading: 'Benutzerliste',
    search: 'Suchen',
    searchHint: 'Ein Vorname, ein Nachname, eine E-Mail-Adresse oder eine ganze Telefonnummer',
    add: 'Benutzer hinzufügen',
    empty: 'Kein Benutzer passt. Versuchen Sie es mit einem Teil des Namens, oder löschen Sie die Suche.',
    clear: 'Alles zeigen',
    name: 'Name',
    email: 'E-Mail-Adresse',
    role: 'Rolle',
    state: 'Zustand',
    lastSignIn: 'Letzte Anmeldung',
    never: 'Nie',
    action: 'Bearbeiten',
    edit: (name) => `${name} bearbeiten`,
  },
  states: { active: 'Aktiv', disabled: 'Deaktiviert', frozen: 'Gesperrt' },
  person: {
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail-Adresse',
    telephone: 'Telefon',
    language: 'Sprache',
    role: 'Rolle',
    groupId: 'Gruppe',
    noGroup: 'Keine Gruppe',
  },
  add: {
    heading: 'Benutzer hinzufügen',
    what: 'Nur die Person selbst sieht, was sie bekommt, und sie legt ihr Passwort selbst fest.',
    way: 'Was die Person per E-Mail bekommt',
    submit: 'Konto anlegen',
    cancel: 'Zurück zur Liste',
  },
  edit: {
    heading: 'Benutzer bearbeiten',
    passwordHeading: 'Passwort',
    passwordWhat:
      'Was in diesen beiden Feldern steht, wird das Passwort. Lassen Sie sie leer, wenn Sie nur die Angaben ändern wollen. Ein neues Passwort beendet alle Sitzungen der Person. Sie erfährt es per E-Mail, ohne das Passwort: Das geben Sie ihr selbst.',
    mustChange: 'Bei der ersten Anmeldung ein neues Passwort verlangen',
    mustChangeHint: 'Empfohlen: Danach kennt nur die Person selbst ihr Passwort.',
    mustChangeAsked:
      'Ein neues Passwort ist schon verlangt: Die Person legt bei der nächsten Anmeldung eines fest, auch ohne dieses Häkchen.',
    submit: 'Speichern',
    saveWhat: (name: string) =>
      `Speichert, was oben für ${name} steht: die Angaben und, falls eines dort steht, das neue Passwort.`,
    saveDetails: (name: string) => `Speichert die Angaben von ${name}; das Passwort bleibt, wie es ist.`,
    oneself: 'Ihr eigenes Passwort ändern Sie auf Ihrer eigenen Seite:',
    changeOwn: 'Passwort ändern',
    requireHeading: 'Kennen andere vielleicht das Passwort?',
    requireWhat: (name: string) =>
      `Kennen andere vielleicht das Passwort dieser Person, dann verlangen Sie von ${name} ein neues. Die Sitzungen werden sofort beendet; bei der nächsten Anmeldung mit dem jetzigen Passwort kann sie nur noch ein neues festlegen. Sie erfährt es per E-Mail.`,
    requireStronger:
      'Benutzt es schon jemand anderes? Dann könnte er vor ihr das neue festlegen. Geben Sie der Person lieber selbst ein anderes Passwort, oder lassen Sie es vom Support zurücksetzen: Das alte öffnet dann nichts mehr.',
    requireGive: 'Ein neues Passwort geben',
    requireNew: 'Neues Passwort verlangen',
    requireAsked: 'Ein neues Passwort ist schon verlangt, bei der nächsten Anmeldung.',
    requireNone: 'Diese Person hat noch kein persönliches Passwort: Bei der ersten Anmeldung legt sie eines fest.',
    accessHeading: 'Zugang',
    disableWhat: (name: string) =>
      `${name} kann sich dann nicht mehr anmelden, und die Sitzungen werden sofort beendet.`,
    disable: 'Konto deaktivieren',
    enableWhat: (name: string) =>
      `Das Konto von ${name} ist deaktiviert. Wieder aktiviert, öffnet es sich mit demselben Passwort wie vorher.`,
    enableNone: (name: string) =>
      `Das Konto von ${name} ist deaktiviert. Es hat kein Passwort: Wieder aktiviert, muss die Person ihren Zugang erst noch zurückbekommen.`,
    waitsDisabled: 'Das Konto ist deaktiviert: Dieses Passwort gilt, sobald das Konto wieder aktiviert ist.',
    enable: 'Konto wieder aktivieren',
    saved: {
      details: 'Die Angaben sind gespeichert.',
      password:
        'Das neue Passwort ist gespeichert. Die Person erfährt es per E-Mail; das Passwort geben Sie ihr selbst.',
      required: 'Ein neues Passwort ist verlangt. Die Person erfährt es per E-Mail.',
      asked: deskAsking.saved,
      'created-link': (hours: number) =>
        `Das Konto ist angelegt. Ein Link, um das Passwort festzulegen, geht per E-Mail hinaus. Er gilt ein einziges Mal, ${inHours(hours)} lang.`,
      created: (hours: number) =>
        `Das Konto ist angelegt. Ein vorläufiges Passwort geht per E-Mail hinaus. Es gilt ein einziges Mal, ${inHours(hours)} lang.`,
      disabled: 'Das Konto ist deaktiviert.',
      enabled: 'Das Konto ist wieder aktiv.',
    },
  },
  faults: {
    emailMissing: 'Geben Sie die E-Mail-Adresse ein.',
    emailNotAnAddress: 'Geben Sie eine vollständige E-Mail-Adresse ein, wie name@beispiel.de.',
    emailTaken: 'Ein anderes Konto hat diese E-Mail-Adresse schon. Nehmen Sie eine andere.',
    metEnough: (until: string) =>
      `Zu viele E-Mail-Adressen, die zu anderen Konten gehören, wurden versucht. Bis ${until} wird keine neue Adresse angenommen. Wenn es nicht warten kann, wenden Sie sich an den Support.`,
    firstNameMissing: 'Geben Sie den Vornamen ein.',
    lastNameMissing: 'Geben Sie den Nachnamen ein.',
    groupMissing: 'Wählen Sie für diese Person eine Ihrer Gruppen.',
    tooLong: (label, maximum) => `„${label}“ darf höchstens ${maximum}\u00a0Zeichen haben.`,
    unreadable: (label) =>
      `„${label}“ enthält ein Zeichen, das sich nicht lesen lässt. Geben Sie es mit der Tastatur ein.`,
    notATelephone: 'Geben Sie eine ganze Nummer ein, wie +49 30 123456, oder lassen Sie das Feld leer.',
    notAChoice: (label) => `Wählen Sie bei „${label}“ eine der Antworten, die zur Wahl stehen.`,
    lastAdministrator:
      'Das ist der letzte aktive Administrator des Unternehmens. Ernennen Sie einen anderen, bevor Sie dieses Konto ändern.',
    overtaken:
      'Jemand anderes hat dieses Passwort gerade geändert. Fragen Sie bei dieser Person nach, und versuchen Sie es noch einmal, wenn es nötig ist.',
  },
};
