import { plural } from '../../dates.ts';
import { den, nRule } from '../n-rule.ts';

/** The mails about a request, on its page. */
export const deskMail = {
  heading: 'Messagen',
  received: (from: string, at: string) => `${nRule('Vun', from)}, ${den(at)}`,
  sent: (name: string, at: string) => `Äntwert ${nRule('vun', name)}, ${den(at)}`,
  anAgent: 'engem Agent',
  authentication: {
    confirmed: 'Adress confirméiert',
    'not-confirmed': 'Adress net confirméiert',
    refuted: 'Adress wuel gefälscht',
    unknown: 'Adress net nogekuckt',
  },
  notConfirmedWhat: 'Jidderee kann dës Adress geschriwwen hunn. E Message beweist net, wien urifft.',
  subject: 'Objet',
  cut: 'De Rescht vum Message ass ze laang, fir gehalen ze ginn.',
  attachments: (count: number) => plural('lb', count, { one: 'Annex, net opgemaach', other: 'Annexen, net opgemaach' }),
  attachment: (name: string, type: string, size: string) => `${name} (${type}, ${size})`,
  kilobytes: (count: number) => `${count}\u00a0KB`,
  replyHeading: 'Per Mail äntweren',
  reply: 'Är Äntwert',
  replyHint: 'Si geet un d’Adress vun der Demande. Schreift kee Passwuert dran.',
  send: 'Äntwert schécken',
  faults: {
    missing: 'Schreift Är Äntwert.',
    'too-long': 'D’Äntwert ass ze laang: héchstens 2.000 Zeechen.',
    'unreadable-characters': 'An der Äntwert sinn Zeechen, déi een net liese kann.',
    'holds-a-secret':
      'An der Äntwert steet eppes, wat wéi en temporäert Passwuert ausgesäit. Huelt et eraus: et geet op engem anere Wee eraus.',
  },
};
