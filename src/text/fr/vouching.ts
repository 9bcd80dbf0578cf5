/** How a company's administrators are asked about one of their people: by mail, on their pages, and by a link. */
export const vouching = {
  mail: {
    subject: (request: string) => `Demande n°\u00a0${request}\u00a0: une personne de votre société à confirmer`,
    what: (service: string, person: string, agent: string, at: string) =>
      `Quelqu’un a demandé au support un nouvel accès ${service} pour ${person}. Le ${at}, ${agent === '' ? 'un agent du support' : `${agent}, du support,`} vous demande de confirmer que c’est bien cette personne.`,
    speak:
      'Parlez à cette personne\u00a0: de vive voix, ou à un numéro que vous connaissez déjà. Ne vous fiez ni à un appel reçu, ni à un message.',
    open: (request: string) =>
      `Ouvrez Config, puis «\u202fDemandes de confirmation\u202f», et répondez à la demande n°\u00a0${request}.`,
    link: 'Répondre au support',
    expiry: (until: string) => `Votre réponse est attendue jusqu’au ${until}. Vous n’avez aucun mot de passe à donner.`,
    notYou:
      'Cette personne n’a rien demandé\u202f? Refusez la demande\u00a0: quelqu’un cherche peut-être à entrer dans son compte.',
  },

  heading: 'Demandes de confirmation',
  what: 'Le support vous demande si une personne de votre société a bien demandé un nouvel accès. Votre réponse ne montre aucun mot de passe, et n’en change aucun.',
  waiting: (count: number) => `${count} en attente`,
  notice: (count: number) =>
    count === 1
      ? 'Le support attend votre confirmation pour une personne.'
      : `Le support attend votre confirmation pour ${count} personnes.`,
  noticeLink: 'Répondre',
  empty: 'Le support ne vous demande rien en ce moment.',
  unsettled: (days: number) =>
    `Votre adresse, votre rôle ou votre accès a changé depuis moins de ${days} jours\u00a0: votre confirmation comptera avec celle d’un second agent du support.`,
  needsSecondAgent:
    'L’adresse ou le téléphone de cette personne a changé il y a peu, et c’est peut-être vous qui les avez écrits\u00a0: votre confirmation ne suffira qu’avec celle d’un second agent du support.',
  person: 'Personne',
  email: 'Adresse e-mail',
  request: 'Demande',
  asker: 'Agent du support',
  someAgent: 'un agent du support',
  asked: 'Posée le',
  until: 'Réponse attendue jusqu’au',
  statementHeading: 'Vous confirmez\u00a0:',
  statement: (person: string) =>
    `«\u202fJe connais ${person} et je viens de lui parler. Cette demande est bien la sienne.\u202f»`,
  speak:
    'Parlez-lui de vive voix, ou à un numéro que vous connaissez déjà\u00a0: pas à quelqu’un qui vient de vous appeler.',
  confirm: 'Confirmer',
  refuse: 'Refuser',
  forPerson: (person: string) => `pour ${person}`,
  saved: {
    confirmed: 'C’est confirmé. L’agent du support le voit dès maintenant.',
    refused: 'C’est refusé. La demande est signalée au support.',
  },
  faults: {
    over: 'Cette demande n’attend plus de réponse\u00a0: quelqu’un a déjà répondu, ou le support ne la traite plus.',
    oneself: 'Vous ne pouvez pas confirmer pour vous-même. Un autre administrateur de votre société le peut.',
  },

  link: {
    heading: 'Confirmer pour une personne de votre société',
    what: 'Ce lien n’est destiné qu’à vous. L’ouvrir ne confirme rien\u00a0: répondez par l’un des deux boutons.',
    confirmed: {
      heading: 'C’est confirmé',
      what: 'L’agent du support le voit dès maintenant. Vous pouvez fermer cette page.',
    },
    refused: { heading: 'C’est refusé', what: 'La demande est signalée au support. Vous pouvez fermer cette page.' },
    over: {
      heading: 'Cette demande n’attend plus de réponse',
      what: 'Quelqu’un a déjà répondu, le délai est passé, ou le support ne la traite plus.',
    },
    unknown: {
      heading: 'Ce lien n’existe pas',
      what: 'Il n’est peut-être pas complet. Recopiez-le en entier depuis l’e-mail, ou connectez-vous.',
    },
    signIn: 'Se connecter',
  },

  ofDesk: {
    heading: 'Confirmation de la société',
    what: 'Les administrateurs de la société reçoivent un e-mail. L’un d’eux parle à la personne, puis confirme ou refuse depuis sa session.',
    ask: 'Demander la confirmation de la société',
    askAgain: 'Demander encore à la société',
    waiting: (at: string, until: string) =>
      `Demandée à ${at}. Réponse attendue jusqu’au ${until}. Actualisez la page pour la voir.`,
    refused: (at: string) =>
      `Refusée à ${at}. Ne rassurez pas l’appelant et n’insistez pas\u00a0: la suite demande un responsable.`,
    withSecond:
      'Confirmée par un administrateur dont l’accès a changé il y a peu, ou qui peut avoir écrit l’adresse ou le numéro de la personne\u00a0: elle compte avec l’avis d’un second agent.',
    outOfDate: (at: string) => `Confirmée à ${at}, trop ancienne maintenant.`,
    linkHeading: 'Confirmation de la société par lien',
  },
  askFaults: {
    'already-asked': 'La société a déjà été interrogée pour cette demande. Attendez sa réponse.',
    'too-many': 'La société a été interrogée trop souvent. Vérifiez l’appelant autrement, ou attendez.',
    'nobody-to-ask': 'Cette société n’a pas d’autre administrateur à interroger. Vérifiez l’appelant autrement.',
  },
};
