import { plural } from '../dates.ts';

/** What is said while a password is typed. It goes to the browser: no more than is needed there. */
export const coach = {
  states: { done: 'bon', open: 'à faire', later: '(vérifié à l’enregistrement)' },
  strengths: {
    trivial: 'Très facile à deviner',
    weak: 'Facile à deviner',
    strong: 'Difficile à deviner',
    'very-strong': 'Très difficile à deviner',
  },
  guessed: {
    'at-once': 'Un pirate le trouverait tout de suite.',
    minutes: 'Un pirate le trouverait en quelques minutes.',
    hours: 'Un pirate le trouverait en quelques heures.',
    days: 'Un pirate le trouverait en quelques jours.',
    months: 'Il faudrait sans doute des mois à un pirate.',
    years: 'Il faudrait sans doute des années à un pirate.',
    centuries: 'Il faudrait sans doute des siècles à un pirate.',
  },
  remains: (possibilities: string) => `Reste à deviner, pour qui connaît la méthode\u00a0: ${possibilities}.`,
  few: (count: number) => `environ ${plural('fr', count, { one: 'possibilité', other: 'possibilités' })}`,
  many: (digits: number) => `un nombre de possibilités à ${digits} chiffres`,
  mendFirst: 'À changer d’abord',
  show: 'Afficher',
  hide: 'Masquer',
  proposed: 'Tiré au sort par votre navigateur, et connu de lui seul\u00a0:',
  none: 'Aucune proposition ne convient ici. Essayez avec plus de mots.',
};
