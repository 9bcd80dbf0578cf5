import { plural } from '../../dates.ts';

/** Choosing a password: the rules, the fields and what can go wrong. */
export const password = {
  heading: 'Créer un nouveau mot de passe',
  chooseUntil: (time: string) => `Vous avez jusqu’à ${time} pour le choisir.`,
  forcedByTemporary:
    'Un mot de passe temporaire ou un lien n’ouvre que cette page. Choisissez maintenant votre mot de passe\u00a0: personne d’autre ne le connaîtra.',
  forcedByAdministrator:
    'Votre mot de passe a été choisi par un administrateur. Par sécurité, remplacez-le maintenant par le vôtre\u00a0: personne d’autre ne le connaîtra.',
  forcedByExpiry:
    'Votre mot de passe est arrivé au bout de sa durée de validité\u00a0: c’est la seule raison. Choisissez le suivant pour continuer. Rien d’autre ne change\u202f; vos sessions ouvertes ailleurs le restent.',
  forcedByBreach:
    'Votre mot de passe figure maintenant dans une liste de mots de passe volés à d’autres sites. Cela ne veut pas dire que quelqu’un est entré dans votre compte. Par précaution, remplacez-le ici, et partout où vous l’utilisez aussi.',
  forcedByOthers:
    'D’autres personnes connaissent peut-être votre mot de passe. Par précaution, remplacez-le maintenant par un autre, fait d’autres mots.',
  ownChoice: 'Vos autres sessions seront fermées, et un e-mail vous confirmera le changement.',
  username: 'Adresse e-mail',
  current: 'Mot de passe actuel',
  next: 'Nouveau mot de passe',
  confirmation: 'Confirmez le mot de passe',
  submit: 'Enregistrer',
  rulesHeading: 'Un bon mot de passe\u00a0:',
  rules: {
    length: (minimum: number) =>
      `au moins ${plural('fr', minimum, { one: 'caractère', other: 'caractères' })}\u202f; l’espace en est un`,
    fourClasses: 'une minuscule, une majuscule, un chiffre et un caractère spécial',
    personalAnywhere:
      'rien de personnel\u00a0: ni nom, ni prénom, ni animal, ni adresse, ni société, ni nom du service',
    personalWhole: 'autre chose qu’un nom, une adresse, la société ou le nom du service',
    common: 'rien de ce qu’on essaierait en premier, ni la recette montrée sur les pages d’aide',
    different: 'différent des précédents et de ceux d’autres accès',
    differentNeverStolen: 'différent des précédents et de ceux d’autres accès, et jamais volé',
  },
  shown: 'les mots de passe',
  verdict: {
    welcome: 'Notre avis s’affiche ici pendant que vous tapez. Rien ne quitte votre navigateur avant l’enregistrement.',
    accepted: 'Rien à redire ici. À l’enregistrement, nous vérifierons encore qu’il diffère des précédents.',
    acceptedUnlessStolen: 'Rien à redire ici. À l’enregistrement, nous vérifierons encore qu’il n’a jamais été volé.',
    how: 'Comment c’est estimé',
    assumed: (perSecond: number) =>
      `Nous comptons avec un pirate qui aurait volé la base des mots de passe et ferait ${new Intl.NumberFormat('fr-FR').format(perSecond)} essais par seconde. Il vous connaît, il connaît le service, et il a lu toutes nos pages d’aide.`,
  },
  currentMissing: 'Écrivez votre mot de passe actuel.',
  nextMissing: 'Écrivez le nouveau mot de passe.',
  notConfirmed: 'Les deux mots de passe ne sont pas identiques. Écrivez deux fois le même.',
  wrongCurrent: 'Ce n’est pas votre mot de passe actuel. Vérifiez la touche majuscule, puis réessayez.',
  delayed: (wait: string) => `Le mot de passe actuel n’était pas le bon plusieurs fois de suite. ${wait}`,
  alreadyChosen: {
    heading: 'Le mot de passe a déjà été choisi',
    what: 'Une autre fenêtre a été plus rapide, ou le temps pour choisir est écoulé. Ce que vous venez de taper n’a pas été enregistré.',
    doubt: 'Si ce n’est pas vous, demandez une réinitialisation et dites-le à nos équipes.',
    continue: 'Continuer',
  },
};
