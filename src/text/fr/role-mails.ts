import { plural } from '../dates.ts';
import { ofName } from './of-name.ts';

/** The mails of a new administrator, to the others, and of another role, to the person. */
export const roleMails = {
  operator: 'l’exploitant',
  administrator: {
    subject: (company: string) => `Nouvel administrateur, ${company}`,
    subjectMany: (company: string) => `Nouveaux administrateurs, ${company}`,
    subjectEnabled: (company: string) => `Compte d’administrateur réactivé, ${company}`,
    made: (at: string, by: string, person: string) => `Le ${at}, ${by} a donné à ${person} le rôle d’administrateur.`,
    added: (at: string, by: string, person: string) =>
      `Le ${at}, ${by} a créé un compte d’administrateur pour ${person}.`,
    enabled: (at: string, by: string, person: string) =>
      `Le ${at}, ${by} a réactivé le compte d’administrateur ${ofName(person)}.`,
    imported: (at: string, by: string, names: string, more: number) =>
      `Le ${at}, ${by} a donné par un import le rôle d’administrateur à\u00a0: ${names}${more > 0 ? ` et ${plural('fr', more, { one: 'autre personne', other: 'autres personnes' })}` : ''}.`,
    effect: (company: string) => `Un administrateur gère les comptes et les réglages de la société ${company}.`,
    open: 'Ouvrir sa fiche',
    list: 'Voir les administrateurs',
    notYou:
      'Personne dans votre société n’est au courant\u202f? Désactivez ce compte depuis sa fiche, puis appelez le support.',
    notYouMany:
      'Personne dans votre société n’est au courant\u202f? Désactivez chacun de ces comptes depuis sa fiche, puis appelez le support.',
    alone: 'Votre société n’a pas d’autre administrateur à prévenir\u00a0: c’est pourquoi ce message vous parvient.',
    notYouAlone:
      'Ce n’était pas vous\u202f? Quelqu’un se sert peut-être de votre compte. Changez votre mot de passe, désactivez chaque compte nommé ici, puis appelez le support.',
  },
  changed: {
    subject: (service: string) => `Votre rôle dans ${service} a changé`,
    what: (service: string, at: string, by: string) => `Le ${at}, ${by} a changé le rôle de votre compte ${service}.`,
    fromTo: (from: string, to: string) => `Avant\u00a0: ${from}. Maintenant\u00a0: ${to}.`,
    may: {
      operator: 'Vous veillez sur l’installation, à la console du serveur.',
      supervisor: 'Vous répondez aux demandes adressées au support, et vous en fixez les règles.',
      agent: 'Vous répondez aux demandes adressées au support.',
      administrator: 'Vous gérez les comptes et les réglages de votre société.',
      delegate: 'Vous gérez les comptes des utilisateurs des groupes qui vous sont confiés, et aucun autre.',
      user: 'Vous utilisez le service comme avant, et ne gérez plus les comptes d’autres personnes.',
    },
    signIn: 'Vos sessions sont terminées\u00a0: reconnectez-vous pour commencer.',
    ask: (by: string) =>
      `Cela vous étonne, ou vous avez une question\u202f? Parlez-en à ${by} ou à un autre administrateur de votre société, ou appelez-nous.`,
    askCompany:
      'Cela vous étonne, ou vous avez une question\u202f? Parlez-en à un administrateur de votre société, ou appelez-nous.',
    askStaff: 'Cela vous étonne, ou vous avez une question\u202f? Parlez-en à l’exploitant ou à votre responsable.',
  },
};
