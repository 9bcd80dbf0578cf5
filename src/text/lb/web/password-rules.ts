import { plural } from '../../dates.ts';
import { den } from '../n-rule.ts';

/** The rules of passwords, chosen per class of account: the administrator's page, the commands and the documents. */
export const passwordRules = {
  heading: 'Passwuertreegelen',
  aboutHeading: 'Déi dräi Profiller',
  what: 'Wat gefuerdert gëtt, wann eng Persoun aus Ärer Firma e Passwuert wielt.',
  nextChange: 'Déi aktuell Passwierder bleiwe gëlteg. Eng nei Reegel zielt, wann d’Persoun en anert Passwuert wielt.',
  olderOnes: (days: number) =>
    `E Passwuert, dat scho méi wéi ${plural('lb', days, { one: 'Dag', other: 'Deeg' })} al ass, muss beim nächste Login erneiert ginn.`,
  classes: { user: 'Benotzer', administrator: 'Administrateuren', staff: 'Ekipp vum Support' },
  /** Each profile in words; its short name is for the operator's configuration and commands. */
  names: {
    eko: 'Véier Zorten Zeechen',
    standard: 'Längt fir d’éischt',
    privileged: 'Verstäerkt',
  },
  about: {
    eko: 'D’Reegele vun der publizéierter Hëllefssäit: véier Zorten Zeechen, näischt Perséinleches, eng reegelméisseg Erneierung.',
    standard: 'D’Längt amplaz virgeschriwwen Zeechen, a keng Erneierung ouni Grond. Am Alldag dat Einfachst.',
    privileged: 'Méi laang a méi schwéier ze roden, fir Konten, déi vill kënnen.',
  },
  inForce: 'Wat haut gefuerdert gëtt',
  willBe: 'Wat gefuerdert gëtt, wann Dir späichert',
  isNew: 'nei',
  gone: 'Wat net méi gëllt',
  /** What a person has to do, in everyday words. */
  rules: {
    length: (minimum: number) =>
      `op d’mannst ${plural('lb', minimum, { one: 'Zeechen', other: 'Zeechen' })}; d’Leerzeechen ass och eent`,
    anything: 'all Zeechen, déi ee wëll',
    fourClasses: 'e klenge Buschtaf, e grousse Buschtaf, eng Ziffer an e Sonnerzeechen',
    personalAnywhere: 'kee perséinlecht Wuert, och net matzen dran: Numm, Adress, Firma, Numm vum Service, Virnumm',
    personalWhole: 'net just en Numm, eng Adress, d’Firma, de Service oder e Virnumm',
    guesses: (power: number) =>
      `näischt, wat liicht ze roden ass: op d’mannst ${powerOfTen(power)} Versich fir een, deen d’Persoun an dat publizéiert Rezept kennt`,
    common: 'kee geleefegt Passwuert',
    known: 'kee geleefegt Passwuert, a keent, dat um Internet ronderëm geet',
    history: (count: number) =>
      count === 1 ? 'net dat lescht Passwuert' : `keent vun de leschte ${count}\u00a0Passwierder`,
    validity: (days: number) =>
      days === 1 ? 'all Dag z’erneieren' : `all ${plural('lb', days, { one: 'Dag', other: 'Deeg' })} z’erneieren`,
    noRenewal: 'keng Erneierung ouni Grond: nëmme wann anerer d’Passwuert vläicht kennen',
  },
  origins: {
    installation: 'Reegel vun der Installatioun',
    company: 'Choix vun Ärer Firma',
    role: 'eege Reegel vun dëse Konten',
  },
  rule: 'Reegel',
  notFelt: {
    sameAsFloor: 'Dëse Choix setzt näischt bäi zu deem, wat d’Installatioun vun alle Firmae fuerdert.',
    weakerThanFloor: (floor: string) =>
      `Dëse Choix setzt näischt bäi: d’Installatioun fuerdert scho mindestens esou vill vun alle Firmaen (Profil „${floor}“).`,
    weakerThanClass:
      'Dëse Choix setzt näischt bäi: dës Konte kënne vill, a vun hinne gëtt scho mindestens esou vill gefuerdert.',
  },
  chosen: {
    profile: 'Gewielte Profil',
    byDefault: (profile: string) => `${profile}, zënter datt d’Firma ugeluecht gouf`,
    at: 'Gewielt',
    atBy: (moment: string, by: string) => `${den(moment)}, ${by}`,
    operator: 'Bedreiwer',
    formerAccount: 'eng Persoun, déi kee Kont méi huet',
    owner: 'Responsabelen',
    reason: 'Grond',
    review: 'Nei ze kucken',
    noOwner:
      'Dës Reegele wäichen a verschiddene Punkte vun den Texter of, an et steet nach keen dofir riicht. Wielt de Profil nach eng Kéier, fir et ze notéieren.',
    newEdition: 'Dëse Profil gouf zënterhier aktualiséiert. Seng aktuell Reegele gëllen.',
  },
  reviewDue: (day: string) =>
    `Dëse Choix sollt ${den(day)} nei gekuckt ginn. Kuckt no, ob en nach passt, a wielt dann nees e Profil.`,
  texts: {
    heading: 'Wat d’Texter soen',
    summary: (met: string, departed: string) => `${met}, ${departed}`,
    met: (count: number) => plural('lb', count, { one: 'Fuerderung erfëllt', other: 'Fuerderungen erfëllt' }),
    departed: (count: number) => plural('lb', count, { one: 'Ofwäichung', other: 'Ofwäichungen' }),
    departures: 'Dës Reegele wäichen of vun:',
    none: 'Dës Reegele wäiche vu kenger vun de Fuerderungen of, déi hei verfollegt ginn.',
    fromInstallation: 'Dës Ofwäichunge komme vun der Reegel vun der Installatioun. De Bedreiwer steet dofir riicht.',
    all: (counts: string) => `All d’Fuerderungen, eng no där anerer: ${counts}`,
    requirement: 'Wat gefuerdert gëtt',
    verdict: 'Resultat',
  },
  verdicts: { met: 'erfëllt', departed: 'Ofwäichung', 'not-applicable': 'zielt hei net' },
  readings: { interpretation: 'esou wéi mir et liesen', condition: 'ënner enger Bedingung' },
  choose: {
    profile: {
      user: 'Profil vun de Benotzer',
      administrator: 'Profil vun den Administrateuren',
      staff: 'Profil vun der Ekipp vum Support',
    },
    options: {
      eko: 'Véier Zorten Zeechen, an eng Erneierung',
      standard: 'Längt fir d’éischt',
      privileged: 'Verstäerkt: am schwéiersten ze roden',
    },
    submit: 'Kucken, wat sech ännert',
    nothingYet: 'Bei dësem Schrëtt gëtt nach näischt gespäichert.',
  },
  preview: {
    heading: 'Nokucken, éier gespäichert gëtt',
    what: {
      user: (profile: string) => `De Profil „${profile}“, fir d’Benotzer.`,
      administrator: (profile: string) => `De Profil „${profile}“, fir d’Administrateuren.`,
      staff: (profile: string) => `De Profil „${profile}“, fir d’Ekipp vum Support.`,
    },
    answerHeading: 'Wie fir dës Ofwäichunge riichtsteet',
    answerWhat:
      'Fir e Profil ze halen, dee vun engem Text ofwäicht, schreift op, wien dofir riichtsteet, firwat, a wéini Dir en nei kuckt.',
    owner: 'Responsabelen',
    ownerHint: 'De Virnumm an den Numm vun der Persoun, déi dofir riichtsteet',
    reason: 'Grond',
    reasonHint: 'Héchstens 500 Zeechen',
    reviewOn: 'Nei ze kucken den',
    reviewHint: 'En Datum an der Zukunft, an den nächsten zwee Joer',
    submit: 'Späicheren',
    back: 'Zréck op d’Reegelen, ouni eppes ze änneren',
  },
  saved: {
    user: 'De Profil vun de Benotzer ass gespäichert.',
    administrator: 'De Profil vun den Administrateuren ass gespäichert.',
  },
  faults: {
    owner: {
      missing: 'Schreift den Numm vum Responsabelen.',
      'too-long': 'Den Numm vum Responsabelen däerf héchstens 100 Zeechen hunn.',
      'unreadable-characters':
        'Am Numm vum Responsabelen ass en Zeechen, dat net gelies ka ginn. Tippt et op der Tastatur.',
      'too-few-letters': 'Schreift den Numm vum Responsabelen a Buschtawen aus.',
    },
    reason: {
      missing: 'Schreift de Grond.',
      'too-long': 'De Grond däerf héchstens 500 Zeechen hunn. Maacht e méi kuerz.',
      'unreadable-characters': 'Am Grond ass en Zeechen, dat net gelies ka ginn. Tippt et op der Tastatur.',
      'too-few-letters': 'Schreift de Grond an e puer Wierder.',
    },
    reviewOn: {
      missing: 'Wielt den Datum, wou dëse Choix nei gekuckt gëtt.',
      'not-a-date': 'Schreift en Datum, deen et gëtt, wéi 30.06.2027.',
      'not-to-come': 'Wielt en Datum an der Zukunft: fréistens muer.',
      'too-far': 'Wielt en Datum, dee méi no ass: héchstens an zwee Joer.',
    },
    overtaken:
      'Een aneren huet grad e Profil fir dës Konte gewielt. Vun Iech ass nach näischt gespäichert: kuckt säi Choix hei drënner, a späichert nach eng Kéier, wann Ären en ersetze soll.',
  },
  newest: 'De Choix, dee gëllt',
  requirements: {
    'nist-length': { asks: 'Op d’mannst 15 Zeechen, wann d’Passwuert de Kont eleng schützt', note: '' },
    'nist-long': { asks: 'Op d’mannst 64 Zeechen unhuelen', note: '' },
    'nist-ascii': { asks: 'All ASCII-Zeechen, déi een drécke kann, an d’Leerzeechen unhuelen', note: '' },
    'nist-unicode': { asks: 'Unicode unhuelen, an all Codepunkt als een Zeechen zielen', note: '' },
    'nist-composition': { asks: 'Keng aner Reegel fir d’Zesummesetzung virschreiwen', note: '' },
    'nist-guesses': {
      asks: 'Keng aner Reegel fir d’Zesummesetzung virschreiwen: d’Mindestzuel vun de Versich',
      note: 'D’Grenz jugéiert dat ganzt Passwuert, egal wéi et zesummegesat ass: mir liesen dat wéi eng Lëscht vun erwaarte Passwierder. Streng geholl wier et nëmmen e Rot.',
    },
    'nist-renewal': { asks: 'Keng reegelméisseg Ännerung virschreiwen', note: '' },
    'nist-compromise': { asks: 'Eng Ännerung virschreiwen, wann anerer d’Passwuert kennen', note: '' },
    'nist-hint': { asks: 'Keen Hiweis halen, deen un d’Passwuert erënnert', note: '' },
    'nist-questions': { asks: 'Keng Geheimfro stellen', note: '' },
    'nist-in-full': { asks: 'D’Passwuert ganz froen, a ganz iwwerpréiwen', note: '' },
    'nist-blocklist': {
      asks: 'Mat enger Lëscht vu geleefegen, erwaarten oder bekannte Passwierder vergläichen, an de Grond vun engem Refus soen',
      note: '',
    },
    'nist-whole': {
      asks: 'Dat ganzt Passwuert mat de refuséierte Wierder vergläichen, an net d’Wierder, déi dra stinn',
      note: 'Datselwecht Wuert an anere Buschtawen, oder mat Zifferen an Zeechen dorëmmer, gëllt als datselwecht Wuert.',
    },
    'asvs-length': { asks: 'Op d’mannst 8 Zeechen; 15 si staark ugeroden', note: '' },
    'asvs-common': { asks: 'Mat den 3.000 geleefegste Passwierder vergläichen', note: '' },
    'asvs-composition': { asks: 'All Zesummesetzung unhuelen, ouni Zorten Zeeche virzeschreiwen', note: '' },
    'asvs-long': { asks: 'Op d’mannst 64 Zeechen unhuelen', note: '' },
    'asvs-renewal': { asks: 'Keng reegelméisseg Erneierung fuerderen', note: '' },
    'asvs-context': { asks: 'Wierder aus dem Kontext verhënneren: Firma, Service, Persoun', note: '' },
    'asvs-breached': {
      asks: 'Mat enger Lëscht vu Passwierder vergläichen, déi ronderëm ginn',
      note: 'Erfëllt, soubal de Bedreiwer d’Lëscht importéiert huet: marignan breaches import.',
    },
    'asvs-initial': {
      asks: 'Temporäert Passwuert, zoufälleg gezunn, no de Reegelen, fir kuerz Zäit, dat net bleiwe kann',
      note: '',
    },
    'asvs-reminders': { asks: 'Zäiteg Bescheed soen, éier d’Passwuert ofleeft', note: '' },
    'cnil-robust': {
      asks: '50 Bit, wann d’Versich limitéiert sinn, oder schwéier genuch ze roden',
      note: 'Gezielt no den Zeechen, oder soss no deem, wéi schwéier et ze roden ass: 15 Zifferen eleng maachen nëmmen 49,8 Bit.',
    },
    'cnil-maximum': {
      asks: 'Eng maximal Längt festleeën',
      note: 'Nëmmen den Titel vun der Fro gouf gelies, net d’Äntwert. D’ANSSI fuerdert de Géigendeel: d’Grenz läit héich.',
    },
    'cnil-guide-renewal': { asks: 'Keng reegelméisseg Erneierung fir einfach Benotzer', note: '' },
    'cnil-guide-office-renewal': {
      asks: 'Eng raisonnabel Erneierung fir d’Administrateuren',
      note: 'Den NIST an den ASVS verbidden dat: kee Choix erfëllt déi zwee.',
    },
    'cnil-guide-office-strength': {
      asks: 'Méi staark Passwierder fir d’Administrateuren',
      note: 'De Guide gëtt keng Zuel. Hei: méi Versich wéi fir d’Benotzer.',
    },
    'cnil-guide-first-sign-in': {
      asks: 'E Passwuert, dat ee kritt huet, beim éischte Login ännere loossen',
      note: 'Erfëllt fir temporär Passwierder. Fir dat, wat en Administrateur wielt, soulaang en d’Këscht ugekräizt léisst.',
    },
    'anssi-policy': { asks: 'Eng Politik fir Passwierder hunn', note: '' },
    'anssi-length': {
      asks: 'Eng Mindestlängt no dem Sécherheetsniveau',
      note: 'D’Tabell vum Guide gouf net ganz gelies. Hei: 12 fir d’Benotzer, 15 fir d’Administrateuren an de Support.',
    },
    'anssi-long': { asks: 'Keng maximal Längt virschreiwen', note: '128 Zeechen, aus technesche Grënn.' },
    'anssi-complexity': {
      asks: 'Reegele fir d’Komplexitéit, mat der gréisster Auswiel un Zeechen',
      note: 'Ouni virgeschriwwen Zorte gëtt d’Zil duerch d’Mindestzuel vun de Versich erreecht.',
    },
    'anssi-renewal': { asks: 'Normalerweis keen Oflafe fir Konten, déi wéineg sensibel sinn', note: '' },
    'anssi-office-renewal': {
      asks: 'En Oflafe fir ganz sensibel Konten, zum Beispill no 1 bis 3 Joer',
      note: 'Den NIST an den ASVS verbidden dat: kee Choix erfëllt déi zwee.',
    },
    'anssi-compromise': { asks: 'Direkt erneieren, wann anerer d’Passwuert kennen', note: '' },
    'anssi-check': { asks: 'Beim Uleeën a beim Erneieren automatesch iwwerpréiwen, wéi staark et ass', note: '' },
  },
};

const powerOfTen = (power: number): string =>
  power === 10 ? '10\u00a0Milliarden' : power === 12 ? '1.000\u00a0Milliarden' : `10^${power}`;
