import { plural } from '../dates.ts';
import { nRule, spoken } from './n-rule.ts';

/** What the commands about a company’s settings and groups say. */
export const cliCompanies = {
  commands: {
    show: 'eng Firma weisen: hir Reegelen, hir Gruppen, hir Astellungen',
    resetModes: 'soen, wéi d’Administrateure vun enger Firma en Zougang zréckginn; mat --allow et wielen',
    group: 'd’Gruppe vun enger Firma',
    groupList: 'd’Gruppe vun enger Firma opzielen',
    groupAdd: 'e Grupp uleeën',
    groupRename: 'engem Grupp en aneren Numm ginn',
    groupRemove: 'e Grupp läschen; seng Leit bleiwen, ouni Grupp',
  },
  options: {
    allow: 'déi erlaabte Weeër, a keng aner: link, temporary, chosen, oder none fir keen',
    groupName: 'den Numm vum Grupp',
    newName: 'säin neien Numm',
    company: 'd’Firma, mat hirem Numm',
  },
  facts: {
    name: 'Numm',
    kind: 'Aart',
    profile: 'Reegelen um Ufank',
    created: 'ugeluecht',
    people: 'Leit',
    groups: 'Gruppen',
    resetModes: 'Weeër fir zréckzesetzen',
    told: 'Administrateure kréie Bescheed, wann zréckgesat gëtt',
    telephone: 'Zrécksetzen um Telefon',
    address: 'Adress fir d’Bréiwer',
  },
  yes: 'jo',
  no: 'nee',
  telephone: {
    on: 'erlaabt',
    'own-stop': (since: string) => `vun der Firma gestoppt zënter dem ${spoken(since)}`,
    'desk-stop': (since: string) => `vum Support gestoppt zënter dem ${spoken(since)}`,
  },
  modes: { link: 'Link', temporary: 'temporäert Passwuert', chosen: 'Passwuert, dat den Administrateur wielt' },
  modeStates: {
    off: 'ofgeschalt',
    on: 'erlaabt',
    later: (from: string) => `erlaabt vum ${spoken(from)} un`,
  },
  modesSaved: (company: string) => `${company}: d’Weeër fir zréckzesetze si gespäichert.`,
  modesTold:
    'E Wee, dee manner sécher ass wéi de Link, geet eréischt no enger Waardezäit op; d’Administrateure kréie Bescheed.',
  noGroup: 'Dës Firma huet kee Grupp.',
  columns: { id: 'ID', name: 'Grupp', people: 'Leit' },
  atLeast: (count: string) => `méi wéi ${count}`,
  created: (name: string) => `De Grupp ${name} ass ugeluecht.`,
  renamed: (before: string, name: string) => `De Grupp ${before} heescht elo ${name}.`,
  removed: (name: string, people: number) =>
    people === 0
      ? `De Grupp ${name} ass geläscht.`
      : `De Grupp ${name} ass geläscht. Elo ouni Grupp: ${plural('lb', people, { one: 'Persoun', other: 'Persounen' })}.`,
  unknown: (name: string) => `Kee Grupp an dëser Firma heescht ${name}.`,
  nameTaken: (name: string) => `E Grupp heescht ${nRule('schonn', name)}.`,
  tooMany: (most: number) => `Dës Firma huet ${nRule('schonn', String(most))}\u00a0Gruppen.`,
};
