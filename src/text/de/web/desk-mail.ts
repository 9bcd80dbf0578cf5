import { plural } from '../../dates.ts';
import type { deskMail as fr } from '../../fr/web/desk-mail.ts';
import type { Translated } from '../../sentences.ts';

/** The mails about a request, on its page. */
export const deskMail: Translated<typeof fr> = {
  heading: 'Nachrichten',
  received: (from, at) => `Von ${from}, ${at}`,
  sent: (name, at) => `Antwort von ${name}, ${at}`,
  anAgent: 'jemandem vom Support',
  authentication: {
    confirmed: 'Adresse bestätigt',
    'not-confirmed': 'Adresse nicht bestätigt',
    refuted: 'Adresse wohl gefälscht',
    unknown: 'Adresse nicht geprüft',
  },
  notConfirmedWhat: 'Diese Adresse kann jeder angegeben haben. Eine Nachricht beweist nicht, wer anruft.',
  subject: 'Betreff',
  cut: 'Der Rest der Nachricht ist zu lang, um ihn aufzubewahren.',
  attachments: (count) => plural('de', count, { one: 'Anhang, nicht geöffnet', other: 'Anhänge, nicht geöffnet' }),
  attachment: (name, type, size) => `${name} (${type}, ${size})`,
  kilobytes: (count) => `${count}\u00a0KB`,
  replyHeading: 'Per E-Mail antworten',
  reply: 'Ihre Antwort',
  replyHint: 'Sie geht an die Adresse der Anfrage. Schreiben Sie kein Passwort hinein.',
  send: 'Antwort senden',
  faults: {
    missing: 'Schreiben Sie Ihre Antwort.',
    'too-long': 'Die Antwort ist zu lang: höchstens 2.000\u00a0Zeichen.',
    'unreadable-characters': 'Die Antwort enthält Zeichen, die sich nicht lesen lassen.',
    'holds-a-secret':
      'Die Antwort enthält etwas, das wie ein vorläufiges Passwort aussieht. Nehmen Sie es heraus: Es geht auf anderem Weg hinaus.',
  },
};
