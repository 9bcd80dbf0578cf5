import { Den, den, nRule, spoken } from './n-rule.ts';
import { oneUser } from './one-user.ts';

/** What follows a reset: the mails that tell of it, the page that takes it back, the switch of the telephone. */
export const afterReset = {
  mail: {
    notMe: 'Waart Dir dat net? Spaart de Kont op dëser Säit, mat „Dat war ech net“: mir ginn direkt informéiert.',
    notAsked:
      'Hutt Dir näischt gefrot? Vläicht huet sech ee fir Iech ausginn. Spaart de Kont op dëser Säit, mat „Dat war ech net“: mir ginn direkt informéiert.',
    notAware:
      'Wousst Dir näischt dovun? Vläicht wëllt een Ären Zougang iwwerhuelen. Spaart de Kont op dëser Säit, mat „Dat war ech net“: mir ginn direkt informéiert.',
    notNormal:
      'Ass dat net normal? Spaart de Kont op dëser Säit, mat „Dat ass net normal“: mir ginn direkt informéiert.',
    given: {
      subject: {
        reset: (service: string) => `D’Passwuert vun Ärem Kont ${service} gouf zréckgesat`,
        emergency: (service: string) => `D’Passwuert vun Ärem Kont ${service} gouf zréckgesat`,
        'reset-by-administrator': oneUser.given.subject,
        'password-set': (service: string) => `En neit Passwuert fir Äre Kont ${service}`,
      },
      subjectOf: (person: string) => `${person} huet den Zougang zréckkritt`,
      what: {
        reset: (service: string, at: string, by: string) =>
          `${Den(at)} huet de Support${by} d’Passwuert vun Ärem Kont ${service} zréckgesat.`,
        emergency: (service: string, at: string) =>
          `${Den(at)} hunn d’Bedreiwer iwwer en Noutzougang d’Passwuert vun Ärem Kont ${service} zréckgesat.`,
        'reset-by-administrator': oneUser.given.what,
        'password-set': (service: string, at: string, by: string) =>
          `${Den(at)} huet en Administrateur${by} en neit Passwuert fir Äre Kont ${service} gesat.`,
      },
      whatOf: {
        reset: (person: string, service: string, at: string, by: string) =>
          `${Den(at)} krut ${person} vum Support${by} den Zougang zum Kont ${service} zréck.`,
        emergency: (person: string, service: string, at: string) =>
          `${Den(at)} krut ${person} vun de Bedreiwer iwwer en Noutzougang den Zougang zum Kont ${service} zréck.`,
        'reset-by-administrator': oneUser.given.whatOf,
        'password-set': (person: string, service: string, at: string, by: string) =>
          `${Den(at)} huet en Administrateur${by} en neit Passwuert fir de Kont ${service} ${nRule('vun', person)} gesat.`,
      },
      by: (name: string) => ` (${name})`,
      way: {
        'link-mail': 'E Link ass un d’E-Mail-Adress vum Kont gaangen.',
        'temporary-mail': 'En temporäert Passwuert ass un d’E-Mail-Adress vum Kont gaangen.',
        'temporary-sms': 'En temporäert Passwuert ass per SMS un d’Nummer vum Kont gaangen.',
        'sealed-letter': 'En temporäert Passwuert geet an engem versigelte Bréif un d’Adress vun der Firma.',
        'read-out': 'En temporäert Passwuert gouf um Telefon virgelies.',
      },
      nothingToDo: 'Waart Dir et? Da musst Dir näischt maachen.',
      shutOut: 'Äert aalt Passwuert geet net méi.',
      askForLetter: (company: string, day: string) =>
        `Frot um Empfang vun der Firma ${company} no dem Bréif: e kënnt do mat der Post un a gëllt bis ${den(day)}.`,
    },
    telephoneChanged: {
      subject: (service: string) => `D’Telefonsnummer vun Ärem Kont ${service} gouf geännert`,
      what: (service: string, at: string) =>
        `${Den(at)} huet en Administrateur vun Ärer Firma d’Telefonsnummer vun Ärem Kont ${service} geännert.`,
      subjectRemoved: (service: string) => `D’Telefonsnummer vun Ärem Kont ${service} gouf geläscht`,
      whatRemoved: (service: string, at: string) =>
        `${Den(at)} huet en Administrateur vun Ärer Firma d’Telefonsnummer vun Ärem Kont ${service} geläscht.`,
    },
    frozen: {
      subject: (service: string) => `Äre Kont ${service} ass gespaart`,
      what: (service: string, at: string) =>
        `${Den(at)} hutt Dir eis gesot, datt d’Ännerung vun Ärem Zougang net vun Iech war. Äre Kont ${service} ass gespaart: näischt mécht e méi op, an all d’Sessioune sinn zou.`,
      whatByOther: (service: string, at: string) =>
        `${Den(at)} huet eis een aus Ärer Firma gesot, datt d’Ännerung vun Ärem Zougang net normal wier. Virsiichtshalber ass Äre Kont ${service} gespaart: näischt mécht e méi op, an all d’Sessioune sinn zou.`,
      call: (request: string) =>
        `Mellt Iech bei eis a gitt d’Nummer ${request} un. Mir kucke méi genee wéi soss no, ob Dir et wierklech sidd, a maachen Äre Kont dann nees op.`,
      stays:
        'Äre Kont ass gespaart, zanter datt eis eng Ännerung vu sengem Zougang gemellt gouf: am Moment mécht kee Passwuert en op.',
      elsewhere: 'Gëtt datselwecht Passwuert soss nach iergendwou benotzt? Ännert et och do.',
      notYou:
        'Wonnert dëse Message Iech? Mellt Iech bei eis: soulaang Äre Kont gespaart ass, kann näischt domat geschéien.',
    },
    incident: {
      subject: (request: string) => `Tëschefall Nr.\u00a0${request} beim Support`,
      what: (person: string, company: string, at: string) =>
        `Zënter dem ${spoken(at)} ass en Tëschefall fir ${person} vun der Firma ${company} op.`,
      open: (request: string) => `Maacht am Support d’Demande Nr.\u00a0${request} op, ganz uewen an der Waardelëscht.`,
      notYou: 'Sidd Dir Iech bei dësem Message net sécher? Maacht de Support op wéi gewinnt: den Tëschefall steet do.',
    },
    telephone: {
      subjectStopped: 'Zrécksetzen um Telefon gestoppt',
      subjectResumed: 'Zrécksetzen um Telefon nees erlaabt',
      stopped: (scope: string, at: string, by: string) =>
        `${Den(at)} gouf d’Zrécksetzen um Telefon ${scope} gestoppt${by}. Bis et nees erlaabt ass, zielt näischt méi, wat en Uruffer liest, seet oder héiert.`,
      resumed: (scope: string, at: string, by: string) =>
        `${Den(at)} gouf d’Zrécksetzen um Telefon ${scope} nees erlaabt${by}.`,
      forAll: 'fir all d’Firmaen',
      forCompany: (company: string) => `fir ${company}`,
      by: (name: string) => ` ${nRule('vun', name)}`,
      reason: (reason: string) => `Grond: ${reason}`,
      notYou: 'Wonnert Iech dat? Schwätzt mat de Responsabele vum Support.',
    },
    administratorsTold: {
      subjectOff: 'D’Administrateure kréie kee Bescheed méi, wann en Zougang zréckgi gëtt',
      subjectOn: 'D’Administrateure kréien nees Bescheed, wann en Zougang zréckgi gëtt',
      off: (company: string, at: string, by: string) =>
        `${Den(at)} huet ${by} d’Messagen un d’Administrateure vun der Firma ${company} gestoppt: si kréie kee Bescheed méi, wann de Support engem den Zougang zréckgëtt.`,
      on: (company: string, at: string, by: string) =>
        `${Den(at)} huet ${by} d’Messagen un d’Administrateure vun der Firma ${company} nees ageschalt: si kréie Bescheed iwwer all Zougang, deen de Support zréckgëtt.`,
      always: 'Wann en Administrateur den Zougang zréckkritt, gëtt dat deenen aneren ëmmer gesot.',
      notYou: 'Wonnert Iech dat? Schwätzt mat där Persoun, oder sot dem Support Bescheed.',
    },
  },
  causes: {
    disavowed: '„Dat war ech net“: d’Persoun, oder hir Firma, erkennt net un, datt den Zougang zréckgi gouf.',
    'contact-after-reset': 'E Kontakt gouf kuerz nodeem den Zougang zréckgi gouf geännert.',
    'call-back-refused': 'D’Persoun, déi zréckgeruff gouf, hat näischt gefrot.',
    'vouching-refused': 'Een, deen de Support gefrot hat ze confirméieren, huet nee gesot.',
    emergency: 'En Noutzougang gouf benotzt.',
  },
  page: {
    heading: 'Waart Dir dat net?',
    headingOf: 'Ass dat net normal?',
    happened: {
      reset: (at: string) => `${Den(at)} huet de Support d’Passwuert vun Ärem Kont zréckgesat.`,
      emergency: (at: string) => `${Den(at)} hunn d’Bedreiwer d’Passwuert vun Ärem Kont zréckgesat.`,
      'reset-by-administrator': oneUser.given.happened,
      'password-set': (at: string) => `${Den(at)} huet en Administrateur e Passwuert fir Äre Kont gesat.`,
      'password-changed': (at: string) => `${Den(at)} gouf d’Passwuert vun Ärem Kont geännert.`,
      'email-change-asked': oneUser.happened,
      'email-changed': (at: string) => `${Den(at)} gouf d’E-Mail-Adress vun Ärem Kont geännert.`,
      'telephone-changed': (at: string) => `${Den(at)} gouf d’Telefonsnummer vun Ärem Kont geännert oder geläscht.`,
    },
    happenedOf: {
      reset: (person: string, at: string) => `${Den(at)} krut ${person} vum Support den Zougang zum Kont zréck.`,
      emergency: (person: string, at: string) =>
        `${Den(at)} krut ${person} vun de Bedreiwer den Zougang zum Kont zréck.`,
      'reset-by-administrator': oneUser.given.happenedOf,
      'password-set': (person: string, at: string) =>
        `${Den(at)} huet en Administrateur e Passwuert fir de Kont ${nRule('vun', person)} gesat.`,
      'password-changed': (person: string, at: string) =>
        `${Den(at)} gouf d’Passwuert vum Kont ${nRule('vun', person)} geännert.`,
      'email-change-asked': oneUser.happenedOf,
      'email-changed': (person: string, at: string) =>
        `${Den(at)} gouf d’E-Mail-Adress vum Kont ${nRule('vun', person)} geännert.`,
      'telephone-changed': (person: string, at: string) =>
        `${Den(at)} gouf d’Telefonsnummer vum Kont ${nRule('vun', person)} geännert oder geläscht.`,
    },
    effectsHeading: 'Wann Dir op de Knäppchen dréckt:',
    effects: [
      'gëtt de Kont gespaart: kee Passwuert mécht e méi op;',
      'ginn all seng Sessiounen zou;',
      'kritt de Support Bescheed, a mécht en no enger méi strenger Iwwerpréiwung nees op.',
    ],
    press: 'Dat war ech net',
    pressOf: 'Dat ass net normal',
    itWas: 'Waart Dir et? Maacht dës Säit zou: dann ännert sech näischt.',
    itWasOf: 'Ass alles normal? Maacht dës Säit zou: dann ännert sech näischt.',
    frozen: {
      heading: 'De Kont ass gespaart',
      what: 'Näischt mécht e méi op, an all seng Sessioune sinn zou. De Support weess Bescheed.',
    },
    done: {
      heading: 'Dat ass scho gemaach',
      what: 'De Kont ass gespaart, an de Support weess Bescheed.',
    },
    over: {
      heading: 'Dëse Link gëllt net méi',
      what: 'En ass ze al, oder de Support huet zënterhier nogekuckt, datt Dir et wierklech waart. Sidd Dir net sécher? Mellt Iech bei eis.',
    },
    unknown: {
      heading: 'Dëse Link ass net komplett',
      what: 'Maacht en nach eng Kéier aus der Mail op, a ganz. Sidd Dir net sécher? Mellt Iech bei eis.',
    },
    next: 'Wéi et weidergeet: wann et Äre Kont ass, mellt Iech bei eis. Mir kucken no, ob Dir et wierklech sidd, a maachen en dann nees op.',
    giveNumber: (request: string) => `Gitt d’Nummer ${request} un.`,
  },
  signIn: {
    heading: 'Äre Kont ass gespaart',
    what: 'Et huet ee gesot, datt déi lescht Ännerung vun dësem Zougang net normal war. Mellt Iech bei eis: mir kucken no, ob Dir et wierklech sidd, a maachen de Kont dann nees op.',
    told: 'E Message vun eis seet, datt Äre Kont gespaart ass? Da mécht kee Passwuert en op, egal wéi Dir et tippt.',
    reach: 'Eis kontaktéieren, fir en nees opzemaachen',
  },
  config: {
    frozen:
      'Dëse Kont ass gespaart, well een den Zougang net unerkannt huet. Nëmmen de Support kann en no enger Iwwerpréiwung nees opmaachen: d’Persoun muss do uruffen.',
    disableFirst: 'Dir kënnt en desaktivéieren; wann e reaktivéiert gëtt, bleift e gespaart.',
  },
  settings: {
    heading: 'Astellunge vum Support',
    what: (company: string) => `Wat de Support fir d’Leit vun der Firma ${company} mécht, oder net mécht.`,
    noticeHeading: 'Messagen un d’Administrateuren',
    notice: 'Den Administrateure Bescheed soen, wann en Zougang zréckgi gëtt',
    noticeHint:
      'Jidderee kritt eng Mail, déi seet wien, wéini an op wéi engem Wee, mat engem Link fir de Kont ze spären, wann et net normal ass. Wann en Administrateur den Zougang zréckkritt, gëtt dat deenen aneren ëmmer gesot.',
    save: 'Späicheren',
    saved: {
      notice: 'Et ass gespäichert.',
      stopped: 'D’Zrécksetzen um Telefon ass gestoppt.',
      resumed: 'D’Zrécksetzen um Telefon ass nees erlaabt.',
    },
    telephoneHeading: 'Zrécksetzen um Telefon',
  },
  telephone: {
    heading: 'Zrécksetzen um Telefon',
    on: (company: string) => `Fir d’Firma ${company} ass et erlaabt.`,
    effect:
      'Wann et gestoppt ass, zielt näischt méi, wat en Uruffer liest, seet oder héiert, och net bei enger Demande, déi amgaang ass. D’Confirmatioun vun engem Administrateur an d’Meenung vun engem zweeten Agent zielen ëmmer.',
    stoppedSince: (company: string, at: string) => `Fir d’Firma ${company} gestoppt zënter dem ${spoken(at)}.`,
    byDesk: 'De Support huet et gestoppt; nëmmen hie kann et nees erlaben.',
    reasonIs: (reason: string) => `Grond: ${reason}`,
    reason: 'Grond',
    reasonHint: (shortest: number, longest: number) =>
      `${shortest} bis ${longest} Zeechen. D’Responsabel vum Support an d’Administrateure liesen en.`,
    reasonMissing: (shortest: number, longest: number) => `Gitt de Grond un, ${shortest} bis ${longest} Zeechen.`,
    stop: 'Zrécksetzen um Telefon stoppen',
    resume: 'Zrécksetzen um Telefon nees erlaben',
    scope: 'Fir wien',
    all: 'All d’Firmaen',
    standing: 'Wou et gestoppt ass',
    none: 'Et ass néierens gestoppt.',
    since: 'Zënter',
    side: 'Gestoppt vun',
    sides: { desk: 'dem Support', administrators: 'hiren Administrateuren' },
    unchanged: 'Dat war schonn esou.',
    bannerAll: 'D’Zrécksetzen um Telefon ass fir all d’Firmae gestoppt.',
    bannerSome: (companies: string) => `D’Zrécksetzen um Telefon ass gestoppt fir: ${companies}.`,
    onRequest:
      'Fir dës Persoun gëtt de Moment um Telefon näischt zréckgesat: frot en Administrateur ze confirméieren, oder en zweeten Agent no senger Meenung.',
    see: 'D’Astellung kucken',
    back: 'Zréck op de Support',
  },
  cli: {
    desk: 'wat de Support de Moment mécht',
    telephone: 'd’Zrécksetzen um Telefon',
    stop: 'd’Zrécksetzen um Telefon direkt stoppen',
    start: 'et nees erlaben',
    status: 'soen, wou et gestoppt ass',
    companyOption: 'nëmme fir dës Firma',
    reasonOption: 'de Grond, deen d’Responsabel liesen',
    stopped: (scope: string) => `D’Zrécksetzen um Telefon ass ${scope} gestoppt.`,
    resumed: (scope: string) => `D’Zrécksetzen um Telefon ass ${scope} nees erlaabt.`,
    alreadyStopped: (scope: string) => `Et war ${scope} scho gestoppt.`,
    alreadyOn: (scope: string) => `De Support hat et ${scope} net gestoppt.`,
    nowhere: 'D’Zrécksetzen um Telefon ass iwwerall erlaabt.',
    line: (scope: string, since: string, reason: string) => `Gestoppt ${scope} zënter dem ${spoken(since)}: ${reason}`,
    frozenAccount: (email: string) =>
      `De Kont ${email} ass gespaart, well een den Zougang net unerkannt huet. E kënnt iwwer de Support zréck, oder iwwer en Noutzougang.`,
  },
};
