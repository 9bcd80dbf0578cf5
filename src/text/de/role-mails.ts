import { plural } from '../dates.ts';
import type { roleMails as fr } from '../fr/role-mails.ts';
import type { Translated } from '../sentences.ts';

export const roleMails: Translated<typeof fr> = {
  operator: 'der Betreiber',
  administrator: {
    subject: (company) => `Neuer Administrator, ${company}`,
    subjectMany: (company) => `Neue Administratoren, ${company}`,
    subjectEnabled: (company) => `Administratorkonto wieder aktiviert, ${company}`,
    made: (at, by, person) => `Am ${at} hat ${by} diese Person zum Administrator gemacht: ${person}.`,
    added: (at, by, person) => `Am ${at} hat ${by} für diese Person ein Administratorkonto angelegt: ${person}.`,
    enabled: (at, by, person) => `Am ${at} hat ${by} das Administratorkonto von ${person} wieder aktiviert.`,
    imported: (at, by, names, more) =>
      `Am ${at} hat ${by} mit einem Import die Rolle Administrator vergeben an: ${names}${more > 0 ? ` und ${plural('de', more, { one: 'weitere Person', other: 'weitere Personen' })}` : ''}.`,
    effect: (company) => `Ein Administrator verwaltet die Konten und die Einstellungen des Unternehmens ${company}.`,
    open: 'Die Seite der Person öffnen',
    list: 'Die Administratoren ansehen',
    notYou:
      'Weiß in Ihrem Unternehmen niemand davon? Deaktivieren Sie dieses Konto auf seiner Seite, und rufen Sie dann den Support an.',
    notYouMany:
      'Weiß in Ihrem Unternehmen niemand davon? Deaktivieren Sie jedes dieser Konten auf seiner Seite, und rufen Sie dann den Support an.',
    alone:
      'In Ihrem Unternehmen ist sonst kein Administrator, der davon erfahren könnte: Darum kommt diese Nachricht zu Ihnen.',
    notYouAlone:
      'Waren Sie das nicht? Vielleicht benutzt jemand Ihr Konto. Ändern Sie Ihr Passwort, deaktivieren Sie jedes hier genannte Konto, und rufen Sie dann den Support an.',
  },
  changed: {
    subject: (service) => `Ihre Rolle bei ${service} hat sich geändert`,
    what: (service, at, by) => `Am ${at} hat ${by} die Rolle Ihres Kontos bei ${service} geändert.`,
    fromTo: (from, to) => `Vorher: ${from}. Jetzt: ${to}.`,
    may: {
      operator: 'Sie betreuen die Installation, an der Konsole des Servers.',
      supervisor: 'Sie bearbeiten die Anfragen an den Support und legen seine Regeln fest.',
      agent: 'Sie bearbeiten die Anfragen an den Support.',
      administrator: 'Sie verwalten die Konten und die Einstellungen Ihres Unternehmens.',
      delegate: 'Sie betreuen die Konten der Benutzer in den Gruppen, die Ihnen anvertraut sind, und keine anderen.',
      user: 'Sie nutzen den Dienst wie bisher und betreuen keine Konten anderer Personen mehr.',
    },
    signIn: 'Ihre Sitzungen sind beendet: Melden Sie sich neu an, um zu beginnen.',
    ask: (by) =>
      `Überrascht Sie das, oder haben Sie eine Frage? Fragen Sie ${by} oder einen anderen Administrator Ihres Unternehmens, oder rufen Sie uns an.`,
    askCompany:
      'Überrascht Sie das, oder haben Sie eine Frage? Fragen Sie einen Administrator Ihres Unternehmens, oder rufen Sie uns an.',
    askStaff: 'Überrascht Sie das, oder haben Sie eine Frage? Fragen Sie den Betreiber oder Ihre Leitung.',
  },
};
