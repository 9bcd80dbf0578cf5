import { plural } from '../../dates.ts';

/** The rules of passwords, chosen per class of account: the administrator's page, the commands and the documents. */
export const passwordRules = {
  heading: 'Règles des mots de passe',
  aboutHeading: 'Les trois profils',
  what: 'Ce qui est demandé quand une personne de votre société choisit un mot de passe.',
  nextChange:
    'Les mots de passe actuels restent valables. Une nouvelle règle s’applique quand la personne en choisit un autre.',
  olderOnes: (days: number) =>
    `Un mot de passe qui a déjà plus de ${plural('fr', days, { one: 'jour', other: 'jours' })} sera à renouveler à la prochaine connexion.`,
  classes: { user: 'Utilisateurs', administrator: 'Administrateurs', staff: 'Équipe du support' },
  /** Each profile in words; its short name is for the operator's configuration and commands. */
  names: {
    eko: 'Quatre sortes de caractères',
    standard: 'Longueur d’abord',
    privileged: 'Renforcé',
  },
  about: {
    eko: 'Les règles de la page d’aide publiée\u00a0: quatre sortes de caractères, rien de personnel, un renouvellement régulier.',
    standard:
      'La longueur plutôt que les caractères imposés, et pas de renouvellement sans raison. Le plus simple à vivre.',
    privileged: 'Plus long et plus difficile à deviner, pour les comptes qui peuvent beaucoup.',
  },
  inForce: 'Ce qui est demandé aujourd’hui',
  willBe: 'Ce qui sera demandé',
  isNew: 'nouveau',
  gone: 'Ce qui ne s’appliquera plus',
  /** What a person has to do, in everyday words. */
  rules: {
    length: (minimum: number) =>
      `au moins ${plural('fr', minimum, { one: 'caractère', other: 'caractères' })}\u202f; l’espace en est un`,
    anything: 'les caractères que l’on veut',
    fourClasses: 'une minuscule, une majuscule, un chiffre et un caractère spécial',
    personalAnywhere: 'aucun mot personnel, même au milieu\u00a0: nom, adresse, société, nom du service, prénom',
    personalWhole: 'pas seulement un nom, une adresse, la société, le service ou un prénom',
    guesses: (power: number) =>
      `rien de facile à deviner\u00a0: au moins ${powerOfTen(power)} d’essais pour qui connaît la personne et la recette publiée`,
    common: 'pas un mot de passe courant',
    known: 'ni un mot de passe courant, ni un mot de passe divulgué sur internet',
    history: (count: number) =>
      `pas l’un des ${plural('fr', count, { one: 'dernier', other: 'derniers' })} mots de passe`,
    validity: (days: number) => `à renouveler tous les ${plural('fr', days, { one: 'jour', other: 'jours' })}`,
    noRenewal: 'pas de renouvellement sans raison\u00a0: seulement si le mot de passe est peut-être connu d’autres',
  },
  origins: {
    installation: 'règle de l’installation',
    company: 'choix de votre société',
    role: 'propre à ces comptes',
  },
  rule: 'Règle',
  notFelt: {
    sameAsFloor: 'Ce choix n’ajoute rien à ce que l’installation demande à toutes les sociétés.',
    weakerThanFloor: (floor: string) =>
      `Ce choix n’ajoute rien\u00a0: l’installation demande déjà au moins autant à toutes les sociétés (profil «\u202f${floor}\u202f»).`,
    weakerThanClass:
      'Ce choix n’ajoute rien\u00a0: ces comptes peuvent beaucoup, et il leur est déjà demandé au moins autant.',
  },
  chosen: {
    profile: 'Profil choisi',
    byDefault: (profile: string) => `${profile}, depuis l’ouverture de la société`,
    at: 'Choisi',
    atBy: (moment: string, by: string) => `le ${moment}, par ${by}`,
    operator: 'l’exploitant',
    formerAccount: 'une personne qui n’a plus de compte',
    owner: 'Responsable',
    reason: 'Raison',
    review: 'À revoir le',
    noOwner:
      'Ces règles s’écartent de certains textes, et personne n’en répond encore. Choisissez de nouveau le profil pour le noter.',
    newEdition: 'Ce profil a été mis à jour depuis ce choix. Ses règles actuelles s’appliquent.',
  },
  reviewDue: (day: string) =>
    `Ce choix était à revoir le ${day}. Vérifiez qu’il convient toujours, puis choisissez de nouveau un profil.`,
  texts: {
    heading: 'Ce que disent les textes',
    summary: (met: string, departed: string) => `${met}, ${departed}`,
    met: (count: number) => plural('fr', count, { one: 'exigence tenue', other: 'exigences tenues' }),
    departed: (count: number) => plural('fr', count, { one: 'écart', other: 'écarts' }),
    departures: 'Ces règles s’écartent de\u00a0:',
    none: 'Ces règles ne s’écartent d’aucune des exigences suivies ici.',
    fromInstallation: 'Ces écarts viennent de la règle de l’installation. C’est l’exploitant qui en répond.',
    all: (counts: string) => `Toutes les exigences, une par une\u00a0: ${counts}`,
    requirement: 'Ce qui est demandé',
    verdict: 'Résultat',
  },
  verdicts: { met: 'tenu', departed: 'écart', 'not-applicable': 'sans objet' },
  readings: { interpretation: 'selon notre lecture', condition: 'à une condition' },
  choose: {
    profile: {
      user: 'Profil des utilisateurs',
      administrator: 'Profil des administrateurs',
      staff: 'Profil de l’équipe du support',
    },
    options: {
      eko: 'Quatre sortes de caractères, et un renouvellement',
      standard: 'Longueur d’abord',
      privileged: 'Renforcé\u00a0: le plus difficile à deviner',
    },
    submit: 'Voir ce que cela change',
    nothingYet: 'Rien n’est enregistré à cette étape.',
  },
  preview: {
    heading: 'Vérifier avant d’enregistrer',
    what: {
      user: (profile: string) => `Le profil «\u202f${profile}\u202f», pour les utilisateurs.`,
      administrator: (profile: string) => `Le profil «\u202f${profile}\u202f», pour les administrateurs.`,
      staff: (profile: string) => `Le profil «\u202f${profile}\u202f», pour l’équipe du support.`,
    },
    answerHeading: 'Qui répond de ces écarts',
    answerWhat:
      'Pour garder un profil qui s’écarte d’un texte, notez qui en répond, pourquoi, et quand vous le reverrez.',
    owner: 'Responsable',
    ownerHint: 'Le prénom et le nom de la personne qui en répond',
    reason: 'Raison',
    reasonHint: '500 caractères au plus',
    reviewOn: 'À revoir le',
    reviewHint: 'Une date à venir, d’ici deux ans',
    submit: 'Enregistrer',
    back: 'Revenir aux règles sans rien changer',
  },
  saved: {
    user: 'Le profil des utilisateurs est enregistré.',
    administrator: 'Le profil des administrateurs est enregistré.',
  },
  faults: {
    owner: {
      missing: 'Écrivez le nom du responsable.',
      'too-long': 'Le nom du responsable peut avoir au plus 100 caractères.',
      'unreadable-characters':
        'Le nom du responsable contient un caractère qui ne peut pas être lu. Tapez-le au clavier.',
      'too-few-letters': 'Écrivez le nom du responsable en toutes lettres.',
    },
    reason: {
      missing: 'Écrivez la raison.',
      'too-long': 'La raison peut avoir au plus 500 caractères. Raccourcissez-la.',
      'unreadable-characters': 'La raison contient un caractère qui ne peut pas être lu. Tapez-la au clavier.',
      'too-few-letters': 'Écrivez la raison en quelques mots.',
    },
    reviewOn: {
      missing: 'Choisissez la date où ce choix sera revu.',
      'not-a-date': 'Écrivez une date qui existe, comme 30/06/2027.',
      'not-to-come': 'Choisissez une date à venir\u00a0: demain au plus tôt.',
      'too-far': 'Choisissez une date plus proche\u00a0: d’ici deux ans au plus.',
    },
    overtaken:
      'Quelqu’un d’autre vient de choisir un profil pour ces comptes. Rien n’est encore enregistré de votre côté\u00a0: regardez son choix ci-dessous, puis enregistrez de nouveau si le vôtre doit le remplacer.',
  },
  newest: 'Le choix en vigueur',
  requirements: {
    'nist-length': { asks: 'Au moins 15 caractères quand le mot de passe est seul à protéger le compte', note: '' },
    'nist-long': { asks: 'Accepter au moins 64 caractères', note: '' },
    'nist-ascii': { asks: 'Accepter tous les caractères ASCII imprimables et l’espace', note: '' },
    'nist-unicode': { asks: 'Accepter Unicode, et compter chaque point de code comme un caractère', note: '' },
    'nist-composition': { asks: 'N’imposer aucune autre règle de composition', note: '' },
    'nist-guesses': {
      asks: 'N’imposer aucune autre règle de composition\u00a0: le nombre d’essais minimal',
      note: 'Le seuil juge le mot de passe entier, quelle que soit sa composition\u00a0: nous le lisons comme une liste de mots de passe attendus. Une lecture stricte n’en ferait qu’un conseil.',
    },
    'nist-renewal': { asks: 'Ne pas imposer de changement périodique', note: '' },
    'nist-compromise': { asks: 'Imposer un changement quand le mot de passe est compromis', note: '' },
    'nist-hint': { asks: 'Ne garder aucun indice qui rappelle le mot de passe', note: '' },
    'nist-questions': { asks: 'Ne poser aucune question secrète', note: '' },
    'nist-in-full': { asks: 'Demander le mot de passe en entier, et le vérifier en entier', note: '' },
    'nist-blocklist': {
      asks: 'Comparer à une liste de mots de passe courants, attendus ou compromis, et dire la raison d’un refus',
      note: '',
    },
    'nist-whole': {
      asks: 'Comparer aux mots refusés le mot de passe entier, et non les mots qu’il contient',
      note: 'Le même mot en d’autres lettres, ou entouré de chiffres et de signes, est compté comme ce mot.',
    },
    'asvs-length': { asks: 'Au moins 8 caractères\u202f; 15 sont vivement recommandés', note: '' },
    'asvs-common': { asks: 'Comparer aux 3\u202f000 mots de passe les plus courants', note: '' },
    'asvs-composition': { asks: 'Accepter toute composition, sans imposer de sortes de caractères', note: '' },
    'asvs-long': { asks: 'Accepter au moins 64 caractères', note: '' },
    'asvs-renewal': { asks: 'Ne pas exiger de renouvellement périodique', note: '' },
    'asvs-context': { asks: 'Empêcher les mots propres au contexte\u00a0: société, service, personne', note: '' },
    'asvs-breached': {
      asks: 'Comparer à une liste de mots de passe divulgués',
      note: 'Tenu dès que l’exploitant a importé la liste\u00a0: marignan breaches import.',
    },
    'asvs-initial': {
      asks: 'Mot de passe temporaire tiré au hasard, conforme aux règles, de courte durée, qui ne peut pas rester',
      note: '',
    },
    'asvs-reminders': { asks: 'Prévenir à temps avant la fin de validité', note: '' },
    'cnil-robust': {
      asks: '50 bits quand les essais sont limités, ou une devinabilité suffisante',
      note: 'Compté par les caractères, ou sinon par la devinabilité\u00a0: 15 chiffres seuls ne font que 49,8 bits.',
    },
    'cnil-maximum': {
      asks: 'Fixer une longueur maximale',
      note: 'Seul le titre de la question a été lu, pas la réponse. L’ANSSI demande l’inverse\u00a0: la limite est haute.',
    },
    'cnil-guide-renewal': { asks: 'Pas de renouvellement périodique pour les simples utilisateurs', note: '' },
    'cnil-guide-office-renewal': {
      asks: 'Un renouvellement raisonnable pour les administrateurs',
      note: 'Le NIST et l’ASVS l’interdisent\u00a0: aucun choix ne tient les deux.',
    },
    'cnil-guide-office-strength': {
      asks: 'Une robustesse plus grande pour les administrateurs',
      note: 'Le guide ne donne pas de nombre. Ici\u00a0: plus d’essais que pour les utilisateurs.',
    },
    'cnil-guide-first-sign-in': {
      asks: 'Faire changer dès la première connexion un mot de passe attribué',
      note: 'Tenu pour les mots de passe temporaires. Pour celui qu’un administrateur choisit, tant qu’il laisse la case cochée.',
    },
    'anssi-policy': { asks: 'Avoir une politique de mots de passe', note: '' },
    'anssi-length': {
      asks: 'Une longueur minimale selon le niveau de sécurité',
      note: 'La table du guide n’a pas été lue en entier. Ici\u00a0: 12 pour les utilisateurs, 15 pour les administrateurs et le support.',
    },
    'anssi-long': { asks: 'Ne pas imposer de longueur maximale', note: '128 caractères, par nécessité technique.' },
    'anssi-complexity': {
      asks: 'Des règles de complexité, avec le plus large choix de caractères',
      note: 'Sans sortes imposées, le but est tenu par le nombre d’essais minimal.',
    },
    'anssi-renewal': { asks: 'Pas d’expiration par défaut pour les comptes peu sensibles', note: '' },
    'anssi-office-renewal': {
      asks: 'Une expiration pour les comptes très sensibles, par exemple de 1 à 3 ans',
      note: 'Le NIST et l’ASVS l’interdisent\u00a0: aucun choix ne tient les deux.',
    },
    'anssi-compromise': { asks: 'Renouveler sans tarder en cas de compromission', note: '' },
    'anssi-check': { asks: 'Contrôler automatiquement la robustesse à la création et au renouvellement', note: '' },
  },
};

const powerOfTen = (power: number): string =>
  power === 10 ? '10\u00a0milliards' : power === 12 ? '1\u202f000\u00a0milliards' : `10^${power}`;
