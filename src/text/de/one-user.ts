import { plural } from '../dates.ts';
import type { oneUser as fr } from '../fr/one-user.ts';
import type { Translated } from '../sentences.ts';

const inHours = (count: number): string => plural('de', count, { one: 'Stunde', other: 'Stunden' });

export const oneUser: Translated<typeof fr> = {
  contents: 'Auf dieser Seite',
  details: 'Die Person',
  created: 'Konto angelegt am',
  mail: {
    confirmation: {
      subject: (service) => `Bestätigen Sie Ihre E-Mail-Adresse für ${service}`,
      what: (service, company) =>
        `Das Unternehmen ${company} möchte diese E-Mail-Adresse für Ihr Konto bei ${service} verwenden. Bestätigen Sie, dass sie Ihnen gehört: Sie melden sich dann damit an, und wir schreiben Ihnen dorthin.`,
      open: 'Diese Adresse bestätigen',
      expiry: (until) => `Der Link gilt ein einziges Mal, bis ${until}.`,
      notYou:
        'Sie kennen dieses Unternehmen oder diesen Dienst nicht? Öffnen Sie den Link nicht: Es ändert sich nichts, und an diese Adresse kommt nichts mehr.',
    },
    asked: {
      subject: (service) => `Neue E-Mail-Adresse für Ihr Konto bei ${service} gewünscht`,
      what: (service, at) =>
        `Am ${at} wollte ein Administrator Ihres Unternehmens die E-Mail-Adresse Ihres Kontos bei ${service} ändern.`,
      meanwhile:
        'Noch ist alles beim Alten: Zuerst muss die neue Adresse von der Person bestätigt werden, die dort liest.',
      nothingToDo: 'Sie wussten davon? Bestätigen Sie von der neuen Adresse aus; hier ist nichts zu tun.',
    },
    delegated: {
      subject: (company) => `Gruppen neu zugewiesen, ${company}`,
      what: (delegate, at, by) => `Am ${at} hat ${by} geändert, um welche Gruppen sich ${delegate} kümmert.`,
      nobody: 'ein Programm oder der Betreiber',
      groups: (names, more) =>
        `Diese Person betreut jetzt die Benutzer von: ${names}${more > 0 ? ` und ${plural('de', more, { one: 'weiteren Gruppe', other: 'weiteren Gruppen' })}` : ''}.`,
      none: 'Diese Person betreut keine Gruppe mehr.',
      notYou:
        'Das überrascht Sie? Öffnen Sie die Seite dieser Person, nehmen Sie ihr die Gruppen ab, und sprechen Sie mit ihr.',
    },
    weakened: {
      subject: 'Ein weniger sicherer Weg zum Zurücksetzen ist eingeschaltet',
      operator: 'der Betreiber',
      what: (company, at, by) =>
        `Am ${at} hat ${by} für die Administratoren des Unternehmens ${company} einen weniger sicheren Weg eingeschaltet, ein Passwort zurückzusetzen:`,
      modes: {
        temporary: 'Ein vorläufiges Passwort an die Adresse der Person senden.',
        chosen: 'Das Passwort der Person selbst festlegen.',
      },
      usable: (from) => `Er steht erst ab ${from} offen, damit vorher alle davon wissen.`,
      undo: 'Bis dahin und danach kann ihn jeder Administrator unter „Wege zum Zurücksetzen“ ausschalten.',
      notYou:
        'Das überrascht Sie? Schalten Sie ihn aus, sprechen Sie mit dieser Person, oder sagen Sie dem Support Bescheid.',
    },
  },
  given: {
    subject: (service) => `Das Passwort Ihres Kontos bei ${service} wurde zurückgesetzt`,
    what: (service, at, by) =>
      `Am ${at} hat ein Administrator${by} das Passwort Ihres Kontos bei ${service} zurückgesetzt.`,
    whatOf: (person, service, at, by) =>
      `Am ${at} hat ein Administrator${by} das Passwort des Kontos von ${person} bei ${service} zurückgesetzt.`,
    happened: (at) => `Am ${at} hat ein Administrator das Passwort Ihres Kontos zurückgesetzt.`,
    happenedOf: (person, at) => `Am ${at} hat ein Administrator das Passwort des Kontos von ${person} zurückgesetzt.`,
  },
  happened: (at) => `Am ${at} wurde für Ihr Konto eine neue E-Mail-Adresse gewünscht.`,
  happenedOf: (person, at) => `Am ${at} wurde für das Konto von ${person} eine neue E-Mail-Adresse gewünscht.`,
  confirm: {
    heading: 'Bestätigen Sie Ihre E-Mail-Adresse',
    what: (company) => `Das Unternehmen ${company} möchte diese Adresse für Ihr Konto verwenden:`,
    effects:
      'Nach der Bestätigung melden Sie sich damit an, und wir schreiben Ihnen dorthin. Die alte Adresse erfährt davon.',
    press: 'Das ist meine Adresse',
    notYours: 'Das ist nicht Ihre? Schließen Sie diese Seite: Es ändert sich nichts.',
    confirmed: {
      heading: 'Adresse bestätigt',
      what: 'Melden Sie sich ab jetzt mit dieser Adresse an. Ihr Passwort bleibt gleich.',
    },
    done: { heading: 'Schon erledigt', what: 'Diese Adresse ist bestätigt. Melden Sie sich damit an.' },
    over: {
      heading: 'Dieser Link gilt nicht mehr',
      what: 'Er ist zu alt, oder die Änderung wurde zurückgenommen. Ihr Administrator kann Ihnen einen neuen senden.',
    },
    taken: {
      heading: 'Diese Adresse ist vergeben',
      what: 'Ein anderes Konto hat diese Adresse. Klären Sie mit Ihrem Administrator, welche Sie nehmen.',
    },
    unknown: {
      heading: 'Dieser Link ist unvollständig',
      what: 'Öffnen Sie ihn noch einmal aus der Nachricht, und zwar ganz.',
    },
    signIn: 'Zur Anmeldung',
  },
  waiting: {
    heading: 'Neue E-Mail-Adresse',
    tag: 'Bestätigung steht aus',
    inList: 'Neue Adresse, noch nicht bestätigt:',
    what: 'Ein Link ist an diese Adresse gegangen. Solange ihn niemand bestätigt hat, gilt die bisherige Adresse; sie weiß davon.',
    until: (at) => `Der Link gilt bis ${at}.`,
    again: 'Link noch einmal senden',
    cancel: 'Diese Änderung zurücknehmen',
    hint: (days) =>
      `Eine neue Adresse ersetzt die bisherige erst, wenn sie über den Link bestätigt ist, der an sie geht. Danach kann ${plural('de', days, { one: 'Tag', other: 'Tage' })} lang weder ein Link zum Zurücksetzen noch ein temporäres Passwort dorthin gehen.`,
    tooMany:
      'Der Link wurde schon fünfmal gesendet. Prüfen Sie die Adresse mit der Person, oder nehmen Sie die Änderung zurück.',
    tooManyAsked:
      'Für dieses Konto wurden in vierundzwanzig Stunden schon fünf neue Adressen gewünscht. Versuchen Sie es morgen wieder.',
    noneWaits: 'Es steht keine neue Adresse mehr aus.',
  },
  meanwhile: {
    what: 'Jemand anderes hat dieses Konto geändert, seit diese Seite offen ist. Noch ist nichts gespeichert: Lesen Sie es durch, und speichern Sie dann noch einmal.',
    state: (state) => `Der Zustand des Kontos ist jetzt „${state}“.`,
    field: (label, value) => `„${label}“ ist jetzt ${value === '' ? 'leer' : `„${value}“`}.`,
    replaced: 'Was Sie geschrieben haben, tritt an diese Stelle.',
    password: 'Geben Sie das Passwort noch einmal ein: Auch das ist nicht gespeichert.',
  },
  invitation: {
    heading: 'Einladung',
    what: 'Diese Person war noch nie da. Die Einladung bringt ihr per E-Mail einen Link, mit dem sie ihr erstes Passwort festlegt; sonst sieht es niemand.',
    sentOn: (day) => `Einladung gesendet am ${day}`,
    endedOn: (day) => `Einladung abgelaufen am ${day}`,
    open: (sent, until) => `Gesendet: ${sent}; gültig bis ${until}`,
    over: (sent, since) => `Gesendet: ${sent}; abgelaufen: ${since}`,
    none: 'Keine offen',
    send: 'Einladen',
    again: 'Noch einmal einladen',
    againWhat: 'Die vorige Einladung öffnet dann nichts mehr: Nur die letzte gilt.',
    entered: 'Diese Person hat schon ein Passwort oder war schon angemeldet: Es wird nichts gesendet.',
  },
  ask: {
    keep: 'Nichts ändern',
    endSession: (name) => `Eine Sitzung von ${name} beenden`,
    endSessionWhat: 'Auf diesem Gerät muss sich die Person neu anmelden, mit demselben Passwort.',
    send: {
      link: (name) => `${name} einen Link senden`,
      temporary: (name) => `${name} ein vorläufiges Passwort senden`,
    },
    sendWhat: {
      link: (email) =>
        `Ein Link geht an ${email}; Sie sehen ihn nicht. Die Person legt ein neues Passwort fest: Das alte öffnet ab jetzt nichts mehr, und ihre Sitzungen enden.`,
      temporary: (email) =>
        `Ein vorläufiges Passwort geht an ${email}; Sie sehen es nicht. Das alte Passwort öffnet ab jetzt nichts mehr, und die Sitzungen der Person enden.`,
    },
  },
  sessions: {
    heading: 'Offene Sitzungen',
    what: 'Die Geräte, an denen diese Person gerade angemeldet ist.',
    none: 'Keine offene Sitzung.',
    device: 'Gerät',
    from: 'Adresse',
    since: 'Seit',
    lastUsed: 'Zuletzt aktiv',
    action: 'Aktion',
    end: 'Beenden',
    endOf: (device, at) => `der Sitzung ${device}, offen seit ${at}`,
    endAll: 'Alle beenden',
    endAllWhat: (name: string) => `${name} muss sich neu anmelden, mit demselben Passwort.`,
  },
  history: {
    heading: 'Verlauf des Zugangs',
    what: 'Wer was wann getan hat. Das Neueste zuerst.',
    empty: 'Davon gibt es bisher nichts.',
    when: 'Wann',
    did: 'Was',
    by: 'Von',
    from: 'Adresse',
    all: 'Ganzer Verlauf',
    newest: 'Zurück zum Neuesten',
    earlier: 'Älteres',
    back: 'Zurück zur Person',
    of: (name) => `Verlauf des Zugangs von ${name}`,
    kinds: {
      everything: 'Alles',
      'coming-and-going': 'Anmeldungen',
      passwords: 'Passwörter',
      account: 'Konto',
      desk: 'Support',
    },
    filter: 'Nur zeigen',
    changed: (what: string, fields: string) => `${what}: ${fields}`,
    through: { import: 'durch eine importierte Datei', 'mass-action': 'durch eine Sammelaktion' },
    groupGone: 'gelöschte Gruppe',
    actors: {
      person: 'Die Person selbst',
      'link-holder': 'Wer den Link erhalten hat',
      desk: 'Der Support',
      visitor: 'Jemand, der nicht angemeldet ist',
      'api-key': 'Ein Programm des Unternehmens',
      console: 'Die Konsole des Servers',
      system: 'Der Server, von selbst',
    },
  },
  modes: {
    heading: 'Wege zum Zurücksetzen',
    what: (company) =>
      `Wie die Administratoren des Unternehmens ${company} jemandem den Zugang zurückgeben. Ein Administrator selbst kommt immer über den Support zurück.`,
    legend: 'Erlaubte Wege',
    names: {
      link: 'Link senden',
      temporary: 'Vorläufiges Passwort senden',
      chosen: 'Passwort selbst festlegen',
    },
    hints: {
      link: 'Der sicherste Weg: Die Person legt ihr Passwort selbst fest, und sonst sieht niemand etwas.',
      temporary: 'Es geht an die Adresse der Person, gilt einmal, und danach muss sie ein eigenes festlegen.',
      chosen: 'Der unsicherste Weg: Der Administrator kennt das Passwort und gibt es selbst weiter.',
    },
    waits: (at) => `Eingeschaltet, und offen ab ${at}.`,
    delay: (days) =>
      `Ein ausgeschalteter Weg ist sofort zu. Ein Weg, der weniger sicher ist als der Link, öffnet sich ${days}\u00a0Tage nach dem Einschalten; die anderen Administratoren erfahren gleich davon.`,
    save: 'Speichern',
    saved: 'Gespeichert.',
    choice: 'So kommt der Zugang zurück',
    young: (until) =>
      `Die E-Mail-Adresse hat sich erst vor Kurzem geändert: Bis ${until} kann dorthin nichts gesendet werden. Wenden Sie sich so lange an den Support.`,
    noneOpen: 'In Ihrem Unternehmen dürfen Administratoren kein Passwort zurücksetzen. Wenden Sie sich an den Support.',
    closed: 'Dieser Weg steht für diese Person nicht offen. Nehmen Sie einen anderen.',
    tooMany:
      'An diese Person gingen in einem Tag schon fünf Nachrichten hinaus. Prüfen Sie die Adresse mit ihr, oder versuchen Sie es morgen noch einmal.',
  },
  saved: {
    'sent-link': (email: string, hours: number) =>
      `Das Passwort ist zurückgesetzt. Ein Link geht an ${email}; Sie sehen ihn nicht. Er gilt ein einziges Mal, ${inHours(hours)} lang.`,
    'sent-temporary': (email: string, hours: number) =>
      `Das Passwort ist zurückgesetzt. Ein vorläufiges Passwort geht an ${email}; Sie sehen es nicht. Es gilt ein einziges Mal, ${inHours(hours)} lang.`,
    invited: (email: string, hours: number) =>
      `Die Einladung geht an ${email}; den Link sehen Sie nicht. Er gilt ein einziges Mal, ${inHours(hours)} lang.`,
    'email-asked': 'Gespeichert. Die neue Adresse wartet auf Bestätigung: Ein Link ist gerade dorthin gegangen.',
    'email-again': 'Der Link ist noch einmal an die neue Adresse gegangen. Der vorige gilt nicht mehr.',
    'email-cancelled': 'Die Änderung der Adresse ist zurückgenommen.',
    session: 'Die Sitzung ist beendet.',
    sessions: 'Alle Sitzungen dieser Person sind beendet.',
  },
};
