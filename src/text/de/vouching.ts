import type { vouching as fr } from '../fr/vouching.ts';
import type { Translated } from '../sentences.ts';

export const vouching: Translated<typeof fr> = {
  mail: {
    subject: (request) => `Anfrage Nr.\u00a0${request}: Bestätigen Sie jemanden aus Ihrem Unternehmen?`,
    what: (service, person, agent, at) =>
      `Jemand hat beim Support um einen neuen Zugang zu ${service} für ${person} gebeten. Am ${at} bittet Sie ${agent === '' ? 'der Support' : `${agent} vom Support`} um eine Bestätigung, dass es wirklich diese Person ist.`,
    speak:
      'Sprechen Sie zuerst mit dieser Person: persönlich, oder unter einer Nummer, die Sie schon kennen. Verlassen Sie sich weder auf einen Anruf bei Ihnen noch auf eine Nachricht.',
    open: (request) =>
      `Öffnen Sie Config, dann „Bitten um Bestätigung“, und beantworten Sie die Anfrage Nr.\u00a0${request}.`,
    link: 'Dem Support antworten',
    expiry: (until) => `Wir warten bis ${until} auf Ihre Antwort. Ein Passwort brauchen Sie dafür niemandem zu geben.`,
    notYou:
      'Diese Person hat gar nichts angefragt? Lehnen Sie die Anfrage ab: Vielleicht versucht jemand, in ihr Konto zu gelangen.',
  },

  heading: 'Bitten um Bestätigung',
  what: 'Der Support fragt Sie, ob jemand aus Ihrem Unternehmen wirklich um einen neuen Zugang gebeten hat. Ihre Antwort zeigt kein Passwort und ändert keines.',
  waiting: (count) => `${count} offen`,
  notice: (count) =>
    count === 1
      ? 'Der Support wartet auf Ihre Bestätigung für eine Person.'
      : `Der Support wartet auf Ihre Bestätigung für ${count}\u00a0Personen.`,
  noticeLink: 'Antworten',
  empty: 'Der Support hat zurzeit keine Frage an Sie.',
  unsettled: (days) =>
    `Ihre Adresse, Ihre Rolle oder Ihr Zugang hat sich vor weniger als ${days}\u00a0Tagen geändert: Ihre Bestätigung zählt zusammen mit einer zweiten aus dem Support.`,
  needsSecondAgent:
    'Die Adresse oder das Telefon dieser Person hat sich vor Kurzem geändert, und vielleicht haben Sie es eingetragen: Ihre Bestätigung zählt zusammen mit einer zweiten aus dem Support.',
  person: 'Person',
  email: 'E-Mail-Adresse',
  request: 'Anfrage',
  asker: 'Vom Support',
  someAgent: 'jemand vom Support',
  asked: 'Gefragt am',
  until: 'Antwort erwartet bis',
  statementHeading: 'Sie bestätigen:',
  statement: (person) => `„Ich kenne ${person} und habe gerade mit ihr oder ihm gesprochen. Die Anfrage ist echt.“`,
  speak:
    'Sprechen Sie persönlich mit der Person, oder unter einer Nummer, die Sie schon kennen: nicht mit jemandem, der Sie gerade angerufen hat.',
  confirm: 'Bestätigen',
  refuse: 'Ablehnen',
  forPerson: (person) => `für ${person}`,
  saved: {
    confirmed: 'Bestätigt. Der Support sieht es ab sofort.',
    refused: 'Abgelehnt. Der Support weiß, dass mit der Anfrage etwas nicht stimmt.',
  },
  faults: {
    over: 'Auf diese Anfrage wird keine Antwort mehr erwartet: Jemand hat schon geantwortet, oder der Support bearbeitet sie nicht mehr.',
    oneself: 'Für sich selbst können Sie nicht bestätigen. Ein anderer Administrator Ihres Unternehmens kann es.',
  },

  link: {
    heading: 'Jemanden aus Ihrem Unternehmen bestätigen',
    what: 'Dieser Link ist für Sie allein. Ihn zu öffnen bestätigt noch nichts: Antworten Sie mit einem der beiden Knöpfe.',
    confirmed: {
      heading: 'Bestätigt',
      what: 'Der Support sieht es ab sofort. Sie können diese Seite schließen.',
    },
    refused: {
      heading: 'Abgelehnt',
      what: 'Der Support weiß, dass mit der Anfrage etwas nicht stimmt. Sie können diese Seite schließen.',
    },
    over: {
      heading: 'Hier wird keine Antwort mehr erwartet',
      what: 'Jemand hat schon geantwortet, die Zeit ist um, oder der Support bearbeitet die Anfrage nicht mehr.',
    },
    unknown: {
      heading: 'Diesen Link gibt es nicht',
      what: 'Vielleicht ist er nicht vollständig. Übernehmen Sie ihn ganz aus der E-Mail, oder melden Sie sich an.',
    },
    signIn: 'Anmelden',
  },

  ofDesk: {
    heading: 'Bestätigung durch das Unternehmen',
    what: 'Die Administratoren des Unternehmens erhalten eine E-Mail. Einer von ihnen spricht mit der Person und bestätigt dann oder lehnt ab, in der eigenen Sitzung.',
    ask: 'Unternehmen um Bestätigung bitten',
    askAgain: 'Unternehmen noch einmal bitten',
    waiting: (at, until) =>
      `Gebeten um ${at}\u00a0Uhr. Antwort erwartet bis ${until}. Aktualisieren Sie die Seite, um sie zu sehen.`,
    refused: (at) =>
      `Abgelehnt um ${at}\u00a0Uhr. Beruhigen Sie den Anrufer nicht und drängen Sie nicht: Weiter geht es nur mit der Support-Leitung.`,
    withSecond:
      'Bestätigt von einem Administrator, dessen Zugang sich vor Kurzem geändert hat oder der die Adresse oder die Nummer der Person selbst eingetragen haben kann: Sie zählt zusammen mit einer Zweitmeinung aus dem Support.',
    outOfDate: (at) => `Bestätigt um ${at}\u00a0Uhr, inzwischen zu alt.`,
    linkHeading: 'Bestätigung durch das Unternehmen per Link',
  },
  askFaults: {
    'already-asked': 'Das Unternehmen wurde zu dieser Anfrage schon gefragt. Warten Sie auf die Antwort.',
    'too-many': 'Das Unternehmen wurde zu oft gefragt. Prüfen Sie den Anrufer auf andere Weise, oder warten Sie.',
    'nobody-to-ask':
      'Dieses Unternehmen hat keinen anderen Administrator, den Sie fragen könnten. Prüfen Sie den Anrufer auf andere Weise.',
  },
};
