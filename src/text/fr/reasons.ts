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
    'Ce mot de passe suit une recette connue de tous\u00a0: le nom du service, un mot, une année, des signes. Composez-le autrement.',
  personal:
    'Ce mot de passe contient votre nom, votre adresse, votre numéro, votre entreprise ou le nom du service. Choisissez des mots sans lien avec vous.',
  common: 'Ce mot de passe est l’un des premiers qu’un pirate essaierait. Choisissez-en un plus inattendu.',
  'same-as-before': 'Ce mot de passe est celui que vous avez déjà. Choisissez-en un autre.',
  'same-as-temporary': 'Ce mot de passe est le mot de passe temporaire. Choisissez-en un autre, à vous.',
};

const characters = { one: 'caractère', other: 'caractères' };
