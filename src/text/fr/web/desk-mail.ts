import { plural } from '../../dates.ts';
import { ofName } from '../of-name.ts';

/** The mails about a request, on its page. */
export const deskMail = {
  heading: 'Messages',
  received: (from: string, at: string) => `De ${from}, le ${at}`,
  sent: (name: string, at: string) => `Réponse ${ofName(name)}, le ${at}`,
  anAgent: 'un agent',
  authentication: {
    confirmed: 'Adresse confirmée',
    'not-confirmed': 'Adresse non confirmée',
    refuted: 'Adresse sans doute usurpée',
    unknown: 'Adresse non vérifiée',
  },
  notConfirmedWhat: 'N’importe qui peut avoir écrit cette adresse. Un message ne prouve pas qui appelle.',
  subject: 'Objet',
  cut: 'La suite du message est trop longue pour être gardée.',
  attachments: (count: number) =>
    plural('fr', count, { one: 'pièce jointe, non ouverte', other: 'pièces jointes, non ouvertes' }),
  attachment: (name: string, type: string, size: string) => `${name} (${type}, ${size})`,
  kilobytes: (count: number) => `${count}\u00a0Ko`,
  replyHeading: 'Répondre par e-mail',
  reply: 'Votre réponse',
  replyHint: 'Elle part à l’adresse de la demande. N’y écrivez aucun mot de passe.',
  send: 'Envoyer la réponse',
  faults: {
    missing: 'Écrivez votre réponse.',
    'too-long': 'La réponse est trop longue\u00a0: 2\u202f000 caractères au plus.',
    'unreadable-characters': 'La réponse contient des signes illisibles.',
    'holds-a-secret':
      'La réponse contient ce qui ressemble à un mot de passe temporaire. Retirez-le\u00a0: il part autrement.',
  },
};
