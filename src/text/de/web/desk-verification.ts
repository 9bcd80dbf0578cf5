import type { deskVerification as fr, callerCode as frCallerCode } from '../../fr/web/desk-verification.ts';
import type { Translated } from '../../sentences.ts';

/** How the desk verifies a caller: what is asked, what is proved, what still lacks. */
export const deskVerification: Translated<typeof fr> = {
  circumstancesHeading: 'Diese Anfrage fällt aus dem Rahmen',
  circumstances: {
    'contact-changed': 'Die E-Mail-Adresse oder das Telefon dieses Kontos hat sich vor Kurzem geändert.',
    'second-reset': 'Dieses Konto wurde in den letzten sieben Tagen schon einmal zurückgesetzt.',
    'outside-hours': 'Um diese Zeit hat der Support geschlossen.',
    'several-requests': 'In der letzten Stunde kamen mehrere Anfragen für dieses Unternehmen.',
    'new-country': 'Die Anfrage kommt aus einem Land, aus dem sich dieses Konto noch nie angemeldet hat.',
    'repeated-calls':
      'Seit gestern wurde mehrmals für diese Person angefragt, oder bei mehreren Kollegen, oder jemand hat die Bestätigung abgelehnt.',
    'busy-agent': 'Sie haben in der letzten Stunde viele Zugänge hinausgegeben.',
    disavowed: 'Für diese Person ist ein Vorfall offen, oder sie hat zu einem Zurücksetzen gesagt: Das war ich nicht.',
  },
  askedMore:
    'Die Regeln berücksichtigen das: mehr Nachweise, oder weniger Wege hinaus. Niemand kann Sie davon befreien.',
  provedHeading: 'Was geprüft ist',
  proved: (at, until) => `um ${at}\u00a0Uhr, zählt bis ${until}\u00a0Uhr`,
  notAlone: (at) => `gegeben um ${at}\u00a0Uhr, zählt nicht allein`,
  refused: (at) => `abgelehnt um ${at}\u00a0Uhr`,
  outOfDate: (at) => `geprüft um ${at}\u00a0Uhr, inzwischen zu alt`,
  lacks: 'Es fehlt:',
  and: ' und ',
  otherWays: 'Was sonst noch genügt',
  nothingWouldDo:
    'Nichts, was für diese Person hinterlegt ist, genügt. Geben Sie nicht nach: Sprechen Sie mit der Support-Leitung.',
  methods: {
    'mail-code': 'der Code per E-Mail',
    'sms-code': 'der Code per SMS',
    'call-back': 'ein Rückruf an die hinterlegte Nummer',
    vouching: 'die Bestätigung durch das Unternehmen',
    'vouching-link': 'die Bestätigung durch das Unternehmen per Link',
    'second-agent': 'eine Zweitmeinung aus dem Support',
    'own-code': 'der Code, den das Konto anzeigt',
  },
  more: 'Weiter prüfen',
  contactHeading: 'Hinterlegte Kontakte',
  email: 'E-Mail-Adresse',
  telephone: 'Telefon',
  noTelephone: 'keines',
  showEmail: 'Adresse anzeigen',
  showEmailWhat: 'Das steht dann im Protokoll.',

  mailCode: {
    heading: 'Code per E-Mail',
    script: (mutual) =>
      `„Ich sende Ihnen einen Code per E-Mail. Darin lesen Sie auch ${mutual}: Daran sehen Sie, dass wir es sind. Lesen Sie mir den Code vor.“`,
  },
  smsCode: {
    heading: 'Code per SMS',
    script: (mutual) =>
      `„Ich sende Ihnen einen Code per SMS. Darin lesen Sie auch ${mutual}: Daran sehen Sie, dass wir es sind. Lesen Sie mir den Code vor.“`,
    goesTo: 'Der Code geht an',
    send: 'Code per SMS senden',
    sendNew: 'Neuen Code per SMS senden',
    code: 'Code aus der SMS, den der Anrufer vorliest',
    check: 'Code aus der SMS prüfen',
  },
  ownCode: {
    heading: 'Code, den das Konto anzeigt',
    what: 'Diese Person ist irgendwo noch angemeldet.',
    script: (mutual) =>
      `„Öffnen Sie ‚Mein Konto‘, dann ‚Am Telefon mit dem Support?‘. Dort lesen Sie ${mutual}: Daran sehen Sie, dass wir es sind. Lesen Sie mir Ihren jetzigen Code vor.“`,
    code: 'Code, den das Konto des Anrufers anzeigt',
    check: 'Diesen Code prüfen',
  },
  callBack: {
    heading: 'Rückruf an die hinterlegte Nummer',
    what: 'Legen Sie auf, und rufen Sie dann selbst die hinterlegte Nummer an. Nehmen Sie nie eine Nummer, die im Gespräch genannt wurde.',
    script: (mutual) =>
      `„Auf Ihrer Seite ‚Mein Konto‘ lesen Sie ${mutual}: Daran sehen Sie, dass wir es sind. Haben Sie um ein Zurücksetzen gebeten?“`,
    number: 'Hinterlegte Nummer',
    start: 'Zurückrufen',
    showAgain: 'Nummer noch einmal anzeigen',
    shownNow: 'Rufen Sie jetzt diese Nummer an:',
    shownOnce: 'Sie steht nur auf dieser Seite. Dass Sie sie gesehen haben, steht im Protokoll.',
    heard: 'Am anderen Ende',
    confirmed: 'Die Person hat abgenommen und um das Zurücksetzen gebeten',
    noAnswer: 'Niemand hat abgenommen',
    notRecognised: 'Die Person weiß nichts von dieser Anfrage',
  },
  saved: {
    proved: 'Das ist geprüft. Etwas fehlt noch.',
    opinion: 'Eine zweite Meinung ist angefragt. Ihre Kollegen sehen das.',
    sms: 'Der Code geht per SMS hinaus. Lassen Sie ihn sich vom Anrufer vorlesen.',
    callRefused: 'Das ist festgehalten. Dieser Anruf beweist nichts.',
  },
  faults: {
    smsCodeMissing: 'Geben Sie die sechs Ziffern aus der SMS ein, die der Anrufer vorliest.',
    smsNotStarted: 'Senden Sie zuerst einen Code per SMS.',
    noMobileNumber: 'Keine Mobilnummer ist hinterlegt, oder diese Installation verschickt keine SMS.',
    ownCodeMissing: 'Geben Sie die sechs Ziffern ein, die das Konto des Anrufers anzeigt.',
    ownCodeWrong: 'Das ist nicht der Code, der jetzt angezeigt wird. Lassen Sie sich den jetzigen vorlesen.',
    ownCodeUsed: 'Dieser Code wurde schon benutzt. Warten Sie auf den nächsten, keine dreißig Sekunden.',
    ownCodeTooMany: 'In der letzten Stunde gab es zu viele falsche Codes. Prüfen Sie den Anrufer auf andere Weise.',
    noSession:
      'Keine Sitzung, die vor der Anfrage offen war, zeigt noch einen Code. Prüfen Sie den Anrufer auf andere Weise.',
    callTooSoon: 'So schnell kann niemand geantwortet haben: Rufen Sie erst die angezeigte Nummer an.',
    callNotStarted: 'Dieser Anruf ist beendet oder zu lange her. Beginnen Sie neu mit „Zurückrufen“.',
    callTooYoung: 'Die hinterlegte Nummer hat sich geändert: Ein Rückruf beweist nichts mehr.',
    callNoNumber: 'Für dieses Konto ist keine Nummer hinterlegt.',
    tooManyCalls: 'In der letzten Stunde gab es schon fünf Rückrufe. Warten Sie vor dem nächsten.',
  },
};

