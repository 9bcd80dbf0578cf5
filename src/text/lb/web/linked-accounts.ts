import { plural } from '../../dates.ts';
import { nRule } from '../n-rule.ts';

/** Several accounts of one person. */
export const linkedAccounts = {
  heading: 'Meng aner Konten',
  what: 'Schafft Dir fir méi Firmaen? Verbannt Är Konten, fir vun engem op deen aneren ze wiesselen. Är Firmae gesinn näischt dovun; de Support weess et, fir de richtegen Zougang zréckzeginn. E Passwuert oder eng Adress, déi ännert, oder wann Dir Iech iwwerall ausloggt, trennt se nees.',
  link: 'En anere vu menge Konte verbannen',
  linkHeading: 'Anere Kont verbannen',
  linkWhat:
    'Gitt d’Passwuert vun dësem Kont an, dann d’Adress an d’Passwuert vun deem aneren. E muss Iech gehéieren: wien an deen een erakënnt, kann op deen anere wiesselen. Fir op de Kont vun engem Administrateur ze wiesselen, och engem delegéierten, gëtt all Kéier säi Passwuert gefrot.',
  current: 'Passwuert vun dësem Kont',
  otherEmail: 'E-Mail-Adress vum anere Kont',
  otherPassword: 'Passwuert vum anere Kont',
  submit: 'Déi zwee Konte verbannen',
  back: 'Zréck op mäi Kont',
  switch: 'Op dëse Kont wiesselen',
  unlink: 'Trennen',
  ofCompany: (company: string) => `bei ${company}`,
  switchHeading: 'Op en anere Kont wiesselen',
  switchWhat: (name: string, company: string) =>
    `Fir op de Kont ${nRule('vun', name)} bei ${company} ze wiesselen, gitt säi Passwuert an. Är aktuell Sessioun gëtt zougemaach.`,
  emailMissing: 'Schreift d’E-Mail-Adress vum anere Kont.',
  passwordMissing: 'Schreift d’Passwuert vum anere Kont.',
  delayed: (wait: string) => `Et gouf e puermol ouni Erfolleg probéiert. ${wait}`,
  faults: {
    wrongCurrent: 'Dat ass net d’Passwuert vun dësem Kont. Kuckt et no a probéiert nees.',
    wrongPassword: 'Dat ass net d’Passwuert vun deem anere Kont, oder e kann net opgoen. Kuckt no a probéiert nees.',
    refused: 'D’E-Mail-Adress oder d’Passwuert vum anere Kont stëmmt net. Kuckt déi zwee no a probéiert nees.',
    unusable:
      'Deen anere Kont kann net verbonne ginn: säi Passwuert muss fir d’éischt geännert ginn, en ass zou, oder e gehéiert engem vum Support. Loggt Iech mat em an, fir et gewuer ze ginn.',
    oneself: 'Dat ass de Kont, an deem Dir sidd. Gitt d’Adress vun deem aneren un.',
    already: 'Dës zwee Konte si scho verbonnen.',
    tooMany: 'Ee vun dëse Konten ass scho mat zéng anere verbonnen. Trennt fir d’éischt een dovun.',
  },
  /** At the desk. */
  desk: 'Aner verbonne Konten',
  deskWhat: (companies: readonly string[]) =>
    `${plural('lb', companies.length, { one: 'anere Kont', other: 'aner Konten' })}: ${companies.join(', ')}. Frot, fir wéi eng Firma d’Persoun urifft.`,
};
