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
  wrongCode: 'Ce n’est pas le code scellé en vigueur. Rien n’a changé, et cet essai est au journal.',
  sent: (email: string) => `Un mot de passe temporaire part à ${email}. L’ancien ne fonctionne plus.`,
  told: 'Les exploitants et les responsables du support sont prévenus, et un incident est ouvert au support.',
  made: 'Voici le code scellé. Le précédent ne fonctionne plus.',
  keep: 'Imprimez-le ou recopiez-le, fermez l’enveloppe, rangez-la sous clé. Il ne sera plus montré\u202f; il sert une fois.',
  operators: (count: number) => plural('fr', count, { one: 'exploitant actif', other: 'exploitants actifs' }),
  codeReady: (at: string) => `Un code scellé est prêt, créé le ${at}.`,
  codeMissing: 'Aucun code scellé n’est prêt. Pour en créer un\u00a0: marignan emergency seal',
  noWay:
    'Personne ne pourrait ouvrir un accès de secours\u00a0: créez un code scellé, ou ajoutez un second exploitant.',
};
