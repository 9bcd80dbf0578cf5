import { plural } from '../dates.ts';
import { Den, nRule } from './n-rule.ts';

/** The mails of a new administrator, to the others, and of another role, to the person. */
export const roleMails = {
  operator: 'de Bedreiwer',
  administrator: {
    subject: (company: string) => `Neien Administrateur, ${company}`,
    subjectMany: (company: string) => `Nei Administrateuren, ${company}`,
    subjectEnabled: (company: string) => `Kont vun engem Administrateur reaktivéiert, ${company}`,
    made: (at: string, by: string, person: string) =>
      `${Den(at)} huet ${by} dës Persoun zum Administrateur gemaach: ${person}.`,
    added: (at: string, by: string, person: string) =>
      `${Den(at)} huet ${by} fir dës Persoun e Kont als Administrateur ugeluecht: ${person}.`,
    enabled: (at: string, by: string, person: string) =>
      `${Den(at)} huet ${by} den Administrateurskont ${nRule('vun', person)} reaktivéiert.`,
    imported: (at: string, by: string, names: string, more: number) =>
      `${Den(at)} huet ${by} mat engem Import dës Leit zu Administrateure gemaach: ${names}${more > 0 ? `, an nach ${plural('lb', more, { one: 'aner Persoun', other: 'aner Persounen' })}` : ''}.`,
    effect: (company: string) => `En Administrateur verwalt d’Konten an d’Astellunge vun der Firma ${company}.`,
    open: 'D’Fiche vun der Persoun opmaachen',
    list: 'D’Administrateuren ukucken',
    notYou: 'Weess keen an Ärer Firma dovun? Desaktivéiert dëse Kont op senger Fiche, a rufft dann de Support un.',
    notYouMany:
      'Weess keen an Ärer Firma dovun? Desaktivéiert all eenzelne vun dëse Konten op senger Fiche, a rufft dann de Support un.',
    alone: 'An Ärer Firma gëtt et soss keen Administrateur, deen et wësse kéint: dofir kritt Dir dëse Message.',
    notYouAlone:
      'Waart Dir dat net? Vläicht benotzt een Äre Kont. Ännert Äert Passwuert, desaktivéiert all Kont, deen hei steet, a rufft dann de Support un.',
  },
  changed: {
    subject: (service: string) => `Är Roll bei ${service} huet geännert`,
    what: (service: string, at: string, by: string) =>
      `${Den(at)} huet ${by} d’Roll vun Ärem Kont ${service} geännert.`,
    fromTo: (from: string, to: string) => `Virdrun: ${from}. Elo: ${to}.`,
    may: {
      operator: 'Dir këmmert Iech ëm d’Installatioun, op der Konsol vum Server.',
      supervisor: 'Dir beäntwert d’Demanden, déi beim Support ukommen, a leet seng Reegele fest.',
      agent: 'Dir beäntwert d’Demanden, déi beim Support ukommen.',
      administrator: 'Dir verwalt d’Konten an d’Astellunge vun Ärer Firma.',
      delegate: 'Dir këmmert Iech ëm d’Konte vun de Benotzer aus de Gruppen, déi Dir uvertraut kritt, an ëm keng aner.',
      user: 'Dir benotzt de Service wéi virdrun, a këmmert Iech net méi ëm d’Konte vun anere Leit.',
    },
    signIn: 'Är Sessioune sinn eriwwer: loggt Iech nees an, fir unzefänken.',
    ask: (by: string) =>
      `Wonnert Iech dat, oder hutt Dir eng Fro? Schwätzt mat ${by} oder mat engem aneren Administrateur vun Ärer Firma, oder rufft eis un.`,
    askCompany:
      'Wonnert Iech dat, oder hutt Dir eng Fro? Schwätzt mat engem Administrateur vun Ärer Firma, oder rufft eis un.',
    askStaff: 'Wonnert Iech dat, oder hutt Dir eng Fro? Schwätzt mam Bedreiwer oder mat Ärem Responsabelen.',
  },
};
