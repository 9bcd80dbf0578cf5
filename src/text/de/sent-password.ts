import type { sentPassword as fr } from '../fr/sent-password.ts';
import type { Translated } from '../sentences.ts';

export const sentPassword: Translated<typeof fr> = {
  mail: {
    subject: (service) => `Ihr Passwort für ${service} wurde versehentlich verschickt`,
    password: (service, request, at) =>
      `Eine Nachricht, die unser Support am ${at} erhalten hat, Anfrage Nr.\u00a0${request}, enthielt das Passwort Ihres Kontos bei ${service}. Wir haben es verdeckt, bevor jemand es lesen konnte, und wir behalten keine Kopie davon.`,
    temporary: (service, request, at) =>
      `Eine Nachricht, die unser Support am ${at} erhalten hat, Anfrage Nr.\u00a0${request}, enthielt das vorläufige Passwort Ihres Kontos bei ${service}. Wir haben es verdeckt, bevor jemand es lesen konnte, und wir behalten keine Kopie davon.`,
    over: 'Zur Sicherheit öffnet dieses Passwort nichts mehr, und Ihre offenen Sitzungen sind beendet. Es kann unterwegs gelesen worden sein.',
    call: (request) =>
      `Melden Sie sich bei uns und nennen Sie die Nummer ${request}, oder warten Sie, bis wir Ihre Anfrage bearbeiten: Wir prüfen, ob Sie es wirklich sind, danach legen Sie ein neues Passwort fest.`,
    erase: 'Haben Sie es per E-Mail geschickt? Dann löschen Sie diese Nachricht aus Ihren gesendeten Nachrichten.',
    elsewhere: 'Sie benutzen dieses Passwort auch anderswo? Ändern Sie es auch dort.',
    notYou:
      'Diese Nachricht ist nicht von Ihnen? Dann kennt jemand Ihr Passwort: Sagen Sie uns gleich Bescheid, am besten am Telefon.',
    untried: {
      subject: (service) => `Steht Ihr Passwort für ${service} in einer Nachricht?`,
      what: (service, request, at) =>
        `Am ${at} hat unser Support in Ihrem Namen eine Nachricht erhalten, Anfrage Nr.\u00a0${request}. Ein Wort darin sieht aus wie ein Passwort, vielleicht das Ihres Kontos bei ${service}. Wir haben es verdeckt, bevor jemand es lesen konnte.`,
      why: 'Heute kamen zu viele Nachrichten in Ihrem Namen, um alle zu prüfen. Ihr Passwort ist unverändert.',
      change:
        'Haben Sie unserem Support Ihr Passwort geschrieben? Melden Sie sich an und ändern Sie es: Es kann unterwegs gelesen worden sein.',
      notYou:
        'Diese Nachrichten sind nicht von Ihnen? Sagen Sie uns Bescheid, am besten am Telefon: Jemand schreibt in Ihrem Namen.',
    },
  },
  hidden: '„verdecktes Passwort“',
  hiddenWhy:
    'Ein Wort, das wie ein Passwort aussah, wurde vor dem Ablegen verdeckt. Hat es das Konto geöffnet, dann öffnet es jetzt nichts mehr, und die Person weiß davon. Fragen Sie nie danach.',
};
