import type { sms as fr } from '../fr/sms.ts';
import type { Translated } from '../sentences.ts';

export const sms: Translated<typeof fr> = {
  verificationCode: (service, code, request, until, mutual) =>
    `${service}: Code ${code} für Anfrage ${request}, gültig bis ${until}. Der Support, den Sie angerufen haben, nennt Ihnen zuerst ${mutual} und fragt dann nach dem Code. Nicht angerufen? Geben Sie ihn niemandem. Wir fragen nie nach Ihrem Passwort.`,
  temporaryPassword: (service, password, until, contact) =>
    `${service}: vorläufiges Passwort ${password}. Es gilt einmal, bis ${until}, auf Ihrer üblichen Anmeldeseite. Unser Team fragt Sie nie danach. Nichts angefragt? Melden Sie sich: ${contact}`,
  accessGiven: (service, day, time, url, contact) =>
    `${service}: Der Zugang zu Ihrem Konto wurde am ${day} um ${time} zurückgesetzt. Das waren nicht Sie? Sperren Sie ihn: ${url} oder melden Sie sich: ${contact}. Diese Seite fragt nach keinem Passwort.`,
  telephoneChanged: (service, day, time, url, contact) =>
    `${service}: Diese Nummer wurde in Ihrem Konto am ${day} um ${time} ersetzt. War das nicht so gewollt? Sperren Sie es: ${url} oder melden Sie sich: ${contact}. Diese Seite fragt nach keinem Passwort.`,
  telephoneRemoved: (service, day, time, url, contact) =>
    `${service}: Diese Nummer wurde am ${day} um ${time} aus Ihrem Konto entfernt. War das nicht so gewollt? Sperren Sie es: ${url} oder melden Sie sich: ${contact}. Diese Seite fragt nach keinem Passwort.`,
};
