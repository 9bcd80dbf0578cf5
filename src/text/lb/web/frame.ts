import { plural } from '../../dates.ts';
import { den, nRule } from '../n-rule.ts';

export const frame = {
  title: (heading: string, service: string) => `${heading} – ${service}`,
  faultyTitle: (title: string) => `Feeler: ${title}`,
  skip: 'Direkt op den Inhalt',
  navigation: 'Haaptnavigatioun',
  breadcrumb: 'Wou Dir elo sidd',
  account: 'Mäi Kont',
  figures: 'Zuelen',
  policy: 'Reegelen',
  desk: 'Demanden',
  config: 'Config',
  signOut: 'Ausloggen',
  signIn: 'Aloggen',
  signedInAs: 'Sessioun:',
  language: 'Sprooch',
  help: 'Hëllef',
  /** In the words of the French decree: who had no audit is not compliant. */
  accessibility: 'Barrièrefräiheet: net konform',
  sessionEnds: (time: string) => `Ouni Aktivitéit hält Är Sessioun um ${time} op.`,
  /** Said by the script of a page, before and after its session ends. */
  session: {
    soon: 'Är Sessioun hält a manner wéi zwou Minutten op, well näischt geschitt.',
    stay: 'Ageloggt bleiwen',
    stayed: 'Är Sessioun geet weider.',
    final:
      'Är Sessioun huet hir längst Dauer erreecht an hält a manner wéi zwou Minutten op. Späichert, wat Dir ugefaangen hutt.',
    over: 'Är Sessioun ass eriwwer. Wat Dir getippt hutt, steet nach op dëser Säit: kopéiert et, ier Dir se verloosst.',
  },
  neverAsked: 'Eis Ekippe froen Iech ni no Ärem perséinleche Passwuert.',
  summary: 'Dat hei muss nach verbessert ginn',
  withMore: (first: string, count: number) =>
    `${first} An nach ${plural('lb', count, { one: 'aner Remark', other: 'aner Remarken' })} op dësem Feld.`,
  faultAtField: 'Feeler:',
  /** What is said of somebody or something. */
  about: (name: string, what: string) => `${name}: ${what}`,
  optional: (label: string) => `${label} (fakultativ)`,
  passwordEnds: (day: string) => `Äert Passwuert gëllt bis ${den(day)}.`,
  passwordEnded: (day: string) => `Äert Passwuert huet bis ${den(day)} gegollt. Beim nächste Login wielt Dir en anert.`,
  changeNow: 'Elo änneren',
  backToStart: 'Zréck op d’Startsäit',
  first: 'Éischt Säit',
  last: 'Lescht Säit',
  previous: 'Säit virdrun',
  next: 'Nächst Säit',
  pages: 'Säiten',

  errors: {
    'not-found': {
      heading: 'Säit net fonnt',
      what: 'Dës Säit gëtt et net, oder net méi. Kuckt d’Adress no, oder fänkt nees op der Startsäit un.',
    },
    forbidden: {
      heading: 'Reservéiert Säit',
      what: 'Mat Ärem Kont kënnt Dir net op dës Säit. Wann Dir se braucht, schwätzt mat Ärem Administrateur.',
    },
    method: {
      heading: 'Dat geet hei net',
      what: 'Dës Adress mécht een net esou op. Fänkt nees op der Startsäit un a benotzt d’Linken op de Säiten.',
    },
    'too-large': {
      heading: 'Dat ass ze grouss',
      what: 'Wat Dir geschéckt hutt, ass méi grouss wéi erlaabt, an näischt gouf gespäichert. Gitt zréck, a maacht Ären Text méi kuerz oder wielt e méi klenge Fichier.',
    },
    'too-many': {
      heading: 'Ze vill Ufroen op eemol',
      what: 'A kuerzer Zäit si vill Ufroen aus Ärem Reseau komm. Är gouf net behandelt, an et huet sech näischt geännert.',
    },
    busy: {
      heading: 'De Service huet grad ganz vill ze dinn',
      what: 'Är Ufro gouf net behandelt, an et huet sech näischt geännert.',
    },
    csrf: {
      heading: 'Dës Säit ass ofgelaf',
      what: 'De Formulaire war scho laang op, oder Är Sessioun huet an der Zwëschenzäit geännert. Näischt gouf gespäichert. Gitt zréck, luet d’Säit nei a probéiert nach eng Kéier.',
    },
    fault: {
      heading: 'Bei eis ass e Problem opgetrueden',
      what: 'Dir kënnt näischt dofir, an eis Ekipp gesäit et am Journal vum Server. Probéiert an e puer Minutten nees. Wann Dir grad eppes späichere wollt, kuckt fir d’éischt, ob et gemaach ass.',
    },
    'bad-request': {
      heading: 'Dat konnt net gelies ginn',
      what: 'Wat geschéckt gouf, konnt net gelies ginn, an näischt gouf gespäichert. Gitt zréck, luet d’Säit nei a probéiert nach eng Kéier.',
    },
  },
  retryInSeconds: (count: number) =>
    `Probéiert ${nRule('an', plural('lb', count, { one: 'Sekonn', other: 'Sekonnen' }))} nees.`,
  retryInMinutes: (count: number) =>
    `Probéiert ${nRule('an', plural('lb', count, { one: 'Minutt', other: 'Minutten' }))} nees.`,
};
