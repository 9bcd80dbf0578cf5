import type { afterReset as fr } from '../fr/after-reset.ts';
import type { Translated } from '../sentences.ts';
import { oneUser } from './one-user.ts';

/** What follows a reset: the mails that tell of it, the page that takes it back, the switch of the telephone. */
export const afterReset: Translated<typeof fr> = {
  mail: {
    notMe:
      'Waren Sie das nicht? Sperren Sie das Konto auf dieser Seite, mit „Das war ich nicht“: Wir erfahren sofort davon.',
    notAsked:
      'Sie haben nichts angefragt? Vielleicht hat sich jemand als Sie ausgegeben. Sperren Sie das Konto auf dieser Seite, mit „Das war ich nicht“: Wir erfahren sofort davon.',
    notAware:
      'Sie wussten nichts davon? Vielleicht will jemand Ihren Zugang übernehmen. Sperren Sie das Konto auf dieser Seite, mit „Das war ich nicht“: Wir erfahren sofort davon.',
    notNormal:
      'Stimmt da etwas nicht? Sperren Sie das Konto auf dieser Seite, mit „Da stimmt etwas nicht“: Wir erfahren sofort davon.',
    given: {
      subject: {
        reset: (service) => `Das Passwort Ihres Kontos bei ${service} wurde zurückgesetzt`,
        emergency: (service) => `Das Passwort Ihres Kontos bei ${service} wurde zurückgesetzt`,
        'reset-by-administrator': oneUser.given.subject,
        'password-set': (service) => `Ein neues Passwort für Ihr Konto bei ${service}`,
      },
      subjectOf: (person) => `${person} hat wieder Zugang`,
      what: {
        reset: (service, at, by) =>
          `Am ${at} hat der Support${by} das Passwort Ihres Kontos bei ${service} zurückgesetzt.`,
        emergency: (service, at) =>
          `Am ${at} haben die Betreiber das Passwort Ihres Kontos bei ${service} zurückgesetzt, über einen Notzugang.`,
        'reset-by-administrator': oneUser.given.what,
        'password-set': (service, at, by) =>
          `Am ${at} hat ein Administrator${by} ein neues Passwort für Ihr Konto bei ${service} festgelegt.`,
      },
      whatOf: {
        reset: (person, service, at, by) =>
          `Am ${at} hat der Support${by} den Zugang von ${person} zu ${service} zurückgegeben.`,
        emergency: (person, service, at) =>
          `Am ${at} haben die Betreiber den Zugang von ${person} zu ${service} zurückgegeben, über einen Notzugang.`,
        'reset-by-administrator': oneUser.given.whatOf,
        'password-set': (person, service, at, by) =>
          `Am ${at} hat ein Administrator${by} ein neues Passwort für das Konto von ${person} bei ${service} festgelegt.`,
      },
      by: (name) => ` (${name})`,
      way: {
        'link-mail': 'Ein Link ging an die E-Mail-Adresse des Kontos.',
        'temporary-mail': 'Ein vorläufiges Passwort ging an die E-Mail-Adresse des Kontos.',
        'temporary-sms': 'Ein vorläufiges Passwort ging per SMS an die Nummer des Kontos.',
        'sealed-letter':
          'Ein vorläufiges Passwort geht in einem verschlossenen Brief an die Anschrift des Unternehmens.',
        'read-out': 'Ein vorläufiges Passwort wurde am Telefon vorgelesen.',
      },
      nothingToDo: 'Waren Sie das? Dann ist nichts zu tun.',
      shutOut: 'Ihr altes Passwort gilt nicht mehr.',
      askForLetter: (company, day) =>
        `Fragen Sie am Empfang von ${company} nach dem Brief: Er kommt dort mit der Post an und gilt bis ${day}.`,
    },
    telephoneChanged: {
      subject: (service) => `Die Telefonnummer Ihres Kontos bei ${service} wurde geändert`,
      what: (service, at) =>
        `Am ${at} hat ein Administrator Ihres Unternehmens die Telefonnummer Ihres Kontos bei ${service} geändert.`,
      subjectRemoved: (service) => `Die Telefonnummer Ihres Kontos bei ${service} wurde gelöscht`,
      whatRemoved: (service, at) =>
        `Am ${at} hat ein Administrator Ihres Unternehmens die Telefonnummer Ihres Kontos bei ${service} gelöscht.`,
    },
    frozen: {
      subject: (service) => `Ihr Konto bei ${service} ist gesperrt`,
      what: (service, at) =>
        `Am ${at} haben Sie uns gesagt, dass die Änderung Ihres Zugangs nicht von Ihnen kam. Ihr Konto bei ${service} ist gesperrt: Nichts öffnet es mehr, und alle Sitzungen sind beendet.`,
      whatByOther: (service, at) =>
        `Am ${at} hat uns jemand aus Ihrem Unternehmen gesagt, dass mit der Änderung Ihres Zugangs etwas nicht stimmt. Vorsichtshalber ist Ihr Konto bei ${service} gesperrt: Nichts öffnet es mehr, und alle Sitzungen sind beendet.`,
      call: (request) =>
        `Melden Sie sich bei uns und nennen Sie die Nummer ${request}. Wir prüfen, ob Sie es wirklich sind, genauer als sonst, und öffnen Ihr Konto dann wieder.`,
      stays:
        'Ihr Konto ist gesperrt, seit uns eine Änderung seines Zugangs gemeldet wurde: Zurzeit öffnet es kein Passwort.',
      elsewhere: 'Sie benutzen dasselbe Passwort auch anderswo? Ändern Sie es auch dort.',
      notYou:
        'Diese Nachricht überrascht Sie? Melden Sie sich bei uns: Solange Ihr Konto gesperrt ist, kann ihm nichts geschehen.',
    },
    incident: {
      subject: (request) => `Vorfall Nr.\u00a0${request} beim Support`,
      what: (person, company, at) => `Seit ${at} ist ein Vorfall offen für ${person} vom Unternehmen ${company}.`,
      open: (request) =>
        `Öffnen Sie im Support die Anfrage Nr.\u00a0${request}; sie steht ganz oben in der Warteschlange.`,
      notYou: 'Sie trauen dieser Nachricht nicht? Öffnen Sie den Support wie sonst auch: Der Vorfall steht dort.',
    },
    telephone: {
      subjectStopped: 'Zurücksetzen am Telefon gestoppt',
      subjectResumed: 'Zurücksetzen am Telefon wieder erlaubt',
      stopped: (scope, at, by) =>
        `Am ${at} wurde das Zurücksetzen am Telefon ${scope}${by} gestoppt. Bis es wieder erlaubt ist, zählt nicht mehr, was ein Anrufer liest, sagt oder hört.`,
      resumed: (scope, at, by) => `Am ${at} wurde das Zurücksetzen am Telefon ${scope}${by} wieder erlaubt.`,
      forAll: 'für alle Unternehmen',
      forCompany: (company) => `für ${company}`,
      by: (name) => ` von ${name}`,
      reason: (reason) => `Grund: ${reason}`,
      notYou: 'Das überrascht Sie? Sprechen Sie mit der Support-Leitung.',
    },
    administratorsTold: {
      subjectOff: 'Administratoren erfahren nicht mehr von zurückgegebenen Zugängen',
      subjectOn: 'Administratoren erfahren wieder von zurückgegebenen Zugängen',
      off: (company, at, by) =>
        `Am ${at} hat ${by} die Nachrichten an die Administratoren des Unternehmens ${company} ausgeschaltet: Sie erfahren nicht mehr, wenn der Support jemandem den Zugang zurückgibt.`,
      on: (company, at, by) =>
        `Am ${at} hat ${by} die Nachrichten an die Administratoren des Unternehmens ${company} wieder eingeschaltet: Sie erfahren von jedem Zugang, den der Support zurückgibt.`,
      always: 'Bekommt ein Administrator seinen Zugang zurück, erfahren es die anderen immer.',
      notYou: 'Das überrascht Sie? Sprechen Sie mit dieser Person, oder sagen Sie dem Support Bescheid.',
    },
  },
  causes: {
    disavowed: '„Das war ich nicht“: Die Person oder ihr Unternehmen weiß nichts von einem zurückgegebenen Zugang.',
    'contact-after-reset': 'Kurz nachdem ein Zugang zurückgegeben war, wurde ein Kontakt geändert.',
    'call-back-refused': 'Beim Rückruf hatte die Person gar nichts angefragt.',
    'vouching-refused': 'Jemand, den der Support um Bestätigung bat, hat abgelehnt.',
    emergency: 'Ein Notzugang wurde benutzt.',
  },
  page: {
    heading: 'Waren Sie das nicht?',
    headingOf: 'Stimmt da etwas nicht?',
    happened: {
      reset: (at) => `Am ${at} hat der Support das Passwort Ihres Kontos zurückgesetzt.`,
      emergency: (at) => `Am ${at} haben die Betreiber das Passwort Ihres Kontos zurückgesetzt.`,
      'reset-by-administrator': oneUser.given.happened,
      'password-set': (at) => `Am ${at} hat ein Administrator ein Passwort für Ihr Konto festgelegt.`,
      'password-changed': (at) => `Am ${at} wurde das Passwort Ihres Kontos geändert.`,
      'email-change-asked': oneUser.happened,
      'email-changed': (at) => `Am ${at} wurde die E-Mail-Adresse Ihres Kontos geändert.`,
      'telephone-changed': (at) => `Am ${at} wurde die Telefonnummer Ihres Kontos geändert oder gelöscht.`,
    },
    happenedOf: {
      reset: (person, at) => `Am ${at} hat der Support den Zugang von ${person} zurückgegeben.`,
      emergency: (person, at) => `Am ${at} haben die Betreiber den Zugang von ${person} zurückgegeben.`,
      'reset-by-administrator': oneUser.given.happenedOf,
      'password-set': (person, at) =>
        `Am ${at} hat ein Administrator ein Passwort für das Konto von ${person} festgelegt.`,
      'password-changed': (person, at) => `Am ${at} wurde das Passwort des Kontos von ${person} geändert.`,
      'email-change-asked': oneUser.happenedOf,
      'email-changed': (person, at) => `Am ${at} wurde die E-Mail-Adresse des Kontos von ${person} geändert.`,
      'telephone-changed': (person, at) =>
        `Am ${at} wurde die Telefonnummer des Kontos von ${person} geändert oder gelöscht.`,
    },
    effectsHeading: 'Wenn Sie auf den Knopf drücken:',
    effects: [
      'ist das Konto gesperrt: Kein Passwort öffnet es mehr;',
      'enden alle seine Sitzungen;',
      'erfährt es der Support; er öffnet das Konto wieder, nach einer genaueren Prüfung.',
    ],
    press: 'Das war ich nicht',
    pressOf: 'Da stimmt etwas nicht',
    itWas: 'Waren Sie es doch? Schließen Sie diese Seite: Es ändert sich nichts.',
    itWasOf: 'Ist alles in Ordnung? Schließen Sie diese Seite: Es ändert sich nichts.',
    frozen: {
      heading: 'Das Konto ist gesperrt',
      what: 'Nichts öffnet es mehr, und alle seine Sitzungen sind beendet. Der Support weiß Bescheid.',
    },
    done: { heading: 'Schon erledigt', what: 'Das Konto ist bereits gesperrt, und der Support weiß Bescheid.' },
    over: {
      heading: 'Dieser Link gilt nicht mehr',
      what: 'Er ist zu alt, oder der Support hat inzwischen geprüft, dass Sie es waren. Sie haben Zweifel? Melden Sie sich bei uns.',
    },
    unknown: {
      heading: 'Dieser Link ist unvollständig',
      what: 'Öffnen Sie ihn noch einmal aus der Nachricht, und zwar ganz. Sie haben Zweifel? Melden Sie sich bei uns.',
    },
    next: 'So geht es weiter: Ist es Ihr Konto, dann melden Sie sich bei uns. Wir prüfen, ob Sie es wirklich sind, und öffnen es wieder.',
    giveNumber: (request) => `Nennen Sie die Nummer ${request}.`,
  },
  signIn: {
    heading: 'Ihr Konto ist gesperrt',
    what: 'Jemand hat gesagt, dass mit der letzten Änderung dieses Zugangs etwas nicht stimmt. Melden Sie sich bei uns: Wir prüfen, ob Sie es wirklich sind, und öffnen das Konto wieder.',
    told: 'Eine Nachricht von uns sagt, dass Ihr Konto gesperrt ist? Dann öffnet es kein Passwort, wie Sie es auch tippen.',
    reach: 'Uns erreichen, damit wir es wieder öffnen',
  },
  config: {
    frozen:
      'Dieses Konto ist gesperrt, weil ein Zugang bestritten wurde. Nur der Support kann es nach einer Prüfung wieder öffnen: Die Person muss dort anrufen.',
    disableFirst: 'Sie können es deaktivieren; wieder aktiviert, bleibt es gesperrt.',
  },
  settings: {
    heading: 'Einstellungen zum Support',
    what: (company) => `Was der Support für die Personen des Unternehmens ${company} tut, und was nicht.`,
    noticeHeading: 'Nachrichten an die Administratoren',
    notice: 'Die Administratoren erfahren von jedem zurückgegebenen Zugang',
    noticeHint:
      'Jeder bekommt eine E-Mail: wer, wann und auf welchem Weg, mit einem Link, um das Konto zu sperren, wenn etwas nicht stimmt. Bekommt ein Administrator seinen Zugang zurück, erfahren es die anderen immer.',
    save: 'Speichern',
    saved: {
      notice: 'Gespeichert.',
      stopped: 'Das Zurücksetzen am Telefon ist gestoppt.',
      resumed: 'Das Zurücksetzen am Telefon ist wieder erlaubt.',
    },
    telephoneHeading: 'Zurücksetzen am Telefon',
  },
  telephone: {
    heading: 'Zurücksetzen am Telefon',
    on: (company: string) => `Für das Unternehmen ${company} ist es erlaubt.`,
    effect:
      'Ist es gestoppt, zählt nicht mehr, was ein Anrufer liest, sagt oder hört, auch nicht bei einer laufenden Anfrage. Die Bestätigung eines Administrators und eine Zweitmeinung aus dem Support zählen immer.',
    stoppedSince: (company: string, at: string) => `Für das Unternehmen ${company} gestoppt seit ${at}.`,
    byDesk: 'Der Support hat es gestoppt; nur er kann es wieder erlauben.',
    reasonIs: (reason) => `Grund: ${reason}`,
    reason: 'Grund',
    reasonHint: (shortest, longest) =>
      `${shortest} bis ${longest}\u00a0Zeichen. Die Support-Leitung und die Administratoren lesen ihn.`,
    reasonMissing: (shortest, longest) => `Nennen Sie den Grund, mit ${shortest} bis ${longest}\u00a0Zeichen.`,
    stop: 'Zurücksetzen am Telefon stoppen',
    resume: 'Zurücksetzen am Telefon wieder erlauben',
    scope: 'Für wen',
    all: 'Alle Unternehmen',
    standing: 'Wo es gestoppt ist',
    none: 'Nirgends gestoppt.',
    since: 'Seit',
    side: 'Gestoppt von',
    sides: { desk: 'dem Support', administrators: 'den eigenen Administratoren' },
    unchanged: 'So war es schon.',
    bannerAll: 'Das Zurücksetzen am Telefon ist für alle Unternehmen gestoppt.',
    bannerSome: (companies) => `Das Zurücksetzen am Telefon ist gestoppt für: ${companies}.`,
    onRequest:
      'Für diese Person gibt es zurzeit kein Zurücksetzen am Telefon: Bitten Sie einen Administrator um Bestätigung, oder holen Sie eine Zweitmeinung ein.',
    see: 'Einstellung ansehen',
    back: 'Zurück zum Support',
  },
  cli: {
    desk: 'was der Support zurzeit tut',
    telephone: 'das Zurücksetzen am Telefon',
    stop: 'das Zurücksetzen am Telefon sofort stoppen',
    start: 'es wieder erlauben',
    status: 'sagen, wo es gestoppt ist',
    companyOption: 'nur für dieses Unternehmen',
    reasonOption: 'der Grund, den die Support-Leitung liest',
    stopped: (scope) => `Das Zurücksetzen am Telefon ist ${scope} gestoppt.`,
    resumed: (scope) => `Das Zurücksetzen am Telefon ist ${scope} wieder erlaubt.`,
    alreadyStopped: (scope) => `Es war ${scope} schon gestoppt.`,
    alreadyOn: (scope) => `Der Support hatte es ${scope} nicht gestoppt.`,
    nowhere: 'Das Zurücksetzen am Telefon ist überall erlaubt.',
    line: (scope, since, reason) => `Gestoppt ${scope} seit ${since}: ${reason}`,
    frozenAccount: (email) =>
      `Das Konto ${email} ist gesperrt, weil ein Zugang bestritten wurde. Zurück geht es über den Support, oder über einen Notzugang.`,
  },
};
