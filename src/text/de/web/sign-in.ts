import type { signIn as fr } from '../../fr/web/sign-in.ts';
import type { Translated } from '../../sentences.ts';

/** Signing in, asking for a reset, and one-time links. */
export const signIn: Translated<typeof fr> = {
  heading: 'Anmelden',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  submit: 'Anmelden',
  forgotten: 'Passwort vergessen',
  askReset: 'Zurücksetzen anfragen',
  goesOn: 'Melden Sie sich an, dann öffnet sich die gewünschte Seite.',
  signedOut: 'Sie sind abgemeldet.',
  signedOutEverywhere: 'Sie sind überall abgemeldet, hier und auf Ihren anderen Geräten.',
  sessionOver:
    'Ihre Sitzung war beendet, es wurde nichts gespeichert. Was Sie getippt haben, steht meist noch auf der Seite davor: Gehen Sie im Browser zurück und kopieren Sie es, bevor Sie neu laden.',
  emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  emailUnreadable: 'Geben Sie eine vollständige E-Mail-Adresse ein, wie name@beispiel.de.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  refused:
    'Die E-Mail-Adresse oder das Passwort stimmt nicht. Prüfen Sie beides und auch die Feststelltaste, und versuchen Sie es noch einmal.',
  delayed: (wait) =>
    `Mehrere Versuche haben nicht geklappt. ${wait} Die Seite „Zurücksetzen anfragen“ bleibt offen, und ein vorläufiges Passwort gilt sofort.`,

  disabled: {
    heading: 'Dieses Konto ist deaktiviert',
    what: 'Ihr Passwort stimmt, aber mit diesem Konto kann sich niemand mehr anmelden. Der Administrator Ihres Unternehmens kann es wieder aktivieren.',
  },
  spent: {
    heading: 'Dieses vorläufige Passwort wurde schon benutzt',
    what: 'Ein vorläufiges Passwort gilt nur einmal. Haben Sie es gerade in einem anderen Fenster benutzt, dann machen Sie dort weiter. Sonst fragen Sie ein neues an.',
    notYou:
      'Haben nicht Sie es benutzt? Fragen Sie ein neues an und sagen Sie es unserem Team: Es prüft dann Ihr Konto.',
    continue: 'Weiter',
  },
  expired: {
    heading: 'Dieses vorläufige Passwort ist abgelaufen',
    what: 'Ein vorläufiges Passwort gilt nur kurze Zeit. Fragen Sie ein neues an: Das dauert eine Minute.',
  },

  recovery: {
    heading: 'Zurücksetzen anfragen',
    intro:
      'Nennen Sie die E-Mail-Adresse Ihres Kontos. Unser Team prüft, ob Sie es wirklich sind, und sendet Ihnen dann, was Sie für ein neues Passwort brauchen.',
    message: 'Nachricht',
    messageHint: 'Zum Beispiel, wie Sie zu erreichen sind. Schreiben Sie kein Passwort: Wir brauchen nie eines.',
    messageTooLong: 'Ihre Nachricht ist zu lang. Sie darf höchstens 2.000\u00a0Zeichen haben.',
    messageUnreadable:
      'Ihre Nachricht enthält ein Zeichen, das sich nicht lesen lässt. Geben Sie sie mit der Tastatur ein.',
    evenSo: 'Sie können Ihre Anfrage jetzt senden, wir bearbeiten sie, sobald wir wieder da sind.',
    submit: 'Anfrage senden',
    help: 'Anrufen oder schreiben',
  },
  received: {
    heading: 'Anfrage gesendet',
    what: 'Gehört diese Adresse zu einem Konto, dann hat unser Team Ihre Anfrage, und eine E-Mail nennt Ihnen ihre Nummer.',
    nextHeading: 'So geht es weiter',
    steps: {
      mail: 'Sehen Sie in Ihr Postfach, auch in den Spam-Ordner.',
      verify:
        'Melden Sie sich bei uns und nennen Sie die Nummer. Am Telefon senden wir Ihnen einen Code, und Sie lesen ihn uns vor.',
      password:
        'Danach bekommen Sie ein vorläufiges Passwort oder einen Link. Damit öffnet sich eine einzige Seite: die, auf der Sie Ihr eigenes Passwort festlegen.',
    },
    nothing:
      'Es kommt nichts? Prüfen Sie die Adresse, die Sie genannt haben, und suchen Sie eine frühere E-Mail, wenn schon eine Anfrage offen war. Ein deaktiviertes Konto bekommt keine. Wir antworten allen gleich und verraten so nicht, wer ein Konto hat.',
    back: 'Zurück zur Anmeldung',
  },

  link: {
    heading: 'Passwort festlegen',
    what: 'Dieser Link gilt ein einziges Mal. Er führt Sie zu der Seite, auf der Sie Ihr Passwort festlegen.',
    submit: 'Weiter',
    spent: {
      heading: 'Dieser Link wurde schon benutzt',
      what: 'Ein Link gilt nur einmal. Haben Sie Ihr Passwort schon festgelegt, dann melden Sie sich an. Sonst fragen Sie ein Zurücksetzen an.',
    },
    expired: {
      heading: 'Dieser Link ist abgelaufen',
      what: 'Ein Link gilt nur kurze Zeit. Fragen Sie ein Zurücksetzen an, und Sie bekommen einen neuen Weg hinein.',
    },
    unknown: {
      heading: 'Dieser Link öffnet nichts',
      what: 'Prüfen Sie, ob die Adresse vollständig ist: Ein kopierter Link ist manchmal am Zeilenende abgeschnitten.',
    },
  },
};
