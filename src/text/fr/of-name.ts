/** « de » before a name: « d’Élodie », « de Paul ». An h is taken for one that is said, as in « de Hans ». */
export const ofName = (name: string): string =>
  startsWithVowel.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;

/** « que » before a name: « qu’Élodie », « que Paul ». */
export const thatName = (name: string): string =>
  startsWithVowel.test(name.normalize('NFD')) ? `qu’${name}` : `que ${name}`;

const startsWithVowel = /^(?:[aeiouœæ]|y[^aeiou])/i;
