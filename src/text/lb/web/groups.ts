import { plural } from '../../dates.ts';
import { nRule } from '../n-rule.ts';

/** The groups of a company, and who administers them. */
export const groups = {
  heading: 'Gruppen',
  what: 'E Service, e Buttek, eng Regioun: e Grupp hëlt Benotzer vun Ärer Firma zesummen. Jidderee steet an engem Grupp, oder a kengem. En delegéierten Administrateur këmmert sech nëmmen ëm d’Benotzer aus de Gruppen, déi Dir em gitt.',
  empty: 'Är Firma huet nach kee Grupp. Deen éischte maacht Dir hei drënner.',
  name: 'Grupp',
  people: 'Benotzer',
  delegates: 'Delegéiert',
  noDelegate: 'Keen Delegéierten.',
  action: 'Aktioun',
  edit: (name: string) => `${name} änneren`,
  count: (count: number, isExact: boolean) => {
    const people = plural('lb', count, { one: 'Benotzer', other: 'Benotzer' });
    return isExact ? people : `méi wéi ${people}`;
  },
  createHeading: 'Neie Grupp',
  nameField: 'Numm vum Grupp',
  create: 'Grupp uleeën',
  editHeading: 'Grupp änneren',
  save: 'Späicheren',
  back: 'Zréck op d’Lëscht vun de Gruppen',
  members: 'Seng Benotzer weisen',
  removeLink: (name: string) => `„${name}“ läschen`,
  removeWhat: (people: string) =>
    `En huet ${people}. Hir Konte bleiwen, a ginn net geännert: si stinn da just a kengem Grupp méi. Seng delegéiert Administrateure këmmere sech net méi ëm si.`,
  remove: (name: string) => `Grupp „${name}“ läschen`,
  keep: 'Dëse Grupp halen',
  saved: {
    created: 'De Grupp ass ugeluecht.',
    renamed: 'Den Numm ass gespäichert.',
    removed: 'De Grupp ass geläscht. Seng Benotzer bleiwen, a kengem Grupp.',
  },
  faults: {
    gone: 'Dëse Grupp gëtt et net méi. Hei sinn déi vun Ärer Firma.',
    missing: 'Schreift den Numm vum Grupp.',
    tooLong: (maximum: number) => `Den Numm vum Grupp däerf héchstens ${maximum} Zeechen hunn.`,
    unreadable: 'Am Numm vum Grupp ass en Zeechen, dat net gelies ka ginn. Tippt et op der Tastatur.',
    taken: 'Är Firma huet schonn e Grupp mat deem Numm. Gitt him en aneren.',
    tooMany: (maximum: number) =>
      `Eng Firma kann héchstens ${maximum} Gruppen hunn. Läscht een, deen net méi gebraucht gëtt.`,
  },
  delegation: {
    heading: 'Delegéiert Gruppen',
    section: (count: number) =>
      count === 0
        ? 'Dës Persoun ass delegéierten Administrateur, awer vu kengem Grupp: si gesäit nach keen.'
        : `Dës Persoun këmmert sech ëm d’Benotzer ${nRule('vun', plural('lb', count, { one: 'Grupp', other: 'Gruppen' }))}.`,
    link: 'Gruppe wielen',
    what: (name: string) =>
      `${name} kann an dëse Gruppe Benotzer dobäisetzen, hir Informatiounen änneren, hinnen e Passwuert ginn an hire Kont desaktivéieren. D’Administrateuren an déi aner Delegéiert gehéieren ni dozou.`,
    noGroups: 'Är Firma huet nach kee Grupp. Leet fir d’éischt een un.',
    toGroups: 'Gruppen',
    submit: 'Späicheren',
    page: (from: number, to: number, total: number) =>
      `${nRule('Gruppen', String(from))} bis ${to}, ${nRule('vun', String(total))}`,
    otherPages: 'Späichert dës Säit, éier Dir eng aner kuckt.',
    saved: 'Déi delegéiert Gruppe si gespäichert.',
    back: 'Zréck op d’Fiche',
    notDelegate: 'Dës Persoun ass net méi delegéierten Administrateur. Ännert fir d’éischt hir Roll.',
    gone: 'Ee vun dëse Gruppe gëtt et net méi. Kuckt d’Lëscht no a späichert nach eng Kéier.',
  },
};
