import { plural } from '../dates.ts';

/** The commands of emergency access. */
export const emergency = {
  first: 'Premier exploitant',
  second: 'Second exploitant',
  operator: 'Exploitant',
  emailQuestion: 'Adresse e-mail\u00a0: ',
  passwordQuestion: 'Mot de passe (il ne s’affiche pas)\u00a0: ',
  codeQuestion: 'Code scellé (il ne s’affiche pas)\u00a0: ',
  abandoned: 'L’entrée s’est arrêtée avant la fin. Rien n’a changé.',
  refused: 'L’adresse ou le mot de passe ne convient pas. Rien n’a changé.',
  delayed: (until: string) => `Trop d’essais manqués pour cette adresse. Recommencez après le ${until}.`,
  notAnOperator: 'Ce compte n’est pas celui d’un exploitant. Rien n’a changé.',
  mustChangeFirst: 'Ce compte doit d’abord choisir un nouveau mot de passe\u00a0: ouvrez la page de connexion.',
  reasonMissing: (shortest: number, longest: number) =>
    `--reason\u00a0: donnez le motif, de ${shortest} à ${longest} caractères. Tous les exploitants et responsables le liront.`,
  unknown: (email: string) => `Aucun compte n’a l’adresse ${email}.`,
  accountDisabled: (email: string) => `Le compte ${email} est désactivé. Réactivez-le d’abord.`,
  notTwo: 'Il faut deux exploitants différents, et aucun des deux n’ouvre son propre compte. Rien n’a changé.',
  wrongCode:
    'Ce n’est pas le code scellé en vigueur, ou il n’ouvre pas encore. Rien n’a changé, et cet essai est au journal.',
  sent: (email: string) => `Un mot de passe temporaire part à ${email}. L’ancien ne fonctionne plus.`,
  told: 'Les exploitants et les responsables du support sont prévenus, et un incident est ouvert au support.',
  made: (from: string) =>
    `Voici le code scellé. Il ouvre à partir du ${from}\u202f; le précédent ne fonctionnera plus ensuite. Exploitants et responsables sont prévenus.`,
  unsettled:
    'L’un des deux est exploitant depuis trop peu de temps, ou a retrouvé son accès il y a peu. Rien n’a changé.',
  keep: 'Imprimez-le ou recopiez-le, fermez l’enveloppe, rangez-la sous clé. Il ne sera plus montré\u202f; il sert une fois.',
  operators: (count: number) => plural('fr', count, { one: 'exploitant actif', other: 'exploitants actifs' }),
  codeReady: (at: string, from: string) => `Un code scellé est prêt, créé le ${at}, utilisable à partir du ${from}.`,
  codeMissing: 'Aucun code scellé n’est prêt. Pour en créer un\u00a0: marignan emergency seal',
  noWay:
    'Personne ne pourrait ouvrir un accès de secours\u00a0: créez un code scellé, ou ajoutez un second exploitant.',
};
