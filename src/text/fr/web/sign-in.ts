/** Signing in, asking for a reset, and one-time links. */
export const signIn = {
  heading: 'Connexion',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  forgotten: "J'ai oublié mon mot de passe",
  askReset: 'Demander une réinitialisation',
  goesOn: 'Connectez-vous, et la page demandée s’ouvrira.',
  signedOut: 'Votre session est fermée.',
  signedOutEverywhere: 'Toutes vos sessions sont fermées, ici et sur vos autres appareils.',
  sessionOver:
    'Votre session était terminée\u00a0: rien n’a été enregistré. La page précédente de votre navigateur garde le plus souvent ce que vous aviez tapé\u00a0: copiez-le avant de la recharger.',
  emailMissing: 'Écrivez votre adresse e-mail.',
  emailUnreadable: 'Écrivez une adresse e\u2011mail complète, comme nom@exemple.fr.',
  passwordMissing: 'Écrivez votre mot de passe.',
  refused:
    'L’adresse e-mail ou le mot de passe ne correspond pas. Vérifiez les deux, ainsi que la touche majuscule, puis réessayez.',
  delayed: (wait: string) =>
    `Il y a eu plusieurs essais sans succès. ${wait} La page «\u202fDemander une réinitialisation\u202f» reste ouverte, et un mot de passe temporaire fonctionne tout de suite.`,

  disabled: {
    heading: 'Ce compte est désactivé',
    what: 'Votre mot de passe est juste, mais ce compte ne permet plus de se connecter. L’administrateur de votre société peut le réactiver.',
  },
  spent: {
    heading: 'Ce mot de passe temporaire a déjà servi',
    what: 'Un mot de passe temporaire ne fonctionne qu’une fois. Si vous venez de l’utiliser dans une autre fenêtre, terminez là-bas. Sinon, demandez-en un autre.',
    notYou:
      'Si ce n’est pas vous qui l’avez utilisé, demandez une réinitialisation et dites-le à nos équipes\u00a0: elles vérifieront votre compte.',
    continue: 'Continuer',
  },
  expired: {
    heading: 'Ce mot de passe temporaire a expiré',
    what: 'Un mot de passe temporaire ne fonctionne que pendant une durée limitée. Demandez-en un autre\u00a0: cela prend une minute.',
  },

  recovery: {
    heading: 'Demander une réinitialisation',
    intro:
      'Donnez l’adresse e-mail de votre compte. Notre équipe vérifie que c’est bien vous, puis vous envoie de quoi choisir un nouveau mot de passe.',
    message: 'Message',
    messageHint:
      'Par exemple, comment vous joindre. N’écrivez aucun mot de passe\u00a0: nous n’en avons jamais besoin.',
    messageTooLong: 'Votre message est trop long. Il peut avoir au plus 2\u202f000 caractères.',
    messageUnreadable: 'Votre message contient un caractère qui ne peut pas être lu. Tapez-le au clavier.',
    evenSo: 'Vous pouvez envoyer votre demande maintenant, nous la traiterons à la reprise.',
    submit: 'Envoyer la demande',
    help: 'Nous appeler ou nous écrire',
  },
  received: {
    heading: 'Demande envoyée',
    what: 'Si cette adresse est celle d’un compte, notre équipe a votre demande, et un e-mail vous en donne le numéro.',
    nextHeading: 'Et maintenant',
    steps: {
      mail: 'Regardez votre boîte aux lettres, sans oublier les courriers indésirables.',
      verify:
        'Contactez-nous avec le numéro de la demande. Au téléphone, nous vous envoyons un code, que vous nous lisez.',
      password:
        'Vous recevez ensuite un mot de passe temporaire ou un lien. Il ouvre une seule page, où vous choisissez votre mot de passe.',
    },
    nothing:
      'Rien ne vient\u202f? Vérifiez l’adresse que vous avez donnée, et cherchez un premier e-mail si vous aviez déjà une demande en cours. Un compte désactivé n’en reçoit pas. Nous répondons la même chose à tous, pour ne pas dire qui a un compte.',
    back: 'Revenir à la connexion',
  },

  link: {
    heading: 'Choisir votre mot de passe',
    what: 'Ce lien fonctionne une seule fois. Il vous mène à la page où vous choisissez votre mot de passe.',
    submit: 'Continuer',
    spent: {
      heading: 'Ce lien a déjà servi',
      what: 'Un lien ne fonctionne qu’une fois. Si vous avez déjà choisi votre mot de passe, connectez-vous. Sinon, demandez une réinitialisation.',
    },
    expired: {
      heading: 'Ce lien a expiré',
      what: 'Un lien ne fonctionne que pendant une durée limitée. Demandez une réinitialisation pour recevoir un autre moyen d’entrer.',
    },
    unknown: {
      heading: 'Ce lien n’ouvre rien',
      what: 'Vérifiez que l’adresse est complète\u00a0: un lien recopié est parfois coupé en fin de ligne.',
    },
  },
};
