/** An installation without anybody, and the first visit of a company’s administrator. */
export const firstRun = {
  empty: {
    heading: 'Le serveur est prêt, et encore vide',
    what: 'Il n’y a pas encore de société ni de compte. Les premiers se créent à la console du serveur, par qui l’exploite\u00a0: aucune page ne le fait, pour que personne ne prenne cette place avant vous.',
    first: 'Créer la société qui exploite, et son premier compte',
    firstWhat:
      'La commande pose ses questions, puis montre un lien qui s’ouvre une seule fois\u00a0: l’exploitant y choisit son mot de passe. Si le serveur reçoit un dossier ou un fichier (--data, --config), donnez-lui les mêmes.',
    mail: 'Vérifier la configuration et le départ des mails',
    mailWhat:
      'La première commande dit ce qui est en vigueur, et explique chaque faute. La seconde envoie un mail d’essai. Sans serveur de mails, les avis attendent.',
    company: 'Ajouter une société cliente et son administrateur',
    companyWhat:
      'L’administrateur reçoit par e-mail un lien pour choisir son mot de passe. À sa première visite, une page le guide.',
    docs: 'Toutes les commandes sont dans docs/commands.md, tous les réglages dans docs/configuration.md. Dans une copie du dépôt, écrivez «\u202fnpm run -s marignan --\u202f» à la place de «\u202fmarignan\u202f».',
    gone: 'Dès que la première société est là, cette page laisse la place à la connexion.',
    name: 'NOM',
    address: 'ADRESSE',
    firstName: 'PRÉNOM',
    lastName: 'NOM',
  },
  welcome: {
    heading: 'Premiers pas',
    done: 'Fait',
    open: 'À faire',
    selfHeading: 'Vos coordonnées, et celles du support',
    selfWhat: 'Quand vous l’appelez, le support ne vous rappelle qu’à un numéro enregistré depuis quelque temps.',
    noTelephone: 'Vous n’en avez pas encore.',
    selfLink: 'Modifier mes coordonnées',
    contacts: 'Comment joindre le support',
    peopleHeading: 'Vos utilisateurs',
    peopleWhat:
      'Ajoutez une personne, qui reçoit aussitôt de quoi se connecter. Ou toutes à la fois, avec un fichier que vous relisez avant\u202f; vous les invitez ensuite.',
    accessHeading: 'Un accès perdu',
    accessWhat:
      'Décidez comment un administrateur rend son accès à un utilisateur. À deux administrateurs au moins, chacun peut confirmer une demande pour l’autre.',
    second: 'Ajouter un second administrateur',
    allDone: 'Tout est fait. Ces pages restent sous Config.',
    later: 'Rien ne presse\u00a0: ces pages restent sous Config, où un lien ramène ici.',
    putAway: 'Ne plus montrer cette page',
    goOn: 'Continuer',
    what: (company: string) =>
      `Trois étapes, et la société ${company} est prête pour le jour où quelqu’un oublie son mot de passe. Chacune se coche d’elle-même.`,
    telephone: (number: string) => `Le vôtre\u00a0: ${number}.`,
    modes: (modes: string) => `Permis aujourd’hui\u00a0: ${modes}.`,
    progress: (done: number, all: number) => `Premiers pas\u00a0: ${done} sur ${all}.`,
  },
};
