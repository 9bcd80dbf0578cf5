import { ofName } from './of-name.ts';
import { oneUser } from './one-user.ts';

/** What follows a reset: the mails that tell of it, the page that takes it back, the switch of the telephone. */
export const afterReset = {
  mail: {
    notMe:
      'Ce n’était pas vous\u202f? Bloquez le compte par cette page, avec «\u202fCe n’était pas moi\u202f»\u00a0: nous en sommes prévenus aussitôt.',
    notAsked:
      'Vous n’avez rien demandé\u202f? Quelqu’un s’est peut-être fait passer pour vous. Bloquez le compte par cette page, avec «\u202fCe n’était pas moi\u202f»\u00a0: nous en sommes prévenus aussitôt.',
    notAware:
      'Vous n’étiez pas au courant\u202f? Quelqu’un cherche peut-être à prendre votre accès. Bloquez le compte par cette page, avec «\u202fCe n’était pas moi\u202f»\u00a0: nous en sommes prévenus aussitôt.',
    notNormal:
      'Ce n’est pas normal\u202f? Bloquez le compte par cette page, avec «\u202fCe n’est pas normal\u202f»\u00a0: nous en sommes prévenus aussitôt.',
    given: {
      subject: {
        reset: (service: string) => `Le mot de passe de votre compte ${service} a été réinitialisé`,
        emergency: (service: string) => `Le mot de passe de votre compte ${service} a été réinitialisé`,
        'reset-by-administrator': oneUser.given.subject,
        'password-set': (service: string) => `Un nouveau mot de passe pour votre compte ${service}`,
      },
      subjectOf: (person: string) => `Accès rendu à ${person}`,
      what: {
        reset: (service: string, at: string, by: string) =>
          `Le ${at}, le support${by} a réinitialisé le mot de passe de votre compte ${service}.`,
        emergency: (service: string, at: string) =>
          `Le ${at}, les exploitants ont réinitialisé le mot de passe de votre compte ${service}, par un accès de secours.`,
        'reset-by-administrator': oneUser.given.what,
        'password-set': (service: string, at: string, by: string) =>
          `Le ${at}, un administrateur${by} a défini un nouveau mot de passe pour votre compte ${service}.`,
      },
      whatOf: {
        reset: (person: string, service: string, at: string, by: string) =>
          `Le ${at}, le support${by} a rendu à ${person} l’accès à son compte ${service}.`,
        emergency: (person: string, service: string, at: string) =>
          `Le ${at}, les exploitants ont rendu à ${person} l’accès à son compte ${service}, par un accès de secours.`,
        'reset-by-administrator': oneUser.given.whatOf,
        'password-set': (person: string, service: string, at: string, by: string) =>
          `Le ${at}, un administrateur${by} a défini un nouveau mot de passe pour le compte ${service} ${ofName(person)}.`,
      },
      by: (name: string) => ` (${name})`,
      way: {
        'link-mail': 'Un lien est parti à l’adresse e-mail du compte.',
        'temporary-mail': 'Un mot de passe temporaire est parti à l’adresse e-mail du compte.',
        'temporary-sms': 'Un mot de passe temporaire est parti par SMS, au numéro du compte.',
        'sealed-letter': 'Un mot de passe temporaire part par lettre scellée, à l’adresse de la société.',
        'read-out': 'Un mot de passe temporaire a été lu au téléphone.',
      },
      nothingToDo: 'C’était vous\u202f? Il n’y a rien à faire.',
      shutOut: 'Votre ancien mot de passe ne fonctionne plus.',
      askForLetter: (company: string, day: string) =>
        `Demandez la lettre à l’accueil de la société ${company}\u00a0: elle y arrive par la poste, et vaut jusqu’au ${day}.`,
    },
    telephoneChanged: {
      subject: (service: string) => `Le numéro de téléphone de votre compte ${service} a été changé`,
      what: (service: string, at: string) =>
        `Un administrateur de votre société a changé le numéro de téléphone de votre compte ${service} le ${at}.`,
      subjectRemoved: (service: string) => `Le numéro de téléphone de votre compte ${service} a été supprimé`,
      whatRemoved: (service: string, at: string) =>
        `Un administrateur de votre société a supprimé le numéro de téléphone de votre compte ${service} le ${at}.`,
    },
    frozen: {
      subject: (service: string) => `Votre compte ${service} est bloqué`,
      what: (service: string, at: string) =>
        `Le ${at}, vous nous avez dit que le changement de votre accès n’était pas de vous. Votre compte ${service} est bloqué\u00a0: plus rien ne l’ouvre, et toutes les sessions sont terminées.`,
      whatByOther: (service: string, at: string) =>
        `Le ${at}, quelqu’un de votre société nous a dit que le changement de votre accès n’était pas normal. Par précaution, votre compte ${service} est bloqué\u00a0: plus rien ne l’ouvre, et toutes les sessions sont terminées.`,
      call: (request: string) =>
        `Contactez-nous, en donnant le numéro ${request}. Nous vérifierons que c’est bien vous, plus sûrement que d’habitude, puis nous rouvrirons votre compte.`,
      stays:
        'Votre compte est bloqué depuis qu’un changement de son accès nous a été signalé\u00a0: pour l’instant, aucun mot de passe ne l’ouvre.',
      elsewhere: 'Le même mot de passe sert ailleurs\u202f? Changez-le là aussi.',
      notYou: 'Ce message vous étonne\u202f? Contactez-nous\u00a0: votre compte ne risque rien tant qu’il est bloqué.',
    },
    incident: {
      subject: (request: string) => `Incident n°\u00a0${request} au support`,
      what: (person: string, company: string, at: string) =>
        `Un incident est ouvert depuis le ${at} pour ${person}, de la société ${company}.`,
      open: (request: string) => `Au support, ouvrez la demande n°\u00a0${request}, en tête de la file.`,
      notYou:
        'Un doute sur ce message\u202f? Ouvrez le support comme vous le faites d’habitude\u00a0: l’incident y est.',
    },
    telephone: {
      subjectStopped: 'Réinitialisations par téléphone arrêtées',
      subjectResumed: 'Réinitialisations par téléphone reprises',
      stopped: (scope: string, at: string, by: string) =>
        `Le ${at}, les réinitialisations par téléphone ont été arrêtées ${scope}${by}. D’ici la reprise, ce qu’un appelant lit, dit ou entend ne compte plus.`,
      resumed: (scope: string, at: string, by: string) =>
        `Le ${at}, les réinitialisations par téléphone ont repris ${scope}${by}.`,
      forAll: 'pour toutes les sociétés',
      forCompany: (company: string) => `pour ${company}`,
      by: (name: string) => ` par ${name}`,
      reason: (reason: string) => `Motif\u00a0: ${reason}`,
      notYou: 'Cela vous étonne\u202f? Parlez-en aux responsables du support.',
    },
    administratorsTold: {
      subjectOff: 'Les administrateurs ne sont plus prévenus des accès rendus',
      subjectOn: 'Les administrateurs sont de nouveau prévenus des accès rendus',
      off: (company: string, at: string, by: string) =>
        `Le ${at}, ${by} a arrêté les messages aux administrateurs de la société ${company}\u00a0: ils ne sont plus prévenus quand le support rend un accès à quelqu’un.`,
      on: (company: string, at: string, by: string) =>
        `Le ${at}, ${by} a repris les messages aux administrateurs de la société ${company}\u00a0: ils sont prévenus de chaque accès que le support rend.`,
      always: 'Un accès rendu à un administrateur est toujours annoncé aux autres.',
      notYou: 'Cela vous étonne\u202f? Parlez-en à cette personne, ou prévenez le support.',
    },
  },
  causes: {
    disavowed: '«\u202fCe n’était pas moi\u202f»\u00a0: la personne, ou sa société, ne reconnaît pas un accès rendu.',
    'contact-after-reset': 'Une coordonnée a été changée peu après un accès rendu.',
    'call-back-refused': 'La personne rappelée n’avait rien demandé.',
    'vouching-refused': 'Quelqu’un à qui le support a demandé confirmation a répondu non.',
    emergency: 'Un accès de secours a été utilisé.',
  },
  page: {
    heading: 'Ce n’était pas vous\u202f?',
    headingOf: 'Ce n’est pas normal\u202f?',
    happened: {
      reset: (at: string) => `Le ${at}, le support a réinitialisé le mot de passe de votre compte.`,
      emergency: (at: string) => `Le ${at}, les exploitants ont réinitialisé le mot de passe de votre compte.`,
      'reset-by-administrator': oneUser.given.happened,
      'password-set': (at: string) => `Le ${at}, un administrateur a défini un mot de passe pour votre compte.`,
      'password-changed': (at: string) => `Le ${at}, le mot de passe de votre compte a été changé.`,
      'email-change-asked': oneUser.happened,
      'email-changed': (at: string) => `Le ${at}, l’adresse e-mail de votre compte a été changée.`,
      'telephone-changed': (at: string) => `Le ${at}, le numéro de téléphone de votre compte a été changé ou supprimé.`,
    },
    happenedOf: {
      reset: (person: string, at: string) => `Le ${at}, le support a rendu à ${person} l’accès à son compte.`,
      emergency: (person: string, at: string) =>
        `Le ${at}, les exploitants ont rendu à ${person} l’accès à son compte.`,
      'reset-by-administrator': oneUser.given.happenedOf,
      'password-set': (person: string, at: string) =>
        `Le ${at}, un administrateur a défini un mot de passe pour le compte ${ofName(person)}.`,
      'password-changed': (person: string, at: string) =>
        `Le ${at}, le mot de passe du compte ${ofName(person)} a été changé.`,
      'email-change-asked': oneUser.happenedOf,
      'email-changed': (person: string, at: string) =>
        `Le ${at}, l’adresse e-mail du compte ${ofName(person)} a été changée.`,
      'telephone-changed': (person: string, at: string) =>
        `Le ${at}, le numéro de téléphone du compte ${ofName(person)} a été changé ou supprimé.`,
    },
    effectsHeading: 'Si vous appuyez sur le bouton\u00a0:',
    effects: [
      'le compte est bloqué\u00a0: plus aucun mot de passe ne l’ouvre\u202f;',
      'toutes ses sessions se terminent\u202f;',
      'le support est prévenu, et le rouvrira après une vérification plus sûre.',
    ],
    press: 'Ce n’était pas moi',
    pressOf: 'Ce n’est pas normal',
    itWas: 'C’était vous\u202f? Fermez cette page\u00a0: rien ne change.',
    itWasOf: 'Tout est normal\u202f? Fermez cette page\u00a0: rien ne change.',
    frozen: {
      heading: 'Le compte est bloqué',
      what: 'Plus rien ne l’ouvre, et toutes ses sessions sont terminées. Le support est prévenu.',
    },
    done: { heading: 'C’est déjà fait', what: 'Le compte est bloqué, et le support est prévenu.' },
    over: {
      heading: 'Ce lien ne sert plus',
      what: 'Il est trop ancien, ou le support a vérifié depuis que c’était bien vous. Un doute\u202f? Contactez-nous.',
    },
    unknown: {
      heading: 'Ce lien est incomplet',
      what: 'Ouvrez-le de nouveau depuis le message, en entier. Un doute\u202f? Contactez-nous.',
    },
    next: 'La suite\u00a0: si c’est votre compte, contactez-nous. Nous vérifierons que c’est bien vous, puis nous le rouvrirons.',
    giveNumber: (request: string) => `Donnez le numéro ${request}.`,
  },
  signIn: {
    heading: 'Votre compte est bloqué',
    what: 'Quelqu’un a dit que le dernier changement de cet accès n’était pas normal. Contactez-nous\u00a0: nous vérifierons que c’est bien vous, puis nous rouvrirons le compte.',
    told: 'Un message de nous dit que votre compte est bloqué\u202f? Alors aucun mot de passe ne l’ouvre, et taper autrement n’y change rien.',
    reach: 'Nous joindre pour le rouvrir',
  },
  config: {
    frozen:
      'Ce compte est bloqué après un accès contesté. Le support seul peut le rouvrir, après une vérification\u00a0: la personne doit l’appeler.',
    disableFirst: 'Vous pouvez le désactiver\u202f; réactivé, il restera bloqué.',
  },
  settings: {
    heading: 'Réglages du support',
    what: (company: string) => `Ce que le support fait, ou ne fait pas, pour les personnes de la société ${company}.`,
    noticeHeading: 'Messages aux administrateurs',
    notice: 'Prévenir les administrateurs de chaque accès rendu',
    noticeHint:
      'Chacun reçoit un e-mail qui dit qui, quand et par quel moyen, avec un lien pour bloquer le compte si ce n’est pas normal. Un accès rendu à un administrateur est toujours annoncé aux autres.',
    save: 'Enregistrer',
    saved: {
      notice: 'C’est enregistré.',
      stopped: 'Les réinitialisations par téléphone sont arrêtées.',
      resumed: 'Les réinitialisations par téléphone ont repris.',
    },
    telephoneHeading: 'Réinitialisations par téléphone',
  },
  telephone: {
    heading: 'Réinitialisations par téléphone',
    on: (company: string) => `Elles sont possibles pour la société ${company}.`,
    effect:
      'À l’arrêt, ce qu’un appelant lit, dit ou entend ne compte plus, même pour une demande en cours. La confirmation d’un administrateur et l’avis d’un second agent comptent toujours.',
    stoppedSince: (company: string, at: string) => `Arrêtées pour la société ${company} depuis le ${at}.`,
    byDesk: 'C’est le support qui les a arrêtées\u202f; lui seul peut les reprendre.',
    reasonIs: (reason: string) => `Motif\u00a0: ${reason}`,
    reason: 'Motif',
    reasonHint: (shortest: number, longest: number) =>
      `De ${shortest} à ${longest} caractères. Les responsables du support et les administrateurs le liront.`,
    reasonMissing: (shortest: number, longest: number) => `Donnez le motif, de ${shortest} à ${longest} caractères.`,
    stop: 'Arrêter les réinitialisations par téléphone',
    resume: 'Reprendre les réinitialisations par téléphone',
    scope: 'Pour qui',
    all: 'Toutes les sociétés',
    standing: 'Arrêts en cours',
    none: 'Aucun arrêt en cours.',
    since: 'Depuis',
    side: 'Arrêté par',
    sides: { desk: 'le support', administrators: 'ses administrateurs' },
    unchanged: 'C’était déjà le cas.',
    bannerAll: 'Les réinitialisations par téléphone sont arrêtées pour toutes les sociétés.',
    bannerSome: (companies: string) => `Les réinitialisations par téléphone sont arrêtées pour\u00a0: ${companies}.`,
    onRequest:
      'Pas de réinitialisation par téléphone en ce moment pour cette personne\u00a0: demandez la confirmation d’un administrateur, ou l’avis d’un second agent.',
    see: 'Voir le réglage',
    back: 'Retour au support',
  },
  cli: {
    desk: 'ce que le support fait en ce moment',
    telephone: 'les réinitialisations par téléphone',
    stop: 'arrêter les réinitialisations par téléphone, tout de suite',
    start: 'les reprendre',
    status: 'dire où elles sont arrêtées',
    companyOption: 'pour cette société seule',
    reasonOption: 'le motif, que les responsables liront',
    stopped: (scope: string) => `Les réinitialisations par téléphone sont arrêtées ${scope}.`,
    resumed: (scope: string) => `Les réinitialisations par téléphone ont repris ${scope}.`,
    alreadyStopped: (scope: string) => `Elles étaient déjà arrêtées ${scope}.`,
    alreadyOn: (scope: string) => `Le support ne les avait pas arrêtées ${scope}.`,
    nowhere: 'Les réinitialisations par téléphone sont possibles partout.',
    line: (scope: string, since: string, reason: string) => `Arrêtées ${scope} depuis le ${since}\u00a0: ${reason}`,
    frozenAccount: (email: string) =>
      `Le compte ${email} est bloqué après un accès contesté. Il revient par le support, ou par un accès de secours.`,
  },
};
