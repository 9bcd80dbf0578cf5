/** How the desk verifies a caller: what is asked, what is proved, what still lacks. */
export const deskVerification = {
  circumstancesHeading: 'Dës Demande ass net wéi déi aner',
  circumstances: {
    'contact-changed': 'D’E-Mail-Adress oder den Telefon vun dësem Kont gouf viru Kuerzem geännert.',
    'second-reset': 'Dëse Kont gouf an de leschte siwen Deeg schonn zréckgesat.',
    'outside-hours': 'De Support ass zu dëser Zäit zou.',
    'several-requests': 'An der leschter Stonn si méi wéi eng Demande fir dës Firma komm.',
    'new-country': 'D’Demande kënnt aus engem Land, aus deem dëse Kont sech nach ni ageloggt huet.',
    'repeated-calls':
      'Zënter gëschter gouf e puermol no dëser Persoun gefrot, oder bei méi wéi engem Agent, oder een huet refuséiert ze confirméieren.',
    'busy-agent': 'Dir hutt an der leschter Stonn vill Zougäng geschéckt.',
    disavowed: 'Fir dës Persoun ass en Tëschefall op, oder si huet iwwer en Zrécksetze gesot: dat war ech net.',
  },
  askedMore: 'D’Reegele rechnen domat: méi Beweiser, oder manner Weeër fir ze schécken. Kee kann Iech dovu befreien.',
  provedHeading: 'Wat bewisen ass',
  proved: (at: string, until: string) => `um ${at}, zielt bis ${until}`,
  notAlone: (at: string) => `um ${at} ginn, zielt net eleng`,
  refused: (at: string) => `um ${at} refuséiert`,
  outOfDate: (at: string) => `um ${at} bewisen, elo ze al`,
  lacks: 'Et feelt nach:',
  and: ' an ',
  otherWays: 'Déi aner Kombinatiounen',
  nothingWouldDo:
    'Näischt vun deem, wat fir dës Persoun agedroen ass, geet duer. Gitt net no: schwätzt mat engem Responsabelen.',
  methods: {
    'mail-code': 'de Code per Mail',
    'sms-code': 'de Code per SMS',
    'call-back': 'en Uruff zréck op déi agedroen Nummer',
    vouching: 'd’Confirmatioun vun der Firma',
    'vouching-link': 'd’Confirmatioun vun der Firma per Link',
    'second-agent': 'd’Meenung vun engem zweeten Agent',
    'own-code': 'de Code, deen op hirem Kont steet',
  },
  more: 'Méi iwwerpréiwen',
  contactHeading: 'Agedroe Kontakter',
  email: 'E-Mail-Adress',
  telephone: 'Telefon',
  noTelephone: 'keen',
  showEmail: 'Adress weisen',
  showEmailWhat: 'Dat kënnt an de Journal.',

  mailCode: {
    heading: 'Code per Mail',
    script: (mutual: string) =>
      `„Ech schécken Iech e Code per Mail. Do liest Dir och ${mutual}: dat si wierklech mir. Liest mir de Code vir.“`,
  },
  smsCode: {
    heading: 'Code per SMS',
    script: (mutual: string) =>
      `„Ech schécken Iech e Code per SMS. Do liest Dir och ${mutual}: dat si wierklech mir. Liest mir de Code vir.“`,
    goesTo: 'De Code geet un',
    send: 'Code per SMS schécken',
    sendNew: 'Neie Code per SMS schécken',
    code: 'Code aus der SMS, deen den Uruffer virliest',
    check: 'Code aus der SMS nokucken',
  },
  ownCode: {
    heading: 'Code, deen um Kont steet',
    what: 'Eng Sessioun vun dëser Persoun ass nach iergendwou op.',
    script: (mutual: string) =>
      `„Maacht Mäi Kont op, da ‚Sidd Dir um Telefon mam Support?‘. Do liest Dir ${mutual}: dat si wierklech mir. Liest mir Äre Code vun elo vir.“`,
    code: 'Code, deen um Kont vum Uruffer steet',
    check: 'Dëse Code nokucken',
  },
  callBack: {
    heading: 'Uruff zréck op déi agedroen Nummer',
    what: 'Leet op, an da rufft selwer op déi agedroen Nummer zréck. Rufft ni eng Nummer un, déi Dir während dem Uruff krut.',
    script: (mutual: string) =>
      `„Op Ärer Säit Mäi Kont liest Dir ${mutual}: dat si wierklech mir. Hutt Dir gefrot, d’Passwuert zréckzesetzen?“`,
    number: 'Agedroen Nummer',
    start: 'Zréckruffen',
    showAgain: 'Nummer nach eng Kéier weisen',
    shownNow: 'Rufft elo dës Nummer un:',
    shownOnce: 'Si steet nëmmen op dëser Säit. Am Journal steet, datt Dir se gesinn hutt.',
    heard: 'Um aneren Enn',
    confirmed: 'D’Persoun ass drugaangen a sot, datt si gefrot huet',
    noAnswer: 'Keen huet geäntwert',
    notRecognised: 'D’Persoun weess näischt vun dëser Demande',
  },
  saved: {
    proved: 'Dat ass bewisen. Et feelt nach eppes.',
    opinion: 'Eng zweet Meenung ass gefrot. Är Kolleege gesinn dat.',
    sms: 'De Code geet per SMS eraus. Loosst den Uruffer en Iech virliesen.',
    callRefused: 'Et ass notéiert. Dësen Uruff beweist näischt.',
  },
  faults: {
    smsCodeMissing: 'Schreift déi sechs Zifferen aus der SMS, déi den Uruffer virliest.',
    smsNotStarted: 'Schéckt fir d’éischt e Code per SMS.',
    noMobileNumber: 'Et ass keng Handysnummer agedroen, oder dës Installatioun schéckt keng SMSen.',
    ownCodeMissing: 'Schreift déi sechs Zifferen, déi um Kont vum Uruffer stinn.',
    ownCodeWrong: 'Dat ass net de Code, deen elo do steet. Loosst dee vun elo virliesen.',
    ownCodeUsed: 'Dëse Code gouf scho benotzt. Waart op deen nächsten, a manner wéi drësseg Sekonnen.',
    ownCodeTooMany: 'Ze vill falsch Coden an der leschter Stonn. Iwwerpréift den Uruffer op en anere Wee.',
    noSession:
      'Keng Sessioun, déi virun der Demande op war, weist nach e Code. Iwwerpréift den Uruffer op en anere Wee.',
    callTooSoon: 'Esou séier konnt keen äntweren: rufft fir d’éischt déi Nummer un, déi do steet.',
    callNotStarted: 'Dësen Uruff ass eriwwer oder ze al. Fänkt nees mat „Zréckruffen“ un.',
    callTooYoung: 'Déi agedroen Nummer huet geännert: en Uruff zréck beweist näischt méi.',
    callNoNumber: 'Fir dëse Kont ass keng Nummer agedroen.',
    tooManyCalls: 'An der leschter Stonn gouf scho fënnefmol zréckgeruff. Waart, éier Dir nees urufft.',
  },
};

