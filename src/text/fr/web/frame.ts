import { plural } from '../../dates.ts';

export const frame = {
  title: (heading: string, service: string) => `${heading} – ${service}`,
  faultyTitle: (title: string) => `Erreur\u00a0: ${title}`,
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  breadcrumb: 'Fil d’Ariane',
  account: 'Mon compte',
  figures: 'Chiffres',
  policy: 'Règles',
  desk: 'Demandes',
  config: 'Config',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  signedInAs: 'Session\u00a0:',
  language: 'Langue',
  help: 'Aide',
  /** In the words of the French decree: who had no audit is not compliant. */
  accessibility: 'Accessibilité\u00a0: non conforme',
  sessionEnds: (time: string) => `Sans activité, votre session se termine à ${time}.`,
  /** Said by the script of a page, before and after its session ends. */
  session: {
    soon: 'Votre session se termine dans moins de deux minutes, faute d’activité.',
    stay: 'Rester connecté',
    stayed: 'Votre session continue.',
    final:
      'Votre session a atteint sa durée maximale\u00a0: elle se termine dans moins de deux minutes. Enregistrez ce que vous avez commencé.',
    over: 'Votre session est terminée. Ce que vous avez tapé est encore sur cette page\u00a0: copiez-le avant de la quitter.',
  },
  neverAsked: 'Nos équipes ne vous demanderont jamais votre mot de passe personnel.',
  summary: 'À corriger pour continuer',
  withMore: (first: string, count: number) =>
    `${first} Et ${plural('fr', count, { one: 'autre remarque', other: 'autres remarques' })}, à ce champ.`,
  faultAtField: 'Erreur\u00a0:',
  /** What is said of somebody or something. */
  about: (name: string, what: string) => `${name}. ${what}`,
  optional: (label: string) => `${label} (facultatif)`,
  passwordEnds: (day: string) => `Votre mot de passe est valable jusqu’au ${day}.`,
  passwordEnded: (day: string) =>
    `Votre mot de passe était valable jusqu’au ${day}. Vous en choisirez un autre à votre prochaine connexion.`,
  changeNow: 'Le changer maintenant',
  backToStart: 'Revenir à l’accueil',
  first: 'Première page',
  last: 'Dernière page',
  previous: 'Page précédente',
  next: 'Page suivante',
  pages: 'Pages',

  errors: {
    'not-found': {
      heading: 'Page introuvable',
      what: 'Cette page n’existe pas, ou n’existe plus. Vérifiez l’adresse, ou repartez de l’accueil.',
    },
    forbidden: {
      heading: 'Page réservée',
      what: 'Votre compte ne donne pas accès à cette page. Si vous en avez besoin, parlez-en à votre administrateur.',
    },
    method: {
      heading: 'Action impossible ici',
      what: 'Cette adresse ne s’ouvre pas de cette façon. Repartez de l’accueil et utilisez les liens des pages.',
    },
    'too-large': {
      heading: 'Envoi trop volumineux',
      what: 'Ce que vous avez envoyé dépasse la taille acceptée, et rien n’a été enregistré. Revenez en arrière, puis raccourcissez votre texte ou choisissez un fichier plus petit.',
    },
    'too-many': {
      heading: 'Trop de demandes à la fois',
      what: 'Beaucoup de demandes sont arrivées depuis votre réseau en peu de temps. La vôtre n’a pas été traitée, et rien n’a changé.',
    },
    busy: {
      heading: 'Le service est très sollicité',
      what: 'Votre demande n’a pas été traitée, et rien n’a changé.',
    },
    csrf: {
      heading: 'Cette page a expiré',
      what: 'Le formulaire était ouvert depuis longtemps, ou votre session a changé entre-temps. Rien n’a été enregistré. Revenez en arrière, rechargez la page, puis recommencez.',
    },
    fault: {
      heading: 'Un problème est survenu chez nous',
      what: 'Ce n’est pas de votre fait, et notre équipe en est informée par le journal du serveur. Réessayez dans quelques minutes. Si vous veniez d’enregistrer, vérifiez d’abord si c’est fait.',
    },
    'bad-request': {
      heading: 'Envoi illisible',
      what: 'Ce qui a été envoyé n’a pas pu être lu, et rien n’a été enregistré. Revenez en arrière, rechargez la page, puis recommencez.',
    },
  },
  retryInSeconds: (count: number) => `Réessayez dans ${plural('fr', count, { one: 'seconde', other: 'secondes' })}.`,
  retryInMinutes: (count: number) => `Réessayez dans ${plural('fr', count, { one: 'minute', other: 'minutes' })}.`,
};
