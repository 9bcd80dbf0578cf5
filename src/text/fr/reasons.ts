import { plural } from '../dates.ts';

/** Why a new password is refused, and how to mend it. U+202F stands before ? ! ; and U+00A0 before a colon. */
export const reasons = {
  'too-short': (minimum: number) =>
    `Ce mot de passe est trop court\u00a0: il faut au moins ${plural('fr', minimum, characters)}.`,
  'too-long': (maximum: number) =>
    `Ce mot de passe est trop long\u00a0: il peut avoir au plus ${plural('fr', maximum, characters)}.`,
  'unreadable-characters': 'Ce mot de passe contient un caractère qui ne peut pas être lu. Tapez-le au clavier.',
  'lacks-lower-case': 'Ajoutez au moins une lettre minuscule.',
  'lacks-upper-case': 'Ajoutez au moins une lettre majuscule.',
  'lacks-digit': 'Ajoutez au moins un chiffre.',
  'lacks-sign': 'Ajoutez au moins un caractère spécial, par exemple un tiret, un point d’exclamation ou une espace.',
  repetitive: 'Ce mot de passe répète trop souvent les mêmes caractères. Choisissez-en un plus varié.',
  'published-recipe':
    'Ce mot de passe suit la recette publiée\u00a0: qui a lu la page d’aide en connaît tout, sauf un mot. Composez-le autrement.',
  personal:
    'Ce mot de passe contient un mot que l’on devine\u00a0: un nom, une adresse, un numéro, la société ou le nom du service. Choisissez des mots sans lien avec tout cela.',
  common: 'Ce mot de passe est l’un des premiers qu’un pirate essaierait. Choisissez-en un plus inattendu.',
  name: 'Ce mot de passe contient un prénom ou un nom d’animal, que d’autres peuvent connaître. Choisissez un autre mot.',
  'keyboard-walk': 'Ce mot de passe suit les touches voisines du clavier. Choisissez plutôt plusieurs mots sans lien.',
  date: 'Ce mot de passe est surtout fait d’une date. Choisissez plutôt plusieurs mots sans lien.',
  guessable: 'Ce mot de passe se devine trop facilement. Ajoutez un ou deux mots sans lien avec les autres.',
  breached:
    'Ce mot de passe figure dans une liste de mots de passe volés, que les pirates essaient. Choisissez-en un qui n’a jamais servi.',
  'used-before': 'Vous avez déjà eu ce mot de passe. Choisissez-en un nouveau.',
  'like-the-last':
    'Ce mot de passe ne diffère du précédent que par un nombre. Qui connaît l’ancien devinerait le nouveau\u00a0: changez aussi les mots.',
  'same-as-other-account':
    'Ce mot de passe est celui d’un autre de vos comptes. Choisissez un mot de passe différent pour chaque accès.',
  'same-as-before': 'Ce mot de passe est celui que vous avez déjà. Choisissez-en un autre.',
  'same-as-temporary': 'Ce mot de passe est le mot de passe temporaire. Choisissez-en un autre, à vous.',
  'too-many-tries':
    'Beaucoup de mots de passe ont été essayés en un jour\u00a0: par sécurité, celui-ci n’a pas été enregistré. Revenez demain, ou demandez une réinitialisation au support.',
};

const characters = { one: 'caractère', other: 'caractères' };
