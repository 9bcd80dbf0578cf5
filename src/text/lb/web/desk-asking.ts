import { den } from '../n-rule.ts';

/** How an administrator asks the desk for one of the own people, and why some passwords are the desk's alone. */
export const deskAsking = {
  heading: 'Zrécksetzen duerch de Support',
  what: (name: string) =>
    `De Support kuckt no, ob et wierklech ${name} ass, a gëtt dann den Zougang zréck. Dir gesitt kee Passwuert. D’Persoun kritt per Mail Bescheed.`,
  message: 'Message un de Support',
  messageHint: 'Schreift hei ni e Passwuert: kee vum Support soll eent kennen.',
  submit: 'De Support froen, d’Passwuert zréckzesetzen',
  byDesk:
    'D’Passwuert vun engem Administrateur gëtt net hei gesat: et mécht Är ganz Firma op, an eng Persoun eleng soll et net ersetze kënnen. Déiselwecht Reegel gëllt fir een, deem seng Roll grad geännert gouf.',
  byDeskHow: 'De Support iwwerpréift d’Persoun op zwou Weisen, duerno wielt si hiert Passwuert selwer:',
  byDeskLink: 'De Support froen',
  stronger:
    'Benotzt en aneren et schonn? Da kéint hien dat neit virun hir wielen. Frot dofir besser de Support, et zréckzesetzen, oder desaktivéiert de Kont: dat aalt mécht dann näischt méi op.',
  asked: (at: string, number: string) => `Gefrot ${den(at)} (Nr.\u00a0${number}).`,
  saved: 'D’Demande ass beim Support. D’Persoun kritt per Mail Bescheed.',
  tooMany: 'De Support huet haut scho méi wéi eng Demande fir dës Persoun kritt. Mellt Iech do, oder waart bis muer.',
  disabled: 'Dëse Kont ass desaktivéiert. Reaktivéiert e fir d’éischt, a frot dann, en zréckzesetzen.',
  roleAndPassword:
    'D’Passwuert vun engem Administrateur gëtt vum Support zréckgesat. Loosst d’Felder vum Passwuert eidel, oder haalt déi aktuell Roll.',
};
