import { den, spoken } from './n-rule.ts';

/** How an agent asks the rest of the desk to look, and how a second one answers. */
export const secondOpinion = {
  heading: 'Gefrote Meenungen',
  what: 'E Kolleeg iwwerpréift en Uruffer a freet no enger zweeter Meenung. Kuckt selwer no, éier Dir äntwert.',
  empty: 'Et gëtt no kenger Meenung gefrot.',
  refresh: 'Aktualiséieren',
  request: 'Demande',
  person: 'Persoun',
  company: 'Firma',
  asker: 'Gefrot vun',
  until: 'Bis',
  someAgent: 'En Agent',
  toQueue: 'Zréck op d’Demanden',

  page: {
    heading: (number: number) => `Zweet Meenung, Demande Nr.\u00a0${number}`,
    asked: (agent: string, at: string, until: string) => `${agent} freet Iech um ${at} dono. Äntwert bis ${until}.`,
    caseHeading: 'Den Dossier',
    role: 'Roll',
    email: 'E-Mail-Adress',
    telephone: 'Telefon',
    noTelephone: 'keen',
    since: (day: string) => `agedroen zënter dem ${spoken(day)}`,
    telephoneSince: (day: string) => `agedroen zënter dem ${spoken(day)}`,
    state: 'Status vum Kont',
    received: 'Ukomm',
    message: 'Message',
    circumstancesHeading: 'Wat net wéi soss ass',
    busyAgent: 'Dësen Agent huet an der leschter Stonn vill Zougäng geschéckt.',
    nothingUnusual: 'Näischt Besonnesches.',
    proofsHeading: 'Wat iwwerpréift gouf',
    noProofs: 'Nach näischt: Är Meenung wier deen eenzege Beweis.',
    passed: (at: string) => `um ${at} bewisen`,
    failed: (at: string) => `um ${at} refuséiert`,
    begun: (at: string) => `um ${at} ugefaangen, nach keng Äntwert`,
    earlierHeading: 'Aner Demande vun dëser Persoun',
    noEarlier: 'Keng aner Demande.',
    earlier: (number: number, at: string) => `Nr.\u00a0${number}, ${den(at)}`,
    open: 'amgaang',
    answerHeading: 'Är Meenung',
    confirmWhat:
      'Confirméiert nëmmen dat, wat Dir selwer iwwerpréift hutt: rufft d’Persoun zréck, liest den Dossier, stellt Ärem Kolleeg Är Froen. De Journal hält Är Äntwert fest.',
    confirm: 'Ech hunn et iwwerpréift, ech confirméieren',
    supervisorOnly: 'Dës Demande gouf gemellt: nëmmen e Responsabele ka se confirméieren. Dir kënnt se refuséieren.',
    reason: 'Grond vum Refus',
    reasonHint: 'E Responsabele liest en. Schreift ni e Passwuert.',
    refuse: 'Ech refuséieren',
  },
  done: {
    confirmed: 'Är Confirmatioun ass gespäichert.',
    refused: 'Äre Refus ass gespäichert. D’Demande ass gemellt.',
  },
  over: {
    heading: 'No dëser Meenung gëtt net méi gefrot',
    what: 'Et huet schonn ee geäntwert, d’Zäit ass eriwwer, oder Äre Kolleeg behandelt dës Demande net méi.',
  },
  own: {
    heading: 'Dës Meenung ass net fir Iech',
    what: 'Eng zweet Meenung kënnt vun enger anerer Persoun: weder vum Agent, deen dono freet, nach vun där Persoun, ëm déi et geet.',
  },
  faults: {
    reasonMissing: 'Schreift, firwat Dir refuséiert.',
    reasonTooLong: (limit: number) => `Schreift héchstens ${limit} Zeechen.`,
    supervisorNeeded: 'Dës Demande gouf gemellt: nëmmen e Responsabele ka se confirméieren.',
    unsettled: (days: number) =>
      `Ären Zougang, Är Roll oder Är Kontakter hu viru manner wéi ${days} Deeg geännert: en anere Kolleeg muss confirméieren. Dir kënnt refuséieren.`,
  },

  ofDesk: {
    heading: 'Meenung vun engem zweeten Agent',
    what: 'E Kolleeg oder e Responsabele kuckt sech den Dossier un, an äntwert a senger Sessioun.',
    supervisor: 'Dës Demande gouf gemellt: d’Meenung muss vun engem Responsabele kommen.',
    ask: 'No enger zweeter Meenung froen',
    askAgain: 'Nach eng Kéier no enger Meenung froen',
    waiting: (at: string, until: string) =>
      `Um ${at} gefrot, bis ${until}. Aktualiséiert d’Säit, fir d’Äntwert ze gesinn.`,
    refused: (at: string) => `Um ${at} refuséiert.`,
    because: 'Grond:',
    agentOnly: (at: string) => `Um ${at} vun engem Agent confirméiert: elo brauch et nach e Responsabelen.`,
    outOfDate: (at: string) => `Um ${at} confirméiert, elo ze al.`,
  },
  askFaults: {
    'already-asked': 'Et gouf schonn no enger Meenung gefrot. Waart op d’Äntwert.',
    'too-many':
      'An engem Dag gouf scho fënnefmol no enger Meenung fir dës Persoun gefrot. Schwätzt mat engem Responsabelen.',
  },
};
