import { plural } from '../../dates.ts';
import { nRule } from '../n-rule.ts';

export const peopleList = {
  /** `atLeast`: there are more, which nobody counts. */
  found: (count: number, isExact: boolean) => {
    const people = plural('lb', count, { one: 'Benotzer', other: 'Benotzer' });
    return isExact ? people : `Méi wéi ${people}. Sicht méi genee, fir der manner ze gesinn.`;
  },
  shortWords:
    'E Wuert vun engem oder zwee Buschtawe gëtt um Ufank vun den Nimm an Adresse gesicht. Schreift der dräi, fir iwwerall ze sichen.',
  filters: 'Filteren an zortéieren',
  apply: 'Uwenden',
  applyWhat: ' d’Filteren an d’Reiefolleg',
  all: 'All',
  /** Of when they came last. */
  allSignIns: 'All',
  standing: 'Status',
  standings: {
    active: 'Aktiv',
    'never-signed-in': 'Nach ni ageloggt',
    'to-invite': 'Nach ni ageloggt, z’invitéieren',
    'must-change': 'Passwuert z’änneren',
    'password-expired': 'Passwuert ofgelaf',
    frozen: 'Gespaart',
    disabled: 'Desaktivéiert',
  },
  role: 'Roll',
  group: 'Grupp',
  signedIn: 'Leschte Login',
  before: (days: string) => `Viru méi wéi ${days}\u00a0Deeg`,
  within: (days: string) => `An de ${nRule('leschten', days)}\u00a0Deeg`,
  password: 'Passwuert',
  older: (days: string) => `Méi al wéi ${days}\u00a0Deeg`,
  passwordSet: 'Passwuert vum',
  none: 'Keen',
  sort: 'Zortéieren no',
  sorts: {
    name: 'Numm',
    email: 'E-Mail-Adress',
    'last-sign-in': 'Leschte Login',
    'password-age': 'Datum vum Passwuert',
  },
  order: 'Reiefolleg',
  orders: { ascending: 'Vu kleng op grouss', descending: 'Vu grouss op kleng' },
  sortBy: (column: string) => `Zortéieren no: ${column}`,
};
