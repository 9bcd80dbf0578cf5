import { plural } from '../dates.ts';
import { den, nRule, spoken } from './n-rule.ts';

/** The commands of emergency access. */
export const emergency = {
  first: 'Éischte Bedreiwer',
  second: 'Zweete Bedreiwer',
  operator: 'Bedreiwer',
  emailQuestion: 'E-Mail-Adress: ',
  passwordQuestion: 'Passwuert (et gëtt net gewisen): ',
  codeQuestion: 'Versigelte Code (e gëtt net gewisen): ',
  abandoned: 'D’Agab huet virum Schluss opgehalen. Näischt huet sech geännert.',
  refused: 'D’Adress oder d’Passwuert stëmmt net. Näischt huet sech geännert.',
  delayed: (until: string) => `Ze vill falsch Versich fir dës Adress. Probéiert nees nom ${spoken(until)}.`,
  notAnOperator: 'Dëse Kont ass net dee vun engem Bedreiwer. Näischt huet sech geännert.',
  mustChangeFirst: 'Dëse Kont muss fir d’éischt en neit Passwuert wielen: maacht d’Login-Säit op.',
  reasonMissing: (shortest: number, longest: number) =>
    `--reason: gitt de Grond un, ${shortest} bis ${longest} Zeechen. All Bedreiwer a Responsabel liesen en.`,
  unknown: (email: string) => `Kee Kont huet d’Adress ${email}.`,
  accountDisabled: (email: string) => `De Kont ${email} ass desaktivéiert. Reaktivéiert e fir d’éischt.`,
  notTwo:
    'Et brauch zwee verschidde Bedreiwer, a kee vun deenen zwee mécht säin eegene Kont op. Näischt huet sech geännert.',
  wrongCode:
    'Dat ass net de versigelte Code, dee gëllt, oder e mécht nach net op. Näischt huet sech geännert, an dëse Versuch steet am Journal.',
  sent: (email: string) => `En temporäert Passwuert geet ${nRule('un', email)} eraus. Dat aalt gëllt net méi.`,
  told: 'D’Bedreiwer an d’Responsabel vum Support kréie Bescheed, a beim Support ass en Tëschefall op.',
  made: (from: string) =>
    `Hei ass de versigelte Code. E mécht vum ${spoken(from)} un op; dee virdru gëllt dann net méi. Bedreiwer a Responsabel kréie Bescheed.`,
  unsettled:
    'Ee vun deenen zwee ass nach net laang genuch Bedreiwer, oder krut säin Zougang viru Kuerzem zréck. Näischt huet sech geännert.',
  keep: 'Dréckt en aus oder schreift en of, maacht den Ëmschlag zou, a späert en ewech. E gëtt net méi gewisen; e gëllt eng Kéier.',
  operators: (count: number) => plural('lb', count, { one: 'aktive Bedreiwer', other: 'aktiv Bedreiwer' }),
  codeReady: (at: string, from: string) =>
    `E versigelte Code ass prett, ${den(at)} gemaach, an ze benotze vum ${spoken(from)} un.`,
  codeMissing: 'Kee versigelte Code ass prett. Fir een ze maachen: marignan emergency seal',
  noWay: 'Kee kéint en Noutzougang opmaachen: maacht e versigelte Code, oder setzt en zweete Bedreiwer dobäi.',
};
