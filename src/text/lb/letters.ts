import { den } from './n-rule.ts';

/** What a sealed letter says. Nothing of it shows in the window but the address. */
export const letters = {
  reference: (number: string, day: string) => `Bréif ${number}, ${den(day)}`,
  title: (service: string) => `Nees bei ${service} erakommen`,
  greeting: (name: string) => `Bonjour ${name},`,
  what: (service: string) =>
    `Dir hutt Hëllef gefrot, fir bei ${service} eranzekommen. Äert aalt Passwuert gëllt net méi. Dat temporäert Passwuert hei drënner ersetzt et, eng eenzeg Kéier:`,
  open: (url: string) => `Maacht ${url} op a gitt Är E-Mail-Adress an, duerno dëst temporäert Passwuert.`,
  choose: 'Wielt direkt Äert neit Passwuert, dat soss kee kennt.',
  destroy: 'Zerstéiert duerno dëse Bréif.',
  secretTitle: 'Temporäert Passwuert',
  expiry: (day: string) => `Et geet eng eenzeg Kéier, bis ${den(day)}. Grouss Buschtawen a Bindestrécher sinn egal.`,
  neverAsked: 'Eis Ekippe froen Iech ni no engem Passwuert, weder no dësem, nach no deem, dat Dir Iech wielt.',
  opened: (contact: string) =>
    `War de Bréif schonn op, oder hutt Dir näischt gefrot? Benotzt dëst Passwuert net a sot eis direkt Bescheed: ${contact}.`,
};
