import { plural } from '../dates.ts';
import type { emergency as fr } from '../fr/emergency.ts';
import type { Translated } from '../sentences.ts';

/** The commands of emergency access. */
export const emergency: Translated<typeof fr> = {
  first: 'Erster Betreiber',
  second: 'Zweiter Betreiber',
  operator: 'Betreiber',
  emailQuestion: 'E-Mail-Adresse: ',
  passwordQuestion: 'Passwort (es wird nicht angezeigt): ',
  codeQuestion: 'Versiegelter Code (er wird nicht angezeigt): ',
  abandoned: 'Die Eingabe brach vor dem Ende ab. Nichts wurde geändert.',
  refused: 'Adresse oder Passwort stimmt nicht. Nichts wurde geändert.',
  delayed: (until) => `Zu viele Fehlversuche für diese Adresse. Versuchen Sie es wieder nach ${until}.`,
  notAnOperator: 'Dieses Konto gehört keinem Betreiber. Nichts wurde geändert.',
  mustChangeFirst: 'Für dieses Konto muss erst ein neues Passwort festgelegt werden: Öffnen Sie die Anmeldeseite.',
  reasonMissing: (shortest, longest) =>
    `--reason: Nennen Sie den Grund, mit ${shortest} bis ${longest}\u00a0Zeichen. Alle Betreiber und die Support-Leitung lesen ihn.`,
  unknown: (email) => `Kein Konto hat die Adresse ${email}.`,
  accountDisabled: (email) => `Das Konto ${email} ist deaktiviert. Aktivieren Sie es zuerst wieder.`,
  notTwo:
    'Es braucht zwei verschiedene Betreiber, und keiner von beiden öffnet das eigene Konto. Nichts wurde geändert.',
  wrongCode:
    'Das ist nicht der geltende versiegelte Code, oder er öffnet noch nicht. Nichts wurde geändert, und dieser Versuch steht im Protokoll.',
  sent: (email) => `Ein vorläufiges Passwort geht an ${email}. Das alte gilt nicht mehr.`,
  told: 'Betreiber und Support-Leitung wissen Bescheid, und beim Support ist ein Vorfall offen.',
  made: (from) =>
    `Hier ist der versiegelte Code. Er öffnet ab ${from}; danach gilt der vorige nicht mehr. Betreiber und Support-Leitung wissen Bescheid.`,
  unsettled:
    'Einer der beiden ist erst seit Kurzem Betreiber oder hat seinen Zugang erst vor Kurzem zurückbekommen. Nichts wurde geändert.',
  keep: 'Drucken Sie ihn aus oder schreiben Sie ihn ab, verschließen Sie den Umschlag, schließen Sie ihn weg. Er wird nicht noch einmal gezeigt; er gilt einmal.',
  operators: (count) => plural('de', count, { one: 'aktiver Betreiber', other: 'aktive Betreiber' }),
  codeReady: (at, from) => `Ein versiegelter Code liegt bereit, erstellt am ${at}, zu benutzen ab ${from}.`,
  codeMissing: 'Kein versiegelter Code liegt bereit. So erstellen Sie einen: marignan emergency seal',
  noWay:
    'Niemand könnte einen Notzugang öffnen: Erstellen Sie einen versiegelten Code, oder fügen Sie einen zweiten Betreiber hinzu.',
};
