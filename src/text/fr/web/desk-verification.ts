/** How the desk verifies a caller: what is asked, what is proved, what still lacks. */
export const deskVerification = {
  circumstancesHeading: 'Cette demande sort de l’ordinaire',
  circumstances: {
    'contact-changed': 'L’adresse e-mail ou le téléphone de ce compte a changé il y a peu.',
    'second-reset': 'Ce compte a déjà été réinitialisé ces sept derniers jours.',
    'outside-hours': 'Le support est fermé à cette heure.',
    'several-requests': 'Plusieurs demandes pour cette société sont arrivées dans l’heure.',
    'new-country': 'La demande vient d’un pays où ce compte ne s’est jamais connecté.',
    'repeated-calls':
      'On a demandé plusieurs fois cette personne depuis hier, ou plusieurs agents, ou quelqu’un a refusé de confirmer.',
    'busy-agent': 'Vous avez envoyé beaucoup d’accès dans l’heure.',
    disavowed:
      'Un incident est ouvert pour cette personne, ou elle a dit d’une réinitialisation\u00a0: ce n’était pas moi.',
  },
  askedMore:
    'Les règles en tiennent compte\u00a0: davantage de preuves, ou moins de moyens d’envoi. Personne ne peut vous en dispenser.',
  provedHeading: 'Ce qui est prouvé',
  proved: (at: string, until: string) => `à ${at}, compte jusqu’à ${until}`,
  notAlone: (at: string) => `donné à ${at}, ne compte pas seul`,
  refused: (at: string) => `refusé à ${at}`,
  outOfDate: (at: string) => `prouvé à ${at}, trop ancien maintenant`,
  lacks: 'Il manque\u00a0:',
  and: ' et ',
  otherWays: 'Les autres combinaisons',
  nothingWouldDo:
    'Rien de ce qui est enregistré pour cette personne ne suffit. Ne cédez pas\u00a0: parlez-en à un responsable.',
  methods: {
    'mail-code': 'le code par e\u2011mail',
    'sms-code': 'le code par SMS',
    'call-back': 'un rappel au numéro enregistré',
    vouching: 'la confirmation de la société',
    'vouching-link': 'la confirmation de la société par lien',
    'second-agent': 'l’avis d’un second agent',
    'own-code': 'le code affiché sur son compte',
  },
  more: 'Vérifier davantage',
  contactHeading: 'Contacts enregistrés',
  email: 'Adresse e-mail',
  telephone: 'Téléphone',
  noTelephone: 'aucun',
  showEmail: 'Afficher l’adresse',
  showEmailWhat: 'Le journal le note.',

  mailCode: {
    heading: 'Code par e-mail',
    script: (mutual: string) =>
      `«\u202fJe vous envoie un code par e-mail. Vous y lisez aussi ${mutual}\u00a0: c’est bien nous. Lisez-moi le code.\u202f»`,
  },
  smsCode: {
    heading: 'Code par SMS',
    script: (mutual: string) =>
      `«\u202fJe vous envoie un code par SMS. Vous y lisez aussi ${mutual}\u00a0: c’est bien nous. Lisez-moi le code.\u202f»`,
    goesTo: 'Le code part au',
    send: 'Envoyer un code par SMS',
    sendNew: 'Envoyer un nouveau code par SMS',
    code: 'Code du SMS lu par l’appelant',
    check: 'Vérifier le code du SMS',
  },
  ownCode: {
    heading: 'Code affiché sur son compte',
    what: 'Une session de cette personne est encore ouverte quelque part.',
    script: (mutual: string) =>
      `«\u202fOuvrez Mon compte, puis ‘Vous êtes au téléphone avec le support\u202f?’. Vous y lisez ${mutual}\u00a0: c’est bien nous. Lisez-moi votre code du moment.\u202f»`,
    code: 'Code affiché sur le compte de l’appelant',
    check: 'Vérifier ce code',
  },
  callBack: {
    heading: 'Rappel au numéro enregistré',
    what: 'Raccrochez, puis rappelez vous-même au numéro enregistré. N’appelez jamais un numéro donné pendant l’appel.',
    script: (mutual: string) =>
      `«\u202fSur votre page Mon compte, vous lisez ${mutual}\u00a0: c’est bien nous. Avez-vous demandé une réinitialisation\u202f?\u202f»`,
    number: 'Numéro enregistré',
    start: 'Rappeler',
    showAgain: 'Afficher encore le numéro',
    shownNow: 'Appelez ce numéro maintenant\u00a0:',
    shownOnce: 'Il n’est affiché que sur cette page. Le journal note que vous l’avez vu.',
    heard: 'Au bout du fil',
    confirmed: 'La personne a répondu à ce numéro et a demandé la réinitialisation',
    noAnswer: 'Personne n’a répondu',
    notRecognised: 'La personne ne reconnaît pas cette demande',
  },
  saved: {
    proved: 'C’est prouvé. Il manque encore quelque chose.',
    opinion: 'Second avis demandé. Vos collègues le voient.',
    sms: 'Le code part par SMS. Demandez à l’appelant de vous le lire.',
    callRefused: 'C’est noté. Cet appel ne prouve rien.',
  },
  faults: {
    smsCodeMissing: 'Écrivez les six chiffres du SMS, lus par l’appelant.',
    smsNotStarted: 'Envoyez d’abord un code par SMS.',
    noMobileNumber: 'Aucun numéro de mobile n’est enregistré, ou cette installation n’envoie pas de SMS.',
    ownCodeMissing: 'Écrivez les six chiffres affichés sur le compte de l’appelant.',
    ownCodeWrong: 'Ce n’est pas le code affiché en ce moment. Faites relire celui de maintenant.',
    ownCodeUsed: 'Ce code a déjà servi. Attendez le suivant, dans moins de trente secondes.',
    ownCodeTooMany: 'Trop de codes faux dans l’heure. Vérifiez l’appelant autrement.',
    noSession: 'Plus aucune session ouverte avant la demande ne montre de code. Vérifiez l’appelant autrement.',
    callTooSoon: 'Si vite, personne n’a pu répondre\u00a0: appelez d’abord le numéro affiché.',
    callNotStarted: 'Cet appel est terminé ou trop ancien. Recommencez par «\u202fRappeler\u202f».',
    callTooYoung: 'Le numéro enregistré a changé\u00a0: un rappel ne prouve plus rien.',
    callNoNumber: 'Aucun numéro n’est enregistré pour ce compte.',
    tooManyCalls: 'Cinq rappels ont déjà eu lieu dans l’heure. Attendez avant de rappeler.',
  },
};

