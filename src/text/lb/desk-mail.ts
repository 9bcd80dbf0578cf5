import { Den, den, nRule } from './n-rule.ts';

/** The mails that answer what people write to the support. */
export const deskMail = {
  mailReceived: {
    subject: (request: string) => `Äre Message ass ukomm, Demande Nr.\u00a0${request}`,
    what: (request: string) => `Mir hunn Äre Message kritt. En huet d’Nummer ${request}.`,
    open: (until: string | null) =>
      until === null
        ? 'Et äntwert elo een dorop.'
        : `Et äntwert elo een dorop, an den Telefon ass bis ${den(until)} op.`,
    opens: (at: string) => `De Moment ass keen do. ${Den(at)} ass nees een do, an äntwert.`,
    closed: 'Et äntwert een, soubal et geet.',
    call: (request: string) => `Fir datt et méi séier geet, rufft eis un a gitt d’Nummer ${request} un.`,
    noPassword: 'Schreift ni Äert Passwuert: mir brauchen et net.',
    notYou: 'Hutt Dir näischt geschriwwen? Dann huet een Är Adress benotzt: Dir musst näischt maachen.',
  },
  deskReply: {
    subject: (request: string) => `Äntwert vum Support, Demande Nr.\u00a0${request}`,
    notYou: 'Geet dëse Message Iech näischt un? Sot eis dat, andeems Dir op dës Mail äntwert.',
  },
  byPerson: (service: string) =>
    `En Agent vum Support ${nRule('vun', service)} huet Iech dëse Message geschriwwen. Dir kënnt dorop äntweren.`,
};
