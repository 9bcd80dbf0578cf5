import { plural } from '../../dates.ts';
import { ofName } from '../of-name.ts';

/** Several accounts of one person. */
export const linkedAccounts = {
  heading: 'Mes autres comptes',
  what: 'Vous travaillez pour plusieurs sociétés\u202f? Reliez vos comptes pour passer de l’un à l’autre. Vos sociétés n’en voient rien\u202f; le support le sait, pour rendre le bon accès. Un mot de passe ou une adresse qui change, ou une déconnexion partout, les sépare.',
  link: 'Relier un autre de mes comptes',
  linkHeading: 'Relier un autre compte',
  linkWhat:
    'Donnez le mot de passe de ce compte-ci, puis l’adresse et le mot de passe de l’autre. Il doit être à vous\u00a0: qui entre dans l’un pourra passer à l’autre. Pour passer au compte d’un administrateur, délégué ou non, son mot de passe sera demandé à chaque fois.',
  current: 'Mot de passe de ce compte-ci',
  otherEmail: 'Adresse e-mail de l’autre compte',
  otherPassword: 'Mot de passe de l’autre compte',
  submit: 'Relier les deux comptes',
  back: 'Revenir à mon compte',
  switch: 'Passer à ce compte',
  unlink: 'Séparer',
  ofCompany: (company: string) => `chez ${company}`,
  switchHeading: 'Passer à un autre compte',
  switchWhat: (name: string, company: string) =>
    `Pour passer au compte ${ofName(name)} chez ${company}, donnez son mot de passe. Votre session actuelle sera fermée.`,
  emailMissing: 'Écrivez l’adresse e-mail de l’autre compte.',
  passwordMissing: 'Écrivez le mot de passe de l’autre compte.',
  delayed: (wait: string) => `Il y a eu plusieurs essais sans succès. ${wait}`,
  faults: {
    wrongCurrent: 'Ce n’est pas le mot de passe de ce compte-ci. Vérifiez-le, puis réessayez.',
    wrongPassword:
      'Ce n’est pas le mot de passe de cet autre compte, ou il ne peut pas s’ouvrir. Vérifiez, puis réessayez.',
    refused:
      'L’adresse e-mail ou le mot de passe de l’autre compte ne correspond pas. Vérifiez les deux, puis réessayez.',
    unusable:
      'Cet autre compte ne peut pas être relié\u00a0: son mot de passe doit d’abord être changé, il est fermé, ou il est celui d’une personne du support. Connectez-vous avec lui pour le savoir.',
    oneself: 'C’est le compte où vous êtes. Donnez l’adresse de l’autre.',
    already: 'Ces deux comptes sont déjà reliés.',
    tooMany: 'L’un de ces comptes est déjà relié à dix autres. Séparez-en un d’abord.',
  },
  /** At the desk. */
  desk: 'Autres comptes reliés',
  deskWhat: (companies: readonly string[]) =>
    `${plural('fr', companies.length, { one: 'autre compte', other: 'autres comptes' })}\u00a0: ${companies.join(', ')}. Demandez pour quelle société la personne appelle.`,
};
