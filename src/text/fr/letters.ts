/** What a sealed letter says. Nothing of it shows in the window but the address. */
export const letters = {
  reference: (number: string, day: string) => `Lettre ${number}, le ${day}`,
  title: (service: string) => `Retrouver votre accès à ${service}`,
  greeting: (name: string) => `Bonjour ${name},`,
  what: (service: string) =>
    `Vous avez demandé de l’aide pour entrer dans ${service}. Votre ancien mot de passe ne fonctionne plus. Le mot de passe temporaire ci-dessous en tient lieu, une seule fois\u00a0:`,
  open: (url: string) => `Ouvrez ${url} et saisissez votre adresse e-mail, puis ce mot de passe temporaire.`,
  choose: 'Choisissez aussitôt votre nouveau mot de passe, que personne d’autre ne connaîtra.',
  destroy: 'Détruisez ensuite cette lettre.',
  secretTitle: 'Mot de passe temporaire',
  expiry: (day: string) => `Il fonctionne une seule fois, jusqu’au ${day}. Majuscule et tirets sont facultatifs.`,
  neverAsked: 'Nos équipes ne vous demanderont jamais un mot de passe, ni celui-ci, ni celui que vous choisirez.',
  opened: (contact: string) =>
    `La lettre était déjà ouverte, ou vous n’avez rien demandé\u202f? N’utilisez pas ce mot de passe et prévenez-nous sans attendre\u00a0: ${contact}.`,
};
