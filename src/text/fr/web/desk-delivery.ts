/** How the access comes back to the person, on the desk's pages. */
export const deskDelivery = {
  heading: 'Rendre l’accès',
  what: 'Choisissez un moyen. L’ancien mot de passe s’arrête aussitôt, et les sessions de la personne se ferment.',
  locked: 'Vérifiez d’abord l’appelant.',
  takeFirst: 'Prenez d’abord la demande.',
  others: 'Les autres moyens',
  ways: {
    'link-mail': {
      name: 'Lien par e-mail',
      press: 'Envoyer un lien',
      what: (to: string) =>
        `À ${to}. La personne choisit elle-même son mot de passe\u202f; personne d’autre ne voit rien.`,
    },
    'temporary-mail': {
      name: 'Mot de passe temporaire par e-mail',
      press: 'Envoyer un mot de passe temporaire',
      what: (to: string) => `À ${to}. Vous ne le voyez pas.`,
    },
    'temporary-sms': {
      name: 'Mot de passe temporaire par SMS',
      press: 'Envoyer par SMS',
      what: (to: string) => `Au ${to}, valable dix minutes. Vous ne le voyez pas.`,
    },
    'sealed-letter': {
      name: 'Lettre scellée',
      press: 'Préparer une lettre scellée',
      what: (to: string) =>
        `À l’adresse postale de la société ${to}. Elle part avec le prochain courrier\u202f; vous n’en voyez pas le contenu.`,
    },
    'read-out': {
      name: 'Lecture au téléphone',
      press: 'Afficher un mot de passe à lire',
      what: (to: string) =>
        `Gardez ${to} au bout du fil\u00a0: le mot de passe s’affiche une seule fois, et ne sert que dix minutes.`,
    },
  },
  closedWays: {
    forbidden: 'La politique du support l’exclut pour ce compte en ce moment.',
    'same-channel': 'Un code est déjà passé par là\u00a0: le mot de passe prend un autre chemin.',
    'second-person': 'Il manque l’avis d’une seconde personne.',
    'more-proof': 'L’appelant n’est pas encore assez vérifié.',
    'sms-gateway': 'Cette installation n’envoie pas de SMS.',
    'mobile-number': 'Aucun numéro de mobile n’est enregistré pour ce compte.',
    'letter-sender': 'Cette installation n’envoie pas de lettres.',
    'postal-address': 'Aucune adresse postale n’est enregistrée pour cette société.',
  },
  sentHeading: 'Ce qui est parti',
  way: 'Moyen',
  progress: 'Envoi',
  readAloud: 'lu au téléphone',
  faults: {
    unknownWay: 'Choisissez l’un des moyens proposés.',
    notVerified:
      'Ce moyen n’est plus ouvert\u00a0: la vérification a expiré, a déjà servi, ou ne suffit pas. Rien n’est parti.',
    noContact: 'Il n’y a plus d’adresse ou de numéro pour ce moyen. Rien n’est parti.',
  },
  readOut: {
    heading: 'Mot de passe temporaire à lire',
    onlyCase: 'C’est le seul cas où vous voyez un mot de passe. Ne l’écrivez pas, ne l’envoyez pas.',
    once: 'Cette page ne se réaffiche pas\u00a0: si vous la quittez, il faudra recommencer la vérification.',
    toldThem: 'La personne en est avertie, et le journal le note.',
    until: (time: string) => `Il fonctionne une seule fois, jusqu’à ${time}.`,
    steps: {
      open: 'Demandez à la personne d’ouvrir la page de connexion et d’écrire son adresse e-mail.',
      read: 'Lisez-lui le mot de passe groupe par groupe. Majuscule et tirets sont facultatifs.',
      wait: 'Restez au téléphone jusqu’à ce qu’elle ait choisi le sien. Ne le lui demandez pas.',
    },
    password: 'Mot de passe temporaire',
    spelling: 'Épellation',
    back: (number: number) => `Revenir à la demande n°\u00a0${number}`,
  },
};
