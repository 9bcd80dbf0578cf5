import { ofName } from './of-name.ts';

/** The mails that answer what people write to the support. */
export const deskMail = {
  mailReceived: {
    subject: (request: string) => `Votre message est arrivé, demande n°\u00a0${request}`,
    what: (request: string) => `Nous avons bien reçu votre message. Il porte le numéro ${request}.`,
    open: (until: string | null) =>
      until === null
        ? 'Quelqu’un y répond maintenant.'
        : `Quelqu’un y répond en ce moment, et le téléphone est ouvert jusqu’au ${until}.`,
    opens: (at: string) => `Personne n’est là pour l’instant. Quelqu’un répondra à partir du ${at}.`,
    closed: 'Quelqu’un répondra dès que possible.',
    call: (request: string) => `Pour aller plus vite, appelez-nous et donnez le numéro ${request}.`,
    noPassword: 'N’écrivez jamais votre mot de passe\u00a0: nous n’en avons pas besoin.',
    notYou: 'Vous n’avez rien écrit\u202f? Quelqu’un a utilisé votre adresse\u00a0: vous n’avez rien à faire.',
  },
  deskReply: {
    subject: (request: string) => `Réponse du support, demande n°\u00a0${request}`,
    notYou: 'Ce message ne vous concerne pas\u202f? Dites-le-nous en répondant à cet e-mail.',
  },
  byPerson: (service: string) =>
    `Un agent du support ${ofName(service)} vous a écrit ce message. Vous pouvez y répondre.`,
};
