import { plural } from '../dates.ts';

/** Why a new password is refused, and how to mend it. */
export const reasons = {
  'too-short': (minimum: number) =>
    `Dëst Passwuert ass ze kuerz: et brauch op d’mannst ${plural('lb', minimum, characters)}.`,
  'too-long': (maximum: number) =>
    `Dëst Passwuert ass ze laang: et däerf héchstens ${plural('lb', maximum, characters)} hunn.`,
  'unreadable-characters': 'An dësem Passwuert ass en Zeechen, dat net gelies ka ginn. Tippt et op der Tastatur.',
  'lacks-lower-case': 'Setzt op d’mannst ee klenge Buschtaf dobäi.',
  'lacks-upper-case': 'Setzt op d’mannst ee grousse Buschtaf dobäi.',
  'lacks-digit': 'Setzt op d’mannst eng Ziffer dobäi.',
  'lacks-sign':
    'Setzt op d’mannst ee Sonnerzeechen dobäi, zum Beispill e Bindestréch, en Ausruffzeechen oder e Leerzeechen.',
  repetitive: 'Dëst Passwuert huet ze dacks déiselwecht Zeechen. Wielt eent mat méi Ofwiesslung.',
  'published-recipe':
    'Dëst Passwuert ass no deem publizéierte Rezept gemaach: wien d’Hëllefssäit gelies huet, weess alles, bis op ee Wuert. Setzt et anescht zesummen.',
  personal:
    'An dësem Passwuert ass e Wuert, dat ee rode kann: en Numm, eng Adress, eng Nummer, d’Firma oder den Numm vum Service. Huelt Wierder, déi mat all deem näischt ze dinn hunn.',
  common:
    'Dëst Passwuert ass eent vun deenen éischten, déi en Hacker géif probéieren. Wielt eent, op dat ee manner kënnt.',
  name: 'An dësem Passwuert ass e Virnumm oder den Numm vun engem Déier, deen anerer kenne kënnen. Wielt en anert Wuert.',
  'keyboard-walk':
    'Dëst Passwuert geet op der Tastatur vun enger Tast op déi nächst. Wielt besser e puer Wierder, déi näischt mateneen ze dinn hunn.',
  date: 'Dëst Passwuert besteet virun allem aus engem Datum. Wielt besser e puer Wierder, déi näischt mateneen ze dinn hunn.',
  guessable:
    'Dëst Passwuert ass ze liicht ze roden. Setzt eent oder zwee Wierder dobäi, déi näischt mat deenen aneren ze dinn hunn.',
  breached:
    'Dëst Passwuert steet op enger Lëscht vu geklaute Passwierder, déi Hacker probéieren. Wielt eent, dat nach ni benotzt gouf.',
  'used-before': 'Dëst Passwuert hat Dir schonn eng Kéier. Wielt en neit.',
  'like-the-last':
    'Dëst Passwuert ass bis op eng Zuel datselwecht wéi dat virdrun. Wien dat aalt kennt, kéint dat neit roden: ännert och d’Wierder.',
  'same-as-other-account':
    'Dëst Passwuert ass dat vun engem anere vun Äre Konten. Wielt fir all Zougang en anert Passwuert.',
  'same-as-before': 'Dëst Passwuert ass dat, wat Dir schonn hutt. Wielt en anert.',
  'same-as-temporary': 'Dëst Passwuert ass dat temporäert Passwuert. Wielt en anert, Äert eegent.',
  'too-many-tries':
    'An engem Dag goufe vill Passwierder probéiert: fir sécher ze goen, gouf dëst net gespäichert. Kommt muer nees, oder frot de Support, d’Passwuert zréckzesetzen.',
};

const characters = { one: 'Zeechen', other: 'Zeechen' };
