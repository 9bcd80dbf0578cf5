/** What is said while a password is typed. It goes to the browser: no more than is needed there. */
export const coach = {
  states: { done: 'fait', open: 'à faire', later: 'vérifié à l’enregistrement' },
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
    months: 'Il faudrait des mois à un pirate.',
    years: 'Il faudrait des années à un pirate.',
    centuries: 'Il faudrait des siècles à un pirate.',
  },
  mendFirst: (sentence: string) => `À changer d’abord\u00a0: ${sentence}`,
  accepted: 'Ce mot de passe convient.',
  show: 'Afficher',
  hide: 'Masquer',
  none: 'Aucune proposition ne convient ici. Essayez avec plus de mots.',
};
