import { Den, den, nRule } from './n-rule.ts';

/** How a company's administrators are asked about one of their people: by mail, on their pages, and by a link. */
export const vouching = {
  mail: {
    subject: (request: string) => `Demande Nr.\u00a0${request}: eng Persoun aus Ärer Firma confirméieren`,
    what: (service: string, person: string, agent: string, at: string) =>
      `Et huet een de Support no engem neien Zougang zu ${service} fir ${person} gefrot. ${Den(at)} freet Iech ${agent === '' ? 'en Agent vum Support' : `${agent} vum Support`}, ze confirméieren, datt et wierklech dës Persoun ass.`,
    speak:
      'Schwätzt fir d’éischt mat där Persoun: vu Mond zu Mond, oder op enger Nummer, déi Dir scho kennt. Verloosst Iech weder op en Uruff, nach op e Message.',
    open: (request: string) => `Maacht Config op, da „Confirmatiounen“, an äntwert op d’Demande Nr.\u00a0${request}.`,
    link: 'Dem Support äntweren',
    expiry: (until: string) => `Är Äntwert gëtt bis ${den(until)} erwaart. Dir musst kee Passwuert aginn.`,
    notYou: 'Huet dës Persoun näischt gefrot? Refuséiert d’Demande: vläicht probéiert een, an hire Kont eranzekommen.',
  },

  heading: 'Confirmatiounen',
  what: 'De Support freet Iech, ob eng Persoun aus Ärer Firma wierklech no engem neien Zougang gefrot huet. Är Äntwert weist kee Passwuert, an ännert och keent.',
  waiting: (count: number) => (count === 1 ? '1 waart' : `${count} waarden`),
  notice: (count: number) =>
    count === 1
      ? 'De Support waart op Är Confirmatioun fir eng Persoun.'
      : `De Support waart op Är Confirmatioun fir ${count} Persounen.`,
  noticeLink: 'Äntweren',
  empty: 'De Support freet Iech de Moment näischt.',
  unsettled: (days: number) =>
    `Är Adress, Är Roll oder Ären Zougang gouf viru manner wéi ${days} Deeg geännert: Är Confirmatioun zielt nëmmen zesumme mat där vun engem zweeten Agent vum Support.`,
  needsSecondAgent:
    'D’Adress oder den Telefon vun dëser Persoun gouf viru Kuerzem geännert, a vläicht hutt Dir se geschriwwen: Är Confirmatioun geet nëmmen zesumme mat där vun engem zweeten Agent vum Support duer.',
  person: 'Persoun',
  email: 'E-Mail-Adress',
  request: 'Demande',
  asker: 'Agent vum Support',
  someAgent: 'en Agent vum Support',
  asked: 'Gefrot',
  until: 'Äntwert erwaart bis',
  statementHeading: 'Dir confirméiert:',
  statement: (person: string) =>
    `„Ech ${nRule('kennen', person)} an hu grad mat där Persoun geschwat. Dës Demande kënnt wierklech vun hir.“`,
  speak:
    'Schwätzt vu Mond zu Mond mat hir, oder op enger Nummer, déi Dir scho kennt: net mat engem, deen Iech grad ugeruff huet.',
  confirm: 'Confirméieren',
  refuse: 'Refuséieren',
  forPerson: (person: string) => `fir ${person}`,
  saved: {
    confirmed: 'Et ass confirméiert. Den Agent vum Support gesäit et elo.',
    refused: 'Et ass refuséiert. D’Demande gëtt beim Support gemellt.',
  },
  faults: {
    over: 'Dës Demande waart net méi op eng Äntwert: et huet schonn ee geäntwert, oder de Support behandelt se net méi.',
    oneself: 'Dir kënnt net fir Iech selwer confirméieren. En aneren Administrateur vun Ärer Firma kann dat.',
  },

  link: {
    heading: 'Fir eng Persoun aus Ärer Firma confirméieren',
    what: 'Dëse Link ass fir Iech, an nëmme fir Iech. En opzemaache confirméiert nach näischt: äntwert mat engem vun deenen zwee Knäppercher.',
    confirmed: {
      heading: 'Et ass confirméiert',
      what: 'Den Agent vum Support gesäit et elo. Dir kënnt dës Säit zoumaachen.',
    },
    refused: {
      heading: 'Et ass refuséiert',
      what: 'D’Demande gëtt beim Support gemellt. Dir kënnt dës Säit zoumaachen.',
    },
    over: {
      heading: 'Dës Demande waart net méi op eng Äntwert',
      what: 'Et huet schonn ee geäntwert, d’Zäit ass eriwwer, oder de Support behandelt se net méi.',
    },
    unknown: {
      heading: 'Dëse Link gëtt et net',
      what: 'Vläicht ass en net komplett. Kopéiert en aus der Mail, a ganz, oder loggt Iech an.',
    },
    signIn: 'Aloggen',
  },

  ofDesk: {
    heading: 'Confirmatioun vun der Firma',
    what: 'D’Administrateure vun der Firma kréien eng Mail. Ee vun hinne schwätzt mat der Persoun, a confirméiert oder refuséiert dann a senger Sessioun.',
    ask: 'D’Firma froen ze confirméieren',
    askAgain: 'D’Firma nach eng Kéier froen',
    waiting: (at: string, until: string) =>
      `Um ${at} gefrot. Äntwert erwaart bis ${den(until)}. Aktualiséiert d’Säit, fir se ze gesinn.`,
    refused: (at: string) =>
      `Um ${at} refuséiert. Berouegt den Uruffer net, an drängt net: fir weiderzemaachen, brauch et e Responsabelen.`,
    withSecond:
      'Vun engem Administrateur confirméiert, deem säin Zougang viru Kuerzem geännert gouf, oder deen d’Adress oder d’Nummer vun der Persoun geschriwwen hu kann: si zielt zesumme mat der Meenung vun engem zweeten Agent.',
    outOfDate: (at: string) => `Um ${at} confirméiert, elo ze al.`,
    linkHeading: 'Confirmatioun vun der Firma per Link',
  },
  askFaults: {
    'already-asked': 'D’Firma gouf fir dës Demande scho gefrot. Waart op hir Äntwert.',
    'too-many': 'D’Firma gouf ze dacks gefrot. Iwwerpréift den Uruffer op en anere Wee, oder waart.',
    'nobody-to-ask':
      'Dës Firma huet keen aneren Administrateur, deen ee froe kann. Iwwerpréift den Uruffer op en anere Wee.',
  },
};
