import { plural } from '../../dates.ts';
import { nRule } from '../n-rule.ts';

const waiting = { one: 'Demande waart', other: 'Demande waarden' };
const requests = { one: 'Demande', other: 'Demanden' };

/** The queue's own words: filters, what changes while one looks, keys. */
export const deskQueue = {
  counted: (shown: number, waitingCount: number) =>
    `${plural('lb', shown, { one: 'oppen Demande', other: 'oppen Demanden' })}, ${waitingCount} dovu ${waitingCount === 1 ? 'waart' : 'waarden'}`,
  found: (count: number) => plural('lb', count, requests),
  shown: (first: string, last: string, all: string) => `${first} bis ${last} ${nRule('vun', all)}`,
  nature: 'Aart',
  kinds: { reset: 'Zrécksetzen', incident: 'Tëschefall' },
  by: (channel: string) => `iwwer ${channel}`,
  bySensor: 'automatesch gemellt',
  take: 'Iwwerhuelen',
  takeWhat: (number: number) => `d’Demande Nr.\u00a0${number}`,

  filters: {
    heading: 'Demanden eraussichen',
    text: 'An der Waardelëscht',
    textHint: 'Numm, Firma oder Nummer',
    kind: 'Aart',
    channel: 'Ukomm iwwer',
    state: 'Status',
    holder: 'Wie sech drëm këmmert',
    all: 'All',
    holders: { mine: 'Dir', nobody: 'Nach keen', others: 'En aneren Agent' },
    submit: 'Filteren',
    submitWhat: 'd’Waardelëscht',
    clear: 'Alles weisen',
    none: 'Keng oppen Demande passt dozou.',
  },

  live: {
    heading: 'Aktualiséierung a Raccourcien',
    update: 'D’Waardelëscht aktualiséieren, ouni d’Säit neizelueden',
    keys: 'Raccourcien op der Tastatur aschalten',
    keysWhat: 'Eng eenzeg Tast geet duer. Näischt geschitt, soulaang Dir an engem Feld schreift.',
    key: 'Tast',
    does: 'Effekt',
    table: 'Raccourcien op der Tastatur',
    actions: {
      n: 'Op déi nächst Demande goen, déi waart',
      p: 'Op déi virdru goen',
      t: 'Déi Demande iwwerhuelen, op där Dir sidd',
      f: 'An der Waardelëscht sichen',
      '/': 'Kont sichen',
    },
    over: 'Är Sessioun ass eriwwer: d’Waardelëscht gëtt net méi gewisen.',
    signIn: 'Aloggen',
    elsewhere: 'D’Waardelëscht leeft an engem aneren Tab weider. Hei ännert se sech net méi.',
    lost: 'D’Waardelëscht ännert sech net méi: d’Verbindung mam Server ass ënnerbrach. Et gëtt gläich nees probéiert.',
    back: 'D’Waardelëscht leeft nees.',
  },

  changes: {
    incident: (number: number) => `Neien Tëschefall, Demande Nr.\u00a0${number}.`,
    arrived: (count: number) => `${plural('lb', count, { one: 'nei Demande', other: 'nei Demanden' })}.`,
    taken: (number: number, name: string) => `${name} huet d’Demande Nr.\u00a0${number} iwwerholl.`,
    takenByYou: (number: number) => `Dir hutt d’Demande Nr.\u00a0${number} iwwerholl.`,
    waiting: (count: number) => `${plural('lb', count, waiting)}.`,
  },
};
