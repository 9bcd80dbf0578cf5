import { Den, den } from './n-rule.ts';

/** A password that came in a message to the desk: what the person is told, and what stands in its place. */
export const sentPassword = {
  mail: {
    subject: (service: string) => `Äert Passwuert fir ${service} gouf iertemlech geschéckt`,
    password: (service: string, request: string, at: string) =>
      `An engem Message, deen eise Support ${den(at)} krut, Demande Nr.\u00a0${request}, stoung d’Passwuert vun Ärem Kont ${service}. Mir hunn et verstoppt, éier et ee gelies huet, a mir hale keng Kopie dovun.`,
    temporary: (service: string, request: string, at: string) =>
      `An engem Message, deen eise Support ${den(at)} krut, Demande Nr.\u00a0${request}, stoung dat temporäert Passwuert vun Ärem Kont ${service}. Mir hunn et verstoppt, éier et ee gelies huet, a mir hale keng Kopie dovun.`,
    over: 'Fir sécher ze goen, mécht dëst Passwuert näischt méi op, an Är oppe Sessioune sinn zou. Vläicht gouf et ënnerwee gelies.',
    call: (request: string) =>
      `Mellt Iech bei eis a gitt d’Nummer ${request} un, oder waart, bis mir Är Demande behandelen: mir kucken no, ob Dir et wierklech sidd, duerno wielt Dir en neit Passwuert.`,
    erase: 'Wann et per Mail erausgaangen ass, läscht déi Mail aus Äre geschéckte Messagen.',
    elsewhere: 'Benotzt Dir dëst Passwuert soss nach iergendwou? Ännert et och do.',
    notYou:
      'Hutt net Dir dëse Message geschriwwen? Da kennt een Äert Passwuert: sot eis direkt Bescheed, am beschten um Telefon.',
    untried: {
      subject: (service: string) => `Steet Äert Passwuert fir ${service} an engem Message?`,
      what: (service: string, request: string, at: string) =>
        `${Den(at)} krut eise Support e Message an Ärem Numm, Demande Nr.\u00a0${request}. E Wuert dra gesäit aus wéi e Passwuert, vläicht wéi dat vun Ärem Kont ${service}. Mir hunn et verstoppt, éier et ee gelies huet.`,
      why: 'Haut sinn ze vill Messagen an Ärem Numm komm, fir se all nozekucken. Äert Passwuert huet net geännert.',
      change:
        'Hutt Dir eisem Support Äert Passwuert geschriwwen? Loggt Iech an an ännert et: vläicht gouf et ënnerwee gelies.',
      notYou:
        'Hutt net Dir dës Message geschriwwen? Sot eis Bescheed, am beschten um Telefon: et schreift een an Ärem Numm.',
    },
  },
  hidden: '„verstoppt Passwuert“',
  hiddenWhy:
    'E Wuert, dat ausgesinn huet wéi e Passwuert, gouf verstoppt, éier et gehale gouf. Wann et de Kont opgemaach huet, mécht et elo näischt méi op, an d’Persoun huet Bescheed kritt. Frot ni dono.',
};