/** The person's own page for a call with the desk. */
export const callerCode: Translated<typeof frCallerCode> = {
  heading: 'Am Telefon mit dem Support',
  link: 'Am Telefon mit dem Support?',
  linkWhat: 'Hier sehen Sie den Code, an dem der Support Sie erkennt, und den, an dem Sie den Support erkennen.',
  agentHeading: '1. Prüfen Sie, ob wir es sind',
  agentWhat: 'Bevor der Support Sie irgendetwas fragt, muss er Ihnen diese vier Ziffern nennen:',
  agentOf: (number) => `Anfrage Nr.\u00a0${number}`,
  agentNone:
    'Im Moment kümmert sich im Support niemand um eine Anfrage für Sie. Sagt am Telefon jemand etwas anderes, aktualisieren Sie diese Seite; erscheint nichts, dann sind wir es nicht: Legen Sie auf.',
  ownHeading: '2. Nennen Sie Ihren jetzigen Code',
  ownWhat: 'Lesen Sie ihn nur jemandem vor, den Sie selbst beim Support angerufen haben.',
  until: (time) => `Gültig bis ${time}\u00a0Uhr. Er wechselt alle dreißig Sekunden.`,
  refresh: 'Jetzigen Code anzeigen',
  sentHeading: '2. Nennen Sie den Code, den der Support Ihnen schickt',
  sentWhat:
    'Diese Sitzung ist jünger als die Anfrage und hat deshalb keinen Code zum Vorlesen. Der Support schickt Ihnen einen.',
  reload: 'Diese Seite aktualisieren',
  stale: 'Dieser Code gilt nicht mehr. Lassen Sie sich den jetzigen anzeigen.',
  never: 'Wir fragen nie nach Ihrem Passwort.',
  back: 'Zurück zu „Mein Konto“',
};
