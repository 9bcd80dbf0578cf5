import type { secondOpinion as fr } from '../fr/second-opinion.ts';
import type { Translated } from '../sentences.ts';

/** How an agent asks the rest of the desk to look, and how a second one answers. */
export const secondOpinion: Translated<typeof fr> = {
  heading: 'Gefragte Zweitmeinungen',
  what: 'Jemand aus dem Team prüft einen Anrufer und bittet um einen zweiten Blick. Sehen Sie selbst nach, bevor Sie antworten.',
  empty: 'Zurzeit ist keine Zweitmeinung gefragt.',
  refresh: 'Aktualisieren',
  request: 'Anfrage',
  person: 'Person',
  company: 'Unternehmen',
  asker: 'Gefragt von',
  until: 'Bis',
  someAgent: 'Jemand vom Support',
  toQueue: 'Zurück zu den Anfragen',

  page: {
    heading: (number) => `Zweitmeinung, Anfrage Nr.\u00a0${number}`,
    asked: (agent, at, until) => `${agent} hat Sie um ${at}\u00a0Uhr gefragt. Antworten Sie vor ${until}\u00a0Uhr.`,
    caseHeading: 'Der Fall',
    role: 'Rolle',
    email: 'E-Mail-Adresse',
    telephone: 'Telefon',
    noTelephone: 'keines',
    since: (day) => `hinterlegt seit ${day}`,
    telephoneSince: (day) => `hinterlegt seit ${day}`,
    state: 'Zustand des Kontos',
    received: 'Eingegangen am',
    message: 'Nachricht',
    circumstancesHeading: 'Was aus dem Rahmen fällt',
    busyAgent: 'Von hier gingen in der letzten Stunde viele Zugänge hinaus.',
    nothingUnusual: 'Nichts Besonderes.',
    proofsHeading: 'Was geprüft wurde',
    noProofs: 'Noch nichts: Ihre Meinung wäre der einzige Nachweis.',
    passed: (at) => `bestanden um ${at}\u00a0Uhr`,
    failed: (at) => `abgelehnt um ${at}\u00a0Uhr`,
    begun: (at) => `begonnen um ${at}\u00a0Uhr, ohne Antwort`,
    earlierHeading: 'Weitere Anfragen dieser Person',
    noEarlier: 'Keine weitere Anfrage.',
    earlier: (number, at) => `Nr.\u00a0${number}, ${at}`,
    open: 'offen',
    answerHeading: 'Ihre Meinung',
    confirmWhat:
      'Bestätigen Sie nur, was Sie selbst geprüft haben: Rufen Sie die Person zurück, lesen Sie den Fall, fragen Sie im Team nach. Ihre Antwort steht im Protokoll.',
    confirm: 'Ich habe geprüft und bestätige',
    supervisorOnly: 'Diese Anfrage ist auffällig: Nur die Support-Leitung kann sie bestätigen. Ablehnen können Sie.',
    reason: 'Grund der Ablehnung',
    reasonHint: 'Die Support-Leitung liest ihn. Schreiben Sie nie ein Passwort.',
    refuse: 'Ich lehne ab',
  },
  done: {
    confirmed: 'Ihre Bestätigung ist gespeichert.',
    refused: 'Ihre Ablehnung ist gespeichert. Die Anfrage ist jetzt als auffällig gekennzeichnet.',
  },
  over: {
    heading: 'Diese Meinung ist nicht mehr gefragt',
    what: 'Jemand hat schon geantwortet, die Zeit ist um, oder diese Anfrage wird nicht mehr bearbeitet.',
  },
  own: {
    heading: 'Diese Meinung ist nicht Ihre',
    what: 'Eine zweite Meinung kommt von jemand anderem: weder von dem, der fragt, noch von der Person, um die es geht.',
  },
  faults: {
    reasonMissing: 'Schreiben Sie, warum Sie ablehnen.',
    reasonTooLong: (limit) => `Schreiben Sie höchstens ${limit}\u00a0Zeichen.`,
    supervisorNeeded: 'Diese Anfrage ist auffällig: Nur die Support-Leitung kann sie bestätigen.',
    unsettled: (days) =>
      `Ihr Zugang, Ihre Rolle oder Ihre Kontaktdaten haben sich vor weniger als ${days}\u00a0Tagen geändert: Jemand anderes aus dem Team muss bestätigen. Ablehnen können Sie.`,
  },

  ofDesk: {
    heading: 'Zweitmeinung aus dem Support',
    what: 'Jemand aus dem Team oder die Support-Leitung sieht sich den Fall an und antwortet in der eigenen Sitzung.',
    supervisor: 'Diese Anfrage ist auffällig: Die Meinung muss von der Support-Leitung kommen.',
    ask: 'Zweitmeinung einholen',
    askAgain: 'Noch eine Meinung einholen',
    waiting: (at, until) =>
      `Gefragt um ${at}\u00a0Uhr, bis ${until}\u00a0Uhr. Aktualisieren Sie die Seite, um die Antwort zu sehen.`,
    refused: (at) => `Abgelehnt um ${at}\u00a0Uhr.`,
    because: 'Grund:',
    agentOnly: (at) => `Bestätigt um ${at}\u00a0Uhr aus dem Team: Jetzt fehlt noch die Support-Leitung.`,
    outOfDate: (at) => `Bestätigt um ${at}\u00a0Uhr, inzwischen zu alt.`,
  },
  askFaults: {
    'already-asked': 'Eine Meinung ist schon gefragt. Warten Sie auf die Antwort.',
    'too-many':
      'Für diese Person wurde an einem Tag schon fünfmal nach einer Meinung gefragt. Sprechen Sie mit der Support-Leitung.',
  },
};