/** The person's own page for a call with the desk. */
export const callerCode = {
  heading: 'Au téléphone avec le support',
  link: 'Vous êtes au téléphone avec le support\u202f?',
  linkWhat: 'Affichez le code qui lui montre que c’est bien vous, et celui qui vous montre que c’est bien lui.',
  agentHeading: '1. Vérifiez que c’est bien nous',
  agentWhat: 'L’agent du support doit vous dire ces quatre chiffres avant de vous demander quoi que ce soit\u00a0:',
  agentOf: (number: number) => `Demande n°\u00a0${number}`,
  agentNone:
    'Aucun agent ne s’occupe d’une demande pour vous en ce moment. Si quelqu’un dit le contraire au téléphone, actualisez cette page\u202f; s’il n’apparaît rien, ce n’est pas nous\u00a0: raccrochez.',
  ownHeading: '2. Dites votre code du moment',
  ownWhat: 'Lisez-le uniquement à l’agent que vous avez vous-même appelé.',
  until: (time: string) => `Valable jusqu’à ${time}. Il change toutes les trente secondes.`,
  refresh: 'Afficher le code du moment',
  sentHeading: '2. Dites le code que l’agent vous envoie',
  sentWhat:
    'Cette session a été ouverte après la demande\u00a0: elle n’a pas de code à dire. L’agent vous en enverra un.',
  reload: 'Actualiser cette page',
  stale: 'Ce code est passé. Affichez celui du moment.',
  never: 'Nous ne demandons jamais votre mot de passe.',
  back: 'Revenir à Mon compte',
};