/** The person's own page for a call with the desk. */
export const callerCode = {
  heading: 'Um Telefon mam Support',
  link: 'Sidd Dir um Telefon mam Support?',
  linkWhat:
    'Kuckt de Code, deen dem Support weist, datt Dir et wierklech sidd, an deen, deen Iech weist, datt et wierklech de Support ass.',
  agentHeading: '1. Kuckt no, ob mir et wierklech sinn',
  agentWhat: 'Den Agent vum Support muss Iech dës véier Ziffere soen, éier en Iech iergendeppes freet:',
  agentOf: (number: number) => `Demande Nr.\u00a0${number}`,
  agentNone:
    'De Moment këmmert sech keen Agent ëm eng Demande fir Iech. Wann een um Telefon eppes anescht seet, aktualiséiert dës Säit; wann näischt kënnt, da si mir et net: leet op.',
  ownHeading: '2. Sot Äre Code vun elo',
  ownWhat: 'Liest en nëmmen deem Agent vir, deen Dir selwer ugeruff hutt.',
  until: (time: string) => `Gëllt bis ${time}. En ännert all drësseg Sekonnen.`,
  refresh: 'De Code vun elo weisen',
  sentHeading: '2. Sot de Code, deen den Agent Iech schéckt',
  sentWhat: 'Dës Sessioun gouf no der Demande opgemaach: si huet kee Code fir ze soen. Den Agent schéckt Iech een.',
  reload: 'Dës Säit aktualiséieren',
  stale: 'Dëse Code ass eriwwer. Loosst Iech dee vun elo weisen.',
  never: 'Mir froen ni no Ärem Passwuert.',
  back: 'Zréck op Mäi Kont',
};
