import { den } from './n-rule.ts';

/**
 * What short messages say. Without links, but for one that asks for nothing and only shuts: who is
 * used to no other of ours is not taken in by somebody else's.
 */
export const sms = {
  verificationCode: (service: string, code: string, request: string, until: string, mutual: string) =>
    `${service}: Code ${code} fir d’Demande ${request}, gëllt bis ${until}. Den Agent vum Support, deen Dir ugeruff hutt, seet Iech fir d’éischt ${mutual}, a freet Iech dann dono. Hutt Dir net ugeruff? Gitt e kengem. Mir froen ni no Ärem Passwuert.`,
  temporaryPassword: (service: string, password: string, until: string, contact: string) =>
    `${service}: temporäert Passwuert ${password}. Et geet eng eenzeg Kéier, bis ${until}, op Ärer gewinnter Login-Säit. Eis Ekipp freet Iech ni dono. Hutt Dir näischt gefrot? Sot eis Bescheed: ${contact}`,
  accessGiven: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}: den Zougang zu Ärem Kont gouf ${den(day)} um ${time} zréckgesat. Waart Dir dat net? Spaart e: ${url} oder sot eis Bescheed: ${contact}. Dës Säit freet kee Passwuert.`,
  telephoneChanged: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}: dës Nummer gouf an Ärem Kont ${den(day)} um ${time} ersat. War dat net esou geduecht? Spaart e: ${url} oder sot eis Bescheed: ${contact}. Dës Säit freet kee Passwuert.`,
  telephoneRemoved: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}: dës Nummer gouf ${den(day)} um ${time} aus Ärem Kont geholl. War dat net esou geduecht? Spaart e: ${url} oder sot eis Bescheed: ${contact}. Dës Säit freet kee Passwuert.`,
};
