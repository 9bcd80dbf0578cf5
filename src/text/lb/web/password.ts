import { plural } from '../../dates.ts';
import { nRule } from '../n-rule.ts';

/** Choosing a password: the rules, the fields and what can go wrong. */
export const password = {
  heading: 'Neit Passwuert wielen',
  chooseUntil: (time: string) => `Dir hutt bis ${time} Zäit dofir.`,
  forcedByTemporary:
    'En temporäert Passwuert oder e Link mécht nëmmen dës Säit op. Wielt elo Äert eegent Passwuert: soss kennt et keen.',
  forcedByAdministrator:
    'Äert Passwuert gouf vun engem Administrateur gewielt. Fir sécher ze goen, ersetzt et elo duerch Äert eegent: soss kennt et keen.',
  forcedByExpiry:
    'D’Zäit vun Ärem Passwuert ass ofgelaf: dat ass deen eenzege Grond. Wielt dat nächst, fir weiderzemaachen. Soss ännert sech näischt; Är Sessiounen anzwousch anescht bleiwen op.',
  forcedByBreach:
    'Äert Passwuert steet elo op enger Lëscht vu Passwierder, déi op anere Site geklaut goufen. Dat heescht net, datt een an Ärem Kont war. Ersetzt et awer virsiichtshalber hei, an iwwerall, wou Dir et soss nach benotzt.',
  forcedByOthers:
    'Vläicht kennen nach aner Leit Äert Passwuert. Ersetzt et virsiichtshalber elo duerch en anert, aus anere Wierder.',
  ownChoice: 'Är aner Sessioune ginn zougemaach, an Dir kritt eng Mail, déi d’Ännerung confirméiert.',
  username: 'E-Mail-Adress',
  current: 'Aktuellt Passwuert',
  next: 'Neit Passwuert',
  confirmation: 'Passwuert confirméieren',
  submit: 'Späicheren',
  rulesHeading: 'E gutt Passwuert:',
  rules: {
    length: (minimum: number) =>
      `op d’mannst ${plural('lb', minimum, { one: 'Zeechen', other: 'Zeechen' })}; d’Leerzeechen ass och eent`,
    fourClasses: 'e klenge Buschtaf, e grousse Buschtaf, eng Ziffer an e Sonnerzeechen',
    personalAnywhere:
      'näischt Perséinleches: keen Numm, kee Virnumm, keen Déier, keng Adress, keng Firma an net den Numm vum Service',
    personalWhole: 'eppes anescht wéi en Numm, eng Adress, d’Firma oder den Numm vum Service',
    common: 'näischt, wat anerer fir d’éischt géife probéieren, an net d’Rezept vun den Hëllefssäiten',
    different: 'anescht wéi déi virdrun an anescht wéi bei aneren Zougäng',
    differentNeverStolen: 'anescht wéi déi virdrun an anescht wéi bei aneren Zougäng, an ni geklaut',
  },
  shown: 'd’Passwierder',
  verdict: {
    welcome: 'Hei steet eis Meenung, während Dir tippt. Näischt verléisst Äre Browser, éier Dir späichert.',
    accepted: 'Hei ass näischt auszesetzen. Beim Späichere kucke mir nach no, ob et anescht ass wéi déi virdrun.',
    acceptedUnlessStolen: 'Hei ass näischt auszesetzen. Beim Späichere kucke mir nach no, ob et ni geklaut gouf.',
    how: 'Wéi dat geschat gëtt',
    assumed: (perSecond: number) =>
      `Mir rechne mat engem Hacker, deen d’Lëscht mat de Passwierder geklaut huet ${nRule('an', new Intl.NumberFormat('lb').format(perSecond))} Versich an der Sekonn mécht. E kennt Iech, e kennt de Service, an en huet all eis Hëllefssäite gelies.`,
  },
  currentMissing: 'Schreift Äert aktuellt Passwuert.',
  nextMissing: 'Schreift dat neit Passwuert.',
  notConfirmed: 'Déi zwee Passwierder sinn net d’selwecht. Schreift zweemol datselwecht.',
  wrongCurrent: 'Dat ass net Äert aktuellt Passwuert. Kuckt d’Tast fir d’grouss Buschtawen no a probéiert nees.',
  delayed: (wait: string) => `Dat aktuellt Passwuert war e puermol hannertenee falsch. ${wait}`,
  alreadyChosen: {
    heading: 'D’Passwuert gouf scho gewielt',
    what: 'Eng aner Fënster war méi séier, oder d’Zäit fir ze wielen ass eriwwer. Wat Dir grad getippt hutt, gouf net gespäichert.',
    doubt: 'Wann net Dir dat waart, loosst d’Passwuert zrécksetzen a sot eisen Ekippe Bescheed.',
    continue: 'Weider',
  },
};
