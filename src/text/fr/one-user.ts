import { plural } from '../dates.ts';
import { ofName } from './of-name.ts';

const inHours = (count: number): string => plural('fr', count, { one: 'heure', other: 'heures' });

/** One user's page: a new address that waits, sessions, who did what; and the mails of a new address. */
export const oneUser = {
  contents: 'Sur cette page',
  details: 'La personne',
  created: 'Compte créé le',
  mail: {
    confirmation: {
      subject: (service: string) => `Confirmez votre adresse e-mail pour ${service}`,
      what: (service: string, company: string) =>
        `La société ${company} souhaite utiliser cette adresse e\u2011mail pour votre compte ${service}. Confirmez qu’elle est bien la vôtre\u00a0: elle servira à vous connecter et à vous écrire.`,
      open: 'Confirmer cette adresse',
      expiry: (until: string) => `Le lien fonctionne une seule fois, jusqu’au ${until}.`,
      notYou:
        'Vous ne connaissez pas cette société ou ce service\u202f? N’ouvrez pas le lien\u00a0: rien ne changera, et plus rien n’arrivera à cette adresse.',
    },
    asked: {
      subject: (service: string) => `Une nouvelle adresse e-mail est demandée pour votre compte ${service}`,
      what: (service: string, at: string) =>
        `Le ${at}, un administrateur de votre société a demandé de changer l’adresse e\u2011mail de votre compte ${service}.`,
      meanwhile:
        'Rien n’a changé pour l’instant\u00a0: la nouvelle adresse doit d’abord être confirmée par la personne qui la lit.',
      nothingToDo:
        'Vous étiez au courant\u202f? Confirmez depuis la nouvelle adresse\u202f; ici, il n’y a rien à faire.',
    },
    delegated: {
      subject: (company: string) => `Groupes confiés à un délégué, ${company}`,
      what: (delegate: string, at: string, by: string) =>
        `Le ${at}, ${by} a changé les groupes dont s’occupe ${delegate}.`,
      nobody: 'un programme ou l’exploitant',
      groups: (names: string, more: number) =>
        `Ce délégué administre désormais les utilisateurs de\u00a0: ${names}${more > 0 ? `, et ${plural('fr', more, { one: 'autre groupe', other: 'autres groupes' })}` : ''}.`,
      none: 'Ce délégué n’administre plus aucun groupe.',
      notYou:
        'Cela vous étonne\u202f? Ouvrez la fiche de ce délégué, reprenez ses groupes, et parlez-en à cette personne.',
    },
    weakened: {
      subject: 'Un moyen moins sûr de réinitialiser est activé',
      operator: 'l’exploitant',
      what: (company: string, at: string, by: string) =>
        `Le ${at}, ${by} a activé pour les administrateurs de la société ${company} un moyen moins sûr de réinitialiser un mot de passe\u00a0:`,
      modes: {
        temporary: 'Envoyer un mot de passe temporaire à l’adresse de la personne.',
        chosen: 'Choisir soi-même le mot de passe de la personne.',
      },
      usable: (from: string) => `Il ne s’ouvre que le ${from}, pour que chacun en soit prévenu avant.`,
      undo: 'D’ici là et ensuite, chaque administrateur peut le désactiver, dans «\u202fMoyens de réinitialisation\u202f».',
      notYou: 'Cela vous étonne\u202f? Désactivez-le, parlez-en à cette personne, ou prévenez le support.',
    },
  },
  given: {
    subject: (service: string) => `Le mot de passe de votre compte ${service} a été réinitialisé`,
    what: (service: string, at: string, by: string) =>
      `Le ${at}, un administrateur${by} a réinitialisé le mot de passe de votre compte ${service}.`,
    whatOf: (person: string, service: string, at: string, by: string) =>
      `Le ${at}, un administrateur${by} a réinitialisé le mot de passe du compte ${service} ${ofName(person)}.`,
    happened: (at: string) => `Le ${at}, un administrateur a réinitialisé le mot de passe de votre compte.`,
    happenedOf: (person: string, at: string) =>
      `Le ${at}, un administrateur a réinitialisé le mot de passe du compte ${ofName(person)}.`,
  },
  happened: (at: string) => `Le ${at}, une nouvelle adresse e-mail a été demandée pour votre compte.`,
  happenedOf: (person: string, at: string) =>
    `Le ${at}, une nouvelle adresse e-mail a été demandée pour le compte ${ofName(person)}.`,
  confirm: {
    heading: 'Confirmez votre adresse e-mail',
    what: (company: string) => `La société ${company} souhaite utiliser cette adresse pour votre compte\u00a0:`,
    effects: 'Une fois confirmée, elle servira à vous connecter et à vous écrire. L’ancienne en est prévenue.',
    press: 'C’est mon adresse',
    notYours: 'Ce n’est pas la vôtre\u202f? Fermez cette page\u00a0: rien ne change.',
    confirmed: {
      heading: 'Adresse confirmée',
      what: 'Connectez-vous désormais avec cette adresse. Votre mot de passe ne change pas.',
    },
    done: { heading: 'C’est déjà fait', what: 'Cette adresse est confirmée. Connectez-vous avec elle.' },
    over: {
      heading: 'Ce lien ne sert plus',
      what: 'Il est trop ancien, ou la demande a été annulée. Votre administrateur peut vous en envoyer un autre.',
    },
    taken: {
      heading: 'Cette adresse sert déjà',
      what: 'Un autre compte a cette adresse. Voyez avec votre administrateur laquelle utiliser.',
    },
    unknown: {
      heading: 'Ce lien est incomplet',
      what: 'Ouvrez-le de nouveau depuis le message, en entier.',
    },
    signIn: 'Aller à la connexion',
  },
  waiting: {
    heading: 'Nouvelle adresse e-mail',
    tag: 'En attente de confirmation',
    inList: 'Nouvelle adresse en attente\u00a0:',
    what: 'Un lien est parti à cette adresse. Tant que personne ne l’a confirmé, l’adresse actuelle reste la bonne\u202f; elle est prévenue.',
    until: (at: string) => `Le lien est valable jusqu’au ${at}.`,
    again: 'Renvoyer le lien',
    cancel: 'Annuler ce changement',
    hint: (days: number) =>
      `Une nouvelle adresse ne remplace l’actuelle qu’une fois confirmée, par le lien qui y est envoyé. Pendant ${plural('fr', days, { one: 'jour', other: 'jours' })} ensuite, ni lien de réinitialisation ni mot de passe temporaire ne peut y partir.`,
    tooMany: 'Le lien a déjà été envoyé cinq fois. Vérifiez l’adresse avec la personne, ou annulez ce changement.',
    tooManyAsked:
      'Cinq nouvelles adresses ont déjà été demandées pour ce compte en vingt-quatre heures. Réessayez demain.',
    noneWaits: 'Plus aucune nouvelle adresse n’est en attente.',
  },
  meanwhile: {
    what: 'Quelqu’un d’autre a modifié ce compte depuis que cette page est ouverte. Rien n’est enregistré pour l’instant\u00a0: relisez, puis enregistrez de nouveau.',
    state: (state: string) => `Le compte est maintenant dans l’état «\u202f${state}\u202f».`,
    field: (label: string, value: string) =>
      `«\u202f${label}\u202f» est maintenant ${value === '' ? 'vide' : `«\u202f${value}\u202f»`}.`,
    replaced: 'Ce que vous avez écrit le remplacera.',
    password: 'Écrivez de nouveau le mot de passe\u00a0: lui non plus n’est pas enregistré.',
  },
  invitation: {
    heading: 'Invitation',
    what: 'Cette personne n’est encore jamais venue. L’invitation lui apporte par e\u2011mail un lien pour choisir son premier mot de passe, que personne d’autre ne voit.',
    sentOn: (day: string) => `Invitation envoyée le ${day}`,
    endedOn: (day: string) => `Invitation expirée le ${day}`,
    open: (sent: string, until: string) => `Envoyée le ${sent}, valable jusqu’au ${until}`,
    over: (sent: string, since: string) => `Envoyée le ${sent}, expirée depuis le ${since}`,
    none: 'Aucune en cours',
    send: 'Inviter',
    again: 'Inviter à nouveau',
    againWhat: 'L’invitation d’avant n’ouvrira alors plus rien\u00a0: seule la dernière sert.',
    entered: 'Cette personne a déjà un mot de passe, ou s’est déjà connectée\u00a0: rien n’est envoyé.',
  },
  ask: {
    keep: 'Ne rien changer',
    endSession: (name: string) => `Fermer une session ${ofName(name)}`,
    endSessionWhat: 'Sur cet appareil, la personne devra se connecter de nouveau, avec le même mot de passe.',
    send: {
      link: (name: string) => `Envoyer un lien à ${name}`,
      temporary: (name: string) => `Envoyer un mot de passe temporaire à ${name}`,
    },
    sendWhat: {
      link: (email: string) =>
        `Un lien part à ${email}\u202f; vous ne le verrez pas. La personne choisit un nouveau mot de passe\u00a0: l’ancien n’ouvre plus rien dès maintenant, et ses sessions se ferment.`,
      temporary: (email: string) =>
        `Un mot de passe temporaire part à ${email}\u202f; vous ne le verrez pas. L’ancien mot de passe n’ouvre plus rien dès maintenant, et les sessions de la personne se ferment.`,
    },
  },
  sessions: {
    heading: 'Sessions ouvertes',
    what: 'Les appareils où cette personne est connectée en ce moment.',
    none: 'Aucune session ouverte.',
    device: 'Appareil',
    from: 'Adresse',
    since: 'Ouverte le',
    lastUsed: 'Dernière activité',
    action: 'Action',
    end: 'Mettre fin',
    endOf: (device: string, at: string) => `à la session ${device}, ouverte le ${at}`,
    endAll: 'Mettre fin à toutes',
    endAllWhat: (name: string) => `${name} devra se connecter de nouveau, avec le même mot de passe.`,
  },
  history: {
    heading: 'Historique de l’accès',
    what: 'Qui a fait quoi, et quand. Le plus récent d’abord.',
    empty: 'Rien de tel pour l’instant.',
    when: 'Quand',
    did: 'Quoi',
    by: 'Par',
    from: 'Adresse',
    all: 'Tout l’historique',
    newest: 'Revenir au plus récent',
    earlier: 'Plus ancien',
    back: 'Revenir à la fiche',
    of: (name: string) => `Historique de l’accès ${ofName(name)}`,
    kinds: {
      everything: 'Tout',
      'coming-and-going': 'Connexions',
      passwords: 'Mots de passe',
      account: 'Compte',
      desk: 'Support',
    },
    filter: 'Ne montrer que',
    changed: (what: string, fields: string) => `${what}\u00a0: ${fields}`,
    through: { import: 'par un fichier importé', 'mass-action': 'par une action groupée' },
    groupGone: 'groupe supprimé',
    actors: {
      person: 'La personne elle-même',
      'link-holder': 'La personne qui a reçu le lien',
      desk: 'Le support',
      visitor: 'Une personne non connectée',
      'api-key': 'Un programme de la société',
      console: 'La console du serveur',
      system: 'Le serveur, de lui-même',
    },
  },
  modes: {
    heading: 'Moyens de réinitialisation',
    what: (company: string) =>
      `Comment les administrateurs de la société ${company} rendent son accès à un utilisateur. Un administrateur, lui, revient toujours par le support.`,
    legend: 'Moyens permis',
    names: {
      link: 'Envoyer un lien',
      temporary: 'Envoyer un mot de passe temporaire',
      chosen: 'Choisir moi-même le mot de passe',
    },
    hints: {
      link: 'Le plus sûr\u00a0: la personne choisit son mot de passe, et personne d’autre ne voit rien.',
      temporary: 'Il part à l’adresse de la personne, sert une fois, et l’oblige à en choisir un autre.',
      chosen: 'Le moins sûr\u00a0: l’administrateur connaît le mot de passe, et le donne lui-même.',
    },
    waits: (at: string) => `Activé, et ouvert à partir du ${at}.`,
    delay: (days: number) =>
      `Un moyen désactivé se ferme tout de suite. Un moyen moins sûr que le lien s’ouvre ${days} jours après avoir été activé\u00a0; les autres administrateurs en sont prévenus aussitôt.`,
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    choice: 'Comment rendre l’accès',
    young: (until: string) =>
      `L’adresse e-mail a changé il y a peu\u00a0: rien ne peut y être envoyé avant le ${until}. D’ici là, adressez-vous au support.`,
    noneOpen:
      'Votre société ne permet pas à ses administrateurs de réinitialiser un mot de passe. Adressez-vous au support.',
    closed: 'Ce moyen n’est pas ouvert pour cette personne. Choisissez-en un autre.',
    tooMany:
      'En un jour, cinq envois sont déjà partis à cette personne. Vérifiez l’adresse avec elle, ou réessayez demain.',
  },
  saved: {
    'sent-link': (email: string, hours: number) =>
      `Le mot de passe est réinitialisé. Un lien part à ${email}\u202f; vous ne le voyez pas. Il fonctionne une seule fois, pendant ${inHours(hours)}.`,
    'sent-temporary': (email: string, hours: number) =>
      `Le mot de passe est réinitialisé. Un mot de passe temporaire part à ${email}\u202f; vous ne le voyez pas. Il fonctionne une seule fois, pendant ${inHours(hours)}.`,
    invited: (email: string, hours: number) =>
      `L’invitation part à ${email}\u202f; vous ne voyez pas le lien. Il fonctionne une seule fois, pendant ${inHours(hours)}.`,
    'email-asked':
      'C’est enregistré. La nouvelle adresse est en attente de confirmation\u00a0: un lien vient d’y partir.',
    'email-again': 'Le lien est reparti à la nouvelle adresse. Le précédent ne sert plus.',
    'email-cancelled': 'Le changement d’adresse est annulé.',
    session: 'La session est terminée.',
    sessions: 'Toutes les sessions de cette personne sont terminées.',
  },
};
