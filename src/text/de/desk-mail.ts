import type { deskMail as fr } from '../fr/desk-mail.ts';
import type { Translated } from '../sentences.ts';

export const deskMail: Translated<typeof fr> = {
  mailReceived: {
    subject: (request) => `Ihre Nachricht ist angekommen, Anfrage Nr.\u00a0${request}`,
    what: (request) => `Wir haben Ihre Nachricht erhalten. Sie trägt die Nummer ${request}.`,
    open: (until) =>
      until === null
        ? 'Jemand antwortet jetzt darauf.'
        : `Jemand antwortet gerade darauf, und am Telefon sind wir bis ${until} erreichbar.`,
    opens: (at) => `Im Moment ist niemand da. Ab ${at} antworten wir Ihnen.`,
    closed: 'Wir antworten Ihnen so bald wie möglich.',
    call: (request) => `Schneller geht es am Telefon: Rufen Sie uns an und nennen Sie die Nummer ${request}.`,
    noPassword: 'Schreiben Sie nie Ihr Passwort: Wir brauchen es nicht.',
    notYou: 'Sie haben gar nicht geschrieben? Dann hat jemand Ihre Adresse benutzt: Sie brauchen nichts zu tun.',
  },
  deskReply: {
    subject: (request) => `Antwort vom Support, Anfrage Nr.\u00a0${request}`,
    notYou: 'Diese Nachricht betrifft Sie nicht? Sagen Sie es uns in einer Antwort auf diese E-Mail.',
  },
  byPerson: (service) =>
    `Diese Nachricht hat Ihnen jemand vom Support von ${service} geschrieben. Sie können darauf antworten.`,
};
