/** How to put a good password together, each way with what it leaves to guess. */
export const builder = {
  heading: 'Comment composer un bon mot de passe\u202f?',
  what: 'Une bonne méthode tient même quand le pirate la connaît. Voici quatre méthodes, et ce que chacune lui laisse à deviner.',
  published: {
    heading: 'La recette publiée',
    what: 'Les 3 premières lettres du service, un mot secret, l’année de Marignan, les signes «\u00a0!?\u00a0»\u00a0:',
    weakness:
      'C’est un point de départ, pas une protection\u00a0: qui a lu l’aide en connaît tout, sauf un mot. Cette page la refuse.',
  },
  initials: {
    heading: 'Les initiales d’une phrase à vous',
    what: 'Inventez une phrase que personne n’a écrite\u00a0: ni chanson, ni proverbe, ni citation. Gardez la première lettre de chaque mot, les nombres et la ponctuation\u202f; puis changez un détail à votre façon.',
    sentence: 'Chaque jeudi, la fanfare du port joue 3 valses, puis 2 tangos, mais jamais à l’heure\u202f!',
    gives: (sentence: string) => `«\u00a0${sentence}\u00a0» donne\u00a0:`,
  },
  words: {
    heading: 'Quatre à sept mots au hasard',
    what: 'C’est le hasard qui choisit, pas vous\u00a0: nous avons tous les mêmes mots préférés. Une petite histoire aide à les retenir. Par exemple, tirés à l’instant\u00a0:',
  },
  difference: {
    heading: 'Une règle à vous pour ce qui change d’un service à l’autre',
    what: 'Par exemple\u00a0: la première et la dernière lettre du service, chacune remplacée par la suivante dans l’alphabet, au bout d’un mot de passe solide.',
    gives: (service: string) => `Pour ${service}, cela ajoute\u00a0:`,
    otherService: 'Messagerie',
    afterLeak: (possibilities: string) =>
      `À qui a vu un seul de vos mots de passe, il ne reste à essayer, pour un autre, qu’${possibilities}. Une règle arrête les machines, pas un curieux. Un gestionnaire de mots de passe fait mieux\u00a0: il en retient un différent pour chaque service.`,
  },
  language: 'Langue des mots',
  languages: { fr: 'Français', de: 'Allemand', lb: 'Luxembourgeois', en: 'Anglais' },
  count: 'Nombre de mots',
  propose: 'Proposez-m’en un',
  use: 'Utiliser ce mot de passe',
  note: 'Notez-le dans un gestionnaire de mots de passe avant d’enregistrer.',
};
