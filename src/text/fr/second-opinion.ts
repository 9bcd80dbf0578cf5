import { plural } from '../dates.ts';

/** How an agent asks the rest of the desk to look, and how a second one answers. */
export const secondOpinion = {
  heading: 'Avis demandés',
  count: (count: number) => plural('fr', count, { one: 'avis demandé', other: 'avis demandés' }),
  what: 'Un collègue vérifie un appelant et demande un second regard. Regardez vous-même avant de répondre.',
  empty: 'Aucun avis n’est demandé.',
  refresh: 'Actualiser',
  request: 'Demande',
  person: 'Personne',
  company: 'Société',
  asker: 'Demandé par',
  until: 'Jusqu’à',
  someAgent: 'Un agent',
  toQueue: 'Revenir aux demandes',

  page: {
    heading: (number: number) => `Second avis, demande n°\u00a0${number}`,
    asked: (agent: string, at: string, until: string) => `${agent} vous le demande à ${at}. Répondez avant ${until}.`,
    caseHeading: 'Le dossier',
    role: 'Rôle',
    email: 'Adresse e-mail',
    telephone: 'Téléphone',
    noTelephone: 'aucun',
    since: (day: string) => `enregistrée depuis le ${day}`,
    telephoneSince: (day: string) => `enregistré depuis le ${day}`,
    state: 'État du compte',
    received: 'Reçue le',
    message: 'Message',
    circumstancesHeading: 'Ce qui sort de l’ordinaire',
    busyAgent: 'Cet agent a envoyé beaucoup d’accès dans l’heure.',
    nothingUnusual: 'Rien de particulier.',
    proofsHeading: 'Ce qui a été vérifié',
    noProofs: 'Rien encore\u00a0: votre avis serait la seule preuve.',
    passed: (at: string) => `passé à ${at}`,
    failed: (at: string) => `refusé à ${at}`,
    begun: (at: string) => `commencé à ${at}, sans réponse`,
    earlierHeading: 'Autres demandes de cette personne',
    noEarlier: 'Aucune autre demande.',
    earlier: (number: number, at: string) => `N°\u00a0${number}, le ${at}`,
    open: 'en cours',
    answerHeading: 'Votre avis',
    confirmWhat:
      'Confirmez seulement ce que vous avez vérifié vous-même\u00a0: rappelez la personne, relisez le dossier, posez vos questions à votre collègue. Le journal garde votre réponse.',
    confirm: 'J’ai vérifié, je confirme',
    supervisorOnly: 'Cette demande est signalée\u00a0: un responsable seul peut la confirmer. Vous pouvez la refuser.',
    reason: 'Motif du refus',
    reasonHint: 'Un responsable le lira. N’écrivez jamais de mot de passe.',
    refuse: 'Je refuse',
  },
  done: {
    confirmed: 'Votre confirmation est enregistrée.',
    refused: 'Votre refus est enregistré. La demande est signalée.',
  },
  over: {
    heading: 'Cet avis n’est plus demandé',
    what: 'Quelqu’un a déjà répondu, le délai est passé, ou votre collègue ne traite plus cette demande.',
  },
  own: {
    heading: 'Cet avis n’est pas le vôtre',
    what: 'Un second avis vient d’une autre personne\u00a0: ni de l’agent qui le demande, ni de la personne concernée.',
  },
  faults: {
    reasonMissing: 'Écrivez pourquoi vous refusez.',
    reasonTooLong: (limit: number) => `Écrivez ${limit} signes au plus.`,
    supervisorNeeded: 'Cette demande est signalée\u00a0: un responsable seul peut la confirmer.',
    unsettled: (days: number) =>
      `Votre accès, votre rôle ou vos contacts ont changé il y a moins de ${days} jours\u00a0: un autre collègue doit confirmer. Vous pouvez refuser.`,
  },

  ofDesk: {
    heading: 'Avis d’un second agent',
    what: 'Un collègue ou un responsable regarde le dossier, puis répond depuis sa session.',
    supervisor: 'Cette demande est signalée\u00a0: l’avis doit venir d’un responsable.',
    ask: 'Demander un second avis',
    askAgain: 'Demander encore un avis',
    waiting: (at: string, until: string) =>
      `Demandé à ${at}, jusqu’à ${until}. Actualisez la page pour voir la réponse.`,
    refused: (at: string) => `Refusé à ${at}.`,
    because: 'Motif\u00a0:',
    agentOnly: (at: string) => `Confirmé à ${at} par un agent\u00a0: il faut maintenant un responsable.`,
    outOfDate: (at: string) => `Confirmé à ${at}, trop ancien maintenant.`,
  },
  askFaults: {
    'already-asked': 'Un avis est déjà demandé. Attendez la réponse.',
    'too-many': 'Cinq avis ont déjà été demandés pour cette personne en un jour. Parlez-en à un responsable.',
  },
};
