/** A password that came in a message to the desk: what the person is told, and what stands in its place. */
export const sentPassword = {
  mail: {
    subject: (service: string) => `Votre mot de passe ${service} a été envoyé par erreur`,
    password: (service: string, request: string, at: string) =>
      `Un message reçu par notre support le ${at}, demande n°\u00a0${request}, contenait le mot de passe de votre compte ${service}. Nous l’avons masqué avant que quelqu’un le lise, et nous n’en gardons aucune copie.`,
    temporary: (service: string, request: string, at: string) =>
      `Un message reçu par notre support le ${at}, demande n°\u00a0${request}, contenait le mot de passe temporaire de votre compte ${service}. Nous l’avons masqué avant que quelqu’un le lise, et nous n’en gardons aucune copie.`,
    over: 'Par sécurité, ce mot de passe n’ouvre plus rien, et vos sessions ouvertes sont terminées. Il a pu être lu en chemin.',
    call: (request: string) =>
      `Contactez-nous, en donnant le numéro ${request}, ou attendez que nous traitions votre demande\u00a0: nous vérifions que c’est bien vous, puis vous choisirez un nouveau mot de passe.`,
    erase: 'S’il est parti par e-mail, effacez ce message de vos messages envoyés.',
    elsewhere: 'Vous utilisez ce mot de passe ailleurs\u202f? Changez-le là aussi.',
    notYou:
      'Vous n’avez pas écrit ce message\u202f? Quelqu’un connaît votre mot de passe\u00a0: prévenez-nous sans attendre, de préférence par téléphone.',
    untried: {
      subject: (service: string) => `Votre mot de passe ${service} est-il dans un message\u202f?`,
      what: (service: string, request: string, at: string) =>
        `Le ${at}, notre support a reçu un message en votre nom, demande n°\u00a0${request}. Un mot y ressemble à un mot de passe, peut-être à celui de votre compte ${service}. Nous l’avons masqué avant que quelqu’un le lise.`,
      why: 'Trop de messages sont arrivés en votre nom aujourd’hui pour les vérifier tous. Votre mot de passe n’a pas changé.',
      change:
        'Vous avez écrit votre mot de passe à notre support\u202f? Connectez-vous et changez-le\u00a0: il a pu être lu en chemin.',
      notYou:
        'Vous n’avez pas écrit ces messages\u202f? Prévenez-nous, de préférence par téléphone\u00a0: quelqu’un écrit en votre nom.',
    },
  },
  hidden: '«\u202fmot de passe masqué\u202f»',
  hiddenWhy:
    'Un mot qui ressemblait à un mot de passe a été masqué avant d’être gardé. S’il ouvrait le compte, il n’ouvre plus rien et la personne en est prévenue. Ne le demandez jamais.',
};
