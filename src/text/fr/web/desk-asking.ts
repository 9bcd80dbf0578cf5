/** How an administrator asks the desk for one of the own people, and why some passwords are the desk's alone. */
export const deskAsking = {
  heading: 'Réinitialisation par le support',
  what: (name: string) =>
    `Le support vérifie que c’est bien ${name}, puis lui donne accès. Vous ne voyez aucun mot de passe. La personne est prévenue par e-mail.`,
  message: 'Message au support',
  messageHint: 'N’écrivez jamais de mot de passe ici\u00a0: personne au support ne doit en connaître un.',
  submit: 'Demander une réinitialisation au support',
  byDesk:
    'Le mot de passe d’un administrateur ne se définit pas ici\u00a0: il donne accès à toute votre société, et une seule personne ne doit pas pouvoir le remplacer. La même règle vaut pour quelqu’un dont le rôle vient de changer.',
  byDeskHow: 'Le support vérifie la personne de deux façons, puis elle choisit elle-même son mot de passe\u00a0:',
  byDeskLink: 'Demander au support',
  stronger:
    'Quelqu’un d’autre s’en sert déjà\u202f? Il pourrait choisir le nouveau en premier. Demandez plutôt une réinitialisation au support, ou désactivez le compte\u00a0: l’ancien n’ouvrira plus rien.',
  asked: (at: string, number: string) => `Demandée le ${at} (n°\u00a0${number}).`,
  saved: 'La demande est chez le support. La personne en est prévenue par e-mail.',
  tooMany:
    'Le support a déjà reçu plusieurs demandes pour cette personne aujourd’hui. Contactez-le, ou attendez demain.',
  disabled: 'Ce compte est désactivé. Réactivez-le d’abord, puis demandez la réinitialisation.',
  roleAndPassword:
    'Le mot de passe d’un administrateur se réinitialise par le support. Laissez les champs du mot de passe vides, ou gardez le rôle actuel.',
};
