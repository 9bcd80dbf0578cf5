import { nRule } from './n-rule.ts';

/** An installation without anybody, and the first visit of a company’s administrator. */
export const firstRun = {
  empty: {
    heading: 'De Server ass prett, an nach eidel',
    what: 'Et gëtt nach keng Firma a kee Kont. Déi éischt ginn op der Konsol vum Server ugeluecht, vun deem, deen e bedreift: keng Säit mécht dat, fir datt keen Iech virkënnt.',
    first: 'D’Firma, déi bedreift, an hiren éischte Kont uleeën',
    firstWhat:
      'De Kommando stellt seng Froen, a weist duerno e Link, deen eng eenzeg Kéier opgeet: do wielt de Bedreiwer säi Passwuert. Kritt de Server en Dossier oder e Fichier (--data, --config), da gitt em déiselwecht.',
    mail: 'D’Konfiguratioun an de Wee vun de Maile kucken',
    mailWhat:
      'Déi éischt Kommando seet, wat gëllt, an erkläert all Feeler. Déi zweet schéckt eng Testmail. Ouni Mailserver waarden d’Noriichten.',
    company: 'Eng Clientsfirma an hiren Administrateur derbäisetzen',
    companyWhat:
      'Den Administrateur kritt per E-Mail e Link, fir säi Passwuert ze wielen. Bei senger éischter Visitt féiert eng Säit e weider.',
    docs: 'All d’Kommandoe stinn an docs/commands.md, all d’Astellungen an docs/configuration.md. An enger Kopie vum Repository schreift „npm run -s marignan --“ amplaz vu „marignan“.',
    gone: 'Soubal déi éischt Firma do ass, mécht dës Säit der Umeldung Plaz.',
    name: 'FIRMA',
    address: 'MAILADRESS',
    firstName: 'VIRNUMM',
    lastName: 'FAMILLJENNUMM',
  },
  welcome: {
    heading: 'Éischt Schrëtt',
    done: 'Gemaach',
    open: 'Ze maachen',
    selfHeading: 'Är Donnéeën, an déi vum Support',
    selfWhat: 'Wann Dir urufft, rifft de Support nëmmen op eng Nummer zréck, déi scho méi laang agedroen ass.',
    noTelephone: 'Dir hutt nach keng.',
    selfLink: 'Meng Donnéeën änneren',
    contacts: 'Wéi een de Support erreecht',
    peopleHeading: 'Är Benotzer',
    peopleWhat:
      'Setzt eng Persoun derbäi, déi direkt kritt, wat se fir d’Umeldung brauch. Oder all op eemol, mat engem Fichier, deen Dir virdru kuckt; duerno invitéiert Dir se.',
    accessHeading: 'E verluerenen Zougang',
    accessWhat:
      'Decidéiert, wéi en Administrateur engem Benotzer den Zougang zréckgëtt. Mat op d’mannst zwee Administrateure ka jiddereen eng Demande vum anere confirméieren.',
    second: 'En zweeten Administrateur derbäisetzen',
    allDone: 'Alles ass gemaach. Dës Säite bleiwen ënner Config.',
    later: 'Et presséiert net: dës Säite bleiwen ënner Config, wou e Link heihin zréckféiert.',
    putAway: 'Dës Säit net méi weisen',
    goOn: 'Weider',
    what: (company: string) =>
      `Dräi Schrëtt, an d’Firma ${company} ass prett fir deen Dag, op deem ee säi Passwuert vergësst. All Schrëtt hakt sech selwer of.`,
    telephone: (number: string) => `Är: ${number}.`,
    modes: (modes: string) => `Haut erlaabt: ${modes}.`,
    progress: (done: number, all: number) => `Éischt Schrëtt: ${done} ${nRule('vun', String(all))}.`,
  },
};
