import { plural } from '../dates.ts';
import type { mail as fr } from '../fr/mail.ts';
import type { Translated } from '../sentences.ts';
import { answering } from './answering.ts';
import { deskMail } from './desk-mail.ts';
import { sentPassword } from './sent-password.ts';
import { vouching } from './vouching.ts';

/** What the mails say, and the mailbox page of the demonstration. */
export const mail: Translated<typeof fr> = {
  greeting: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
  neverAsked:
    'Unsere Teams fragen Sie nie nach Ihrem persönlichen Passwort. Geben Sie es niemandem, weder am Telefon noch per E-Mail.',
  whyThisMail: 'Warum diese Nachricht, und woran Sie sie erkennen:',
  firstThing: 'Als Erstes:',
  openSignIn: 'Anmeldeseite öffnen',
  lead: (words: string) => `${words}:`,
  orCopy: 'Oder kopieren Sie diese Adresse:',
  nothingToDo: 'Sie wussten davon? Dann ist nichts zu tun.',
  contact: 'So erreichen Sie uns:',
  byMail: (address) => `E-Mail: ${address}`,
  byTelephone: (from, number) => `Telefon (${from}): ${number}`,
  otherCountries: 'andere Länder',
  byPerson: deskMail.byPerson,
  automatic: (service) => `Diese Nachricht sendet Ihnen ${service} automatisch, es geht um Ihr Konto.`,

  answering,

  resetRequested: {
    subject: (request) => `Ihre Anfrage zum Zurücksetzen, Nr.\u00a0${request}`,
    what: (service, request, at) =>
      `Am ${at} haben wir eine Anfrage erhalten, das Passwort Ihres Kontos bei ${service} zurückzusetzen. Sie trägt die Nummer ${request}.`,
    askedBy: (name) => `${name} aus Ihrem Unternehmen hat sie für Sie gestellt.`,
    call: (request) =>
      `Melden Sie sich bei uns und nennen Sie die Nummer ${request}, oder warten Sie, bis wir Ihre Anfrage bearbeiten.`,
    nothingYet: (request) =>
      `Im Moment ist nichts zu tun: Wir bearbeiten Ihre Anfrage, sobald wir wieder da sind. Wenn Sie anrufen, nennen Sie die Nummer ${request}.`,
    verification: 'Wir prüfen, ob Sie es wirklich sind, mit einem Code an diese Adresse.',
    password: 'Danach bekommen Sie ein vorläufiges Passwort oder einen Link, um ein neues Passwort festzulegen.',
    meanwhile: 'Bis dahin ändert sich nichts: Ihr jetziges Passwort gilt weiter.',
    notYou:
      'Waren Sie das nicht? Ihr Konto ist unverändert. Geben Sie niemandem einen Code, den Sie von uns bekommen, und sagen Sie uns Bescheid.',
  },

  verificationCode: {
    subject: (request) => `Ihr Prüfcode, Anfrage Nr.\u00a0${request}`,
    what: (request) => `Dieser Code bestätigt, dass wirklich Sie uns anrufen, zu Ihrer Anfrage Nr.\u00a0${request}:`,
    mutual: (code) =>
      `Bevor der Support danach fragt, muss er Ihnen diese vier Ziffern nennen: ${code}. Kennt er sie nicht, dann sind wir es nicht: Legen Sie auf.`,
    expiry: (minutes: number, until: string) =>
      `Er gilt ${plural('de', minutes, { one: 'Minute', other: 'Minuten' })}, bis ${until}\u00a0Uhr.`,
    onlyTo: (request) =>
      `Lesen Sie diesen Code nur jemandem vor, den Sie selbst beim Support angerufen haben und der Ihre Anfrage Nr.\u00a0${request} bearbeitet.`,
    notYou:
      'Sie haben gar nicht angerufen? Geben Sie diesen Code niemandem, auch niemandem, der angeblich von uns kommt, und sagen Sie uns Bescheid: Vielleicht will jemand in Ihr Konto.',
  },

  accountsLinked: {
    subject: 'Ein anderes Konto ist mit Ihrem verknüpft',
    what: (service, email, company, at) =>
      `Am ${at} wurde Ihr Konto bei ${service} mit dem Konto ${email} vom Unternehmen ${company} verknüpft.`,
    effect:
      'Vom einen wechseln Sie mit einem Druck zum anderen, ohne noch einmal Ihr Passwort einzugeben; für das Konto eines Administrators wird es immer verlangt.',
    notYou:
      'Waren Sie das nicht? Ändern Sie Ihr Passwort, öffnen Sie dann „Mein Konto“ und trennen Sie die beiden Konten. Sagen Sie auch uns Bescheid.',
  },
  sealedCodeMade: {
    subject: (service) => `Neuer versiegelter Code für ${service}`,
    what: (by, at) => `Am ${at} hat ${by} auf dem Server einen versiegelten Code erstellt.`,
    usable: (from) => `Er öffnet ab ${from} einen Notzugang. Der vorige gilt danach nicht mehr.`,
    check: 'Fragen Sie nach, wo der Umschlag liegt.',
    notYou: 'Niemand wollte das? Erstellen Sie gleich einen anderen, und deaktivieren Sie dieses Betreiberkonto.',
  },
  emergencyAccess: {
    subject: (service) => `Notzugang zu ${service} benutzt`,
    what: (person, at) =>
      `Am ${at} wurde auf dem Server ein Notzugang für ${person} geöffnet, ohne den Support. Ein vorläufiges Passwort ging an die E-Mail-Adresse der Person.`,
    reason: (reason) => `Genannter Grund: ${reason}`,
    check:
      'Fragen Sie noch heute bei den Betreibern nach, ob dieser Zugang gewollt war. Beim Support ist ein Vorfall offen.',
    notYou:
      'Niemand weiß, woher dieser Zugang kommt? Sperren Sie das Konto, und lassen Sie dann den Zugang zum Server selbst sperren.',
  },
  resetBy: (name: string) => `${name} aus Ihrem Unternehmen hat das veranlasst.`,
  resetLink: {
    subject: (service) => `Legen Sie Ihr neues Passwort für ${service} fest`,
    what: (service) =>
      `Das Passwort Ihres Kontos bei ${service} ist gerade zurückgesetzt worden. Das alte gilt nicht mehr, und Ihre offenen Sitzungen sind beendet. Mit diesem Link legen Sie ein neues fest.`,
    open: 'Neues Passwort festlegen',
    expiry: (until) => `Er gilt ein einziges Mal, bis ${until}.`,
    notYou:
      'Sie haben gar nichts angefragt? Öffnen Sie diesen Link nicht und sagen Sie uns gleich Bescheid: Vielleicht hat sich jemand für Sie ausgegeben.',
  },
  temporaryPassword: {
    subject: (service) => `Ihr vorläufiges Passwort für ${service}`,
    what: (service) =>
      `Das Passwort Ihres Kontos bei ${service} ist gerade zurückgesetzt worden. Das alte gilt nicht mehr, und Ihre offenen Sitzungen sind beendet. Hier ist Ihr vorläufiges Passwort:`,
    expiry: (until) => `Es gilt ein einziges Mal, bis ${until}.`,
    signIn: 'Melden Sie sich mit Ihrer E-Mail-Adresse und diesem vorläufigen Passwort an.',
    choose: 'Legen Sie gleich Ihr neues Passwort fest, das sonst niemand kennt.',
    notYou:
      'Sie haben gar nichts angefragt? Benutzen Sie dieses Passwort nicht und sagen Sie uns gleich Bescheid: Vielleicht hat sich jemand für Sie ausgegeben.',
  },

  accountCreated: {
    subject: (service) => `Willkommen! Ihr Konto bei ${service} ist bereit`,
    what: (service, company) =>
      `Willkommen! Ihr Konto bei ${service} ist gerade eröffnet worden, im Unternehmen ${company}. Hier ist ein vorläufiges Passwort für Ihre erste Anmeldung:`,
    expiry: (until) => `Es gilt ein einziges Mal, bis ${until}.`,
    signIn: 'Melden Sie sich mit dieser E-Mail-Adresse und diesem vorläufigen Passwort an.',
    choose: 'Legen Sie gleich Ihr Passwort fest, das sonst niemand kennt.',
    notYou: 'Dieses Konto sagt Ihnen nichts? Benutzen Sie dieses Passwort nicht und sagen Sie uns Bescheid.',
  },

  passwordSet: {
    subject: (service) => `Ein neues Passwort für Ihr Konto bei ${service}`,
    what: (service, administrator, at) =>
      `Am ${at} hat ${administrator} ein neues Passwort für Ihr Konto bei ${service} festgelegt. Das alte gilt nicht mehr, und Ihre offenen Sitzungen sind beendet.`,
    ask: (administrator) =>
      `Lassen Sie sich dieses Passwort von ${administrator} sagen. In dieser Nachricht steht es nicht.`,
    mustChange: 'Sie legen dann gleich ein anderes fest, das sonst niemand kennt.',
    mayChange: 'Ändern Sie es gleich bei dieser ersten Anmeldung unter „Mein Konto“: Dann kennt es sonst niemand.',
    notYou: (administrator) =>
      `Das kommt unerwartet? Sprechen Sie mit ${administrator}, und sagen Sie uns Bescheid, wenn etwas nicht stimmt.`,
  },

  emailChanged: {
    subject: (service) => `Die E-Mail-Adresse Ihres Kontos bei ${service} wurde geändert`,
    what: (service, at) =>
      `Am ${at} hat ein Administrator Ihres Unternehmens die E-Mail-Adresse Ihres Kontos bei ${service} geändert. Diese Nachricht ist die letzte an diese Adresse.`,
    notYou:
      'Sie wussten nichts davon? Sagen Sie uns gleich Bescheid, am besten am Telefon: Vielleicht will jemand Ihren Zugang an sich bringen.',
  },

  passwordChanged: {
    subject: (service) => `Das Passwort Ihres Kontos bei ${service} wurde geändert`,
    what: (service, at) =>
      `Am ${at} wurde das Passwort Ihres Kontos bei ${service} geändert. Die Sitzungen auf anderen Geräten sind beendet.`,
    nothingToDo: 'Waren Sie das? Dann ist nichts zu tun.',
    notYou:
      'Waren Sie das nicht? Sperren Sie zuerst das Konto über die Seite weiter unten, dann sagen Sie uns Bescheid, am besten am Telefon: Vielleicht hat jemand anderes Zugang dazu.',
  },

  passwordRenewed: {
    what: (service, at) =>
      `Das Passwort Ihres Kontos bei ${service} hatte das Ende seiner Gültigkeit erreicht. Am ${at} wurde es erneuert. Sonst hat sich nichts geändert.`,
  },

  renewalReminder: {
    subject: (service, day) => `Ihr Passwort für ${service} gilt bis zum ${day}`,
    what: (service, until) =>
      `Das Passwort Ihres Kontos bei ${service} gilt bis ${until}. Legen Sie das nächste fest, wann es Ihnen bis dahin passt; danach werden Sie bei der Anmeldung darum gebeten, und sonst ändert sich nichts.`,
    signIn: 'Melden Sie sich an wie sonst auch.',
    change: 'Wählen Sie unter „Mein Konto“ den Punkt „Passwort ändern“.',
    notYou:
      'Sie trauen dieser Nachricht nicht? Benutzen Sie den Link nicht: Öffnen Sie den Dienst wie sonst auch, dort steht derselbe Tag.',
  },

  newPasswordRequired: {
    subject: (service) => `Legen Sie ein neues Passwort für Ihr Konto bei ${service} fest`,
    what: (service, at) =>
      `Vielleicht kennen andere das Passwort Ihres Kontos bei ${service}. Vorsichtshalber ist ein neues nötig. Am ${at} wurden Ihre offenen Sitzungen beendet; sonst hat sich nichts geändert.`,
    signIn: 'Melden Sie sich mit Ihrem jetzigen Passwort an.',
    choose: 'Legen Sie gleich ein neues Passwort aus anderen Wörtern fest.',
    elsewhere: 'Sie benutzen das alte auch anderswo? Ändern Sie es auch dort.',
    notYou:
      'Sie trauen dieser Nachricht nicht? Benutzen Sie den Link nicht: Öffnen Sie den Dienst wie sonst auch, oder sprechen Sie mit unserem Team.',
  },

  sentPasswordBurnt: sentPassword.mail,
  vouchingAsked: vouching.mail,

  deskMail,

  mailbox: {
    title: 'Postfach der Vorführung',
    purpose:
      'Die Nachrichten, die dieser Server gesendet hat, die neueste zuerst. Nichts hat diesen Rechner verlassen.',
    empty: 'Bisher keine Nachricht.',
    older: (shown, total) => `Die neuesten ${shown} von ${total}\u00a0Nachrichten.`,
    from: 'Von',
    to: 'An',
    at: 'Angekommen am',
    headers: 'Kopfzeilen',
    open: (subject) => `Nachricht „${subject}“ öffnen`,
    html: (subject) => `HTML-Fassung von „${subject}“ ansehen`,
    back: 'Alle Nachrichten',
    noSubject: 'ohne Betreff',
  },
};
