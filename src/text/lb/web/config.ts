import { plural } from '../../dates.ts';
import { nRule, spoken } from '../n-rule.ts';
import { deskAsking } from './desk-asking.ts';

const inHours = (count: number): string => plural('lb', count, { one: 'Stonn', other: 'Stonne' });

/** The administrator's pages: Config > Konfiguratioun > Lëscht vun de Benotzer. */
export const config = {
  menu: { heading: 'Config', what: (company: string) => `Astellungen: ${company}.` },
  /** Below each entry of the two menus. */
  entries: {
    configuration: 'Benotzer, Gruppen, Passwierder an de Rescht.',
    vouchings: 'De Support freet Iech ze confirméieren, wien urifft.',
    users: 'Leit dobäisetzen, änneren oder desaktivéieren, hinnen e Passwuert ginn.',
    imports: 'Vill Leit mat engem CSV-Fichier dobäisetzen oder änneren.',
    actions: 'Vill Leit op eemol invitéieren, ausloggen oder desaktivéieren.',
    breach: 'Vläicht kennen anerer Passwierder: wat ze maachen ass, der Rei no.',
    groups: 'En Deel vun de Leit engem delegéierten Administrateur uvertrauen.',
    passwordRules: 'Wat vun engem Passwuert gefuerdert gëtt.',
    modes: 'Wéi en Administrateur engem säin Zougang zréckgëtt.',
    desk: 'Wat de Support fir Är Firma mécht, oder net mécht.',
    apiKeys: 'En anere Programm ubannen, zum Beispill dee fir d’Paien.',
    rights: 'Wat all Roll dierf.',
  },
  configuration: {
    heading: 'Konfiguratioun',
    what: 'D’Leit aus Ärer Firma, hir Zougäng, a wat vun hire Passwierder gefuerdert gëtt.',
  },
  users: {
    heading: 'Lëscht vun de Benotzer',
    search: 'Sichen',
    searchHint: 'En Numm, e Virnumm, eng E-Mail-Adress oder eng ganz Telefonsnummer',
    add: 'Benotzer dobäisetzen',
    empty: 'Kee Benotzer passt dozou. Probéiert mat engem Deel vum Numm, oder läscht d’Sich.',
    clear: 'Alles weisen',
    name: 'Numm',
    email: 'E-Mail-Adress',
    role: 'Roll',
    state: 'Status',
    lastSignIn: 'Leschte Login',
    never: 'Nach ni',
    action: 'Änneren',
    edit: (name: string) => `${name} änneren`,
  },
  states: { active: 'Aktiv', disabled: 'Desaktivéiert', frozen: 'Gespaart' },
  person: {
    firstName: 'Virnumm',
    lastName: 'Numm',
    email: 'E-Mail-Adress',
    telephone: 'Telefon',
    language: 'Sprooch',
    role: 'Roll',
    groupId: 'Grupp',
    noGroup: 'Kee Grupp',
  },
  add: {
    heading: 'Benotzer dobäisetzen',
    what: 'Nëmmen d’Persoun selwer gesäit, wat si kritt, a si wielt hiert Passwuert selwer.',
    way: 'Wat d’Persoun per Mail kritt',
    submit: 'Kont uleeën',
    cancel: 'Zréck op d’Lëscht',
  },
  edit: {
    heading: 'Benotzer änneren',
    passwordHeading: 'Passwuert',
    passwordWhat:
      'Wat an dësen zwee Felder steet, gëtt d’Passwuert. Loosst se eidel, fir nëmmen d’Informatiounen z’änneren. En neit Passwuert mécht all d’Sessioune vun der Persoun zou. Si kritt per Mail Bescheed, ouni d’Passwuert: Dir gitt et hir selwer.',
    mustChange: 'Beim éischte Login en neit Passwuert verlaangen',
    mustChangeHint: 'Recommandéiert: duerno kennt nëmmen d’Persoun selwer hiert Passwuert.',
    mustChangeAsked:
      'Vun hir gëtt schonn en neit Passwuert verlaangt: si wielt eent beim nächste Login, och wann dës Këscht net ugekräizt ass.',
    submit: 'Späicheren',
    saveWhat: (name: string) =>
      `Späichert, wat uewe fir ${name} steet: d’Informatiounen an, wann et do steet, dat neit Passwuert.`,
    saveDetails: (name: string) => `Späichert d’Informatioune ${nRule('vun', name)}; d’Passwuert bleift, wéi et ass.`,
    oneself: 'Fir Äert eegent Passwuert z’änneren, benotzt d’Säit, déi fir Iech virgesinn ass:',
    changeOwn: 'Passwuert änneren',
    requireHeading: 'Kennen anerer vläicht d’Passwuert?',
    requireWhat: (name: string) =>
      `Wann aner Leit vläicht hiert Passwuert kennen, verlaangt ${nRule('vun', name)} en neit. D’Sessioune ginn direkt zougemaach; beim nächste Login, mam aktuelle Passwuert, ka si nëmmen en anert wielen. Si kritt per Mail Bescheed.`,
    requireStronger:
      'Benotzt en aneren et schonn? Da kéint hien dat neit virun hir wielen. Gitt der Persoun besser selwer en anert Passwuert, oder frot de Support, et zréckzesetzen: dat aalt mécht dann näischt méi op.',
    requireGive: 'En neit Passwuert ginn',
    requireNew: 'En neit Passwuert verlaangen',
    requireAsked: 'Vun hir gëtt schonn en neit Passwuert verlaangt, beim nächste Login.',
    requireNone: 'Dës Persoun huet nach kee perséinlecht Passwuert: si wielt eent bei hirem éischte Login.',
    accessHeading: 'Zougang',
    disableWhat: (name: string) => `${name} ka sech net méi aloggen, an d’Sessioune ginn direkt zougemaach.`,
    disable: 'Kont desaktivéieren',
    enableWhat: (name: string) =>
      `De Kont ${nRule('vun', name)} ass desaktivéiert. Reaktivéiert geet e mat deemselwechte Passwuert op wéi virdrun.`,
    enableNone: (name: string) =>
      `De Kont ${nRule('vun', name)} ass desaktivéiert. En huet kee Passwuert: eng Kéier reaktivéiert, muss d’Persoun hiren Zougang nach zréckkréien.`,
    waitsDisabled: 'De Kont ass desaktivéiert: dëst Passwuert geet, soubal de Kont reaktivéiert ass.',
    enable: 'Kont reaktivéieren',
    saved: {
      details: 'D’Informatioune si gespäichert.',
      password: 'Dat neit Passwuert ass gespäichert. D’Persoun kritt per Mail Bescheed; gitt hir d’Passwuert selwer.',
      required: 'Vun hir gëtt en neit Passwuert verlaangt. D’Persoun kritt per Mail Bescheed.',
      asked: deskAsking.saved,
      'created-link': (hours: number) =>
        `De Kont ass ugeluecht. E Link, fir d’Passwuert ze wielen, geet per Mail eraus. E geet eng eenzeg Kéier, ${inHours(hours)} laang.`,
      created: (hours: number) =>
        `De Kont ass ugeluecht. En temporäert Passwuert geet per Mail eraus. Et geet eng eenzeg Kéier, ${inHours(hours)} laang.`,
      disabled: 'De Kont ass desaktivéiert.',
      enabled: 'De Kont ass reaktivéiert.',
    },
  },
  faults: {
    emailMissing: 'Schreift d’E-Mail-Adress.',
    emailNotAnAddress: 'Schreift eng komplett E-Mail-Adress, wéi numm@beispill.lu.',
    emailTaken: 'En anere Kont huet schonn dës E-Mail-Adress. Gitt eng aner un.',
    metEnough: (until: string) =>
      `Zevill E-Mail-Adressen, déi zu anere Konte gehéieren, goufe probéiert. Virum ${spoken(until)} gëtt keng nei Adress ugeholl. Wann et net waarde kann, wennt Iech un de Support.`,
    firstNameMissing: 'Schreift de Virnumm.',
    lastNameMissing: 'Schreift den Numm.',
    groupMissing: 'Wielt ee vun Äre Gruppe fir dës Persoun.',
    tooLong: (label: string, maximum: number) => `„${label}“ däerf héchstens ${maximum} Zeechen hunn.`,
    unreadable: (label: string) => `„${label}“ huet en Zeechen, dat net gelies ka ginn. Tippt et op der Tastatur.`,
    notATelephone: 'Schreift eng ganz Nummer, wéi +352 27 12 34 56, oder loosst d’Feld eidel.',
    notAChoice: (label: string) => `Wielt eng vun de proposéierten Äntwerte fir „${label}“.`,
    lastAdministrator:
      'Dat ass de leschten aktiven Administrateur vun der Firma. Bestëmmt fir d’éischt en aneren, éier Dir dëse Kont ännert.',
    overtaken:
      'En aneren huet grad dëst Passwuert geännert. Kuckt mat deem no, a probéiert nach eng Kéier, wann et néideg ass.',
  },
};
