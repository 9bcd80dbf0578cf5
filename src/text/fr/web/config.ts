import { plural } from '../../dates.ts';
import { ofName } from '../of-name.ts';
import { deskAsking } from './desk-asking.ts';

const inHours = (count: number): string => plural('fr', count, { one: 'heure', other: 'heures' });

/** The administrator's pages: Config > Configuration > Liste des utilisateurs. */
export const config = {
  menu: { heading: 'Config', what: (company: string) => `Réglages\u00a0: ${company}.` },
  /** Below each entry of the two menus. */
  entries: {
    configuration: 'Les utilisateurs, les groupes, les mots de passe et le reste.',
    vouchings: 'Le support vous demande de confirmer qui appelle.',
    users: 'Ajouter, modifier ou désactiver une personne, lui donner un mot de passe.',
    imports: 'Ajouter ou modifier beaucoup de personnes avec un fichier CSV.',
    actions: 'Inviter, déconnecter ou désactiver beaucoup de personnes à la fois.',
    breach: 'Des mots de passe sont peut-être connus d’autres\u00a0: quoi faire, dans l’ordre.',
    groups: 'Confier une partie des personnes à un administrateur délégué.',
    passwordRules: 'Ce qui est demandé à un mot de passe.',
    modes: 'Comment un administrateur rend son accès à quelqu’un.',
    desk: 'Ce que le support fait, ou ne fait pas, pour votre société.',
    apiKeys: 'Relier un autre logiciel, comme celui de la paie.',
    rights: 'Ce que chaque rôle peut faire.',
  },
  configuration: {
    heading: 'Configuration',
    what: 'Les personnes de votre société, leurs accès, et ce qui est demandé à leurs mots de passe.',
  },
  users: {
    heading: 'Liste des utilisateurs',
    search: 'Rechercher',
    searchHint: 'Un nom, un prénom, une adresse e-mail ou un numéro de téléphone entier',
    add: 'Ajouter un utilisateur',
    empty: 'Aucun utilisateur ne correspond. Essayez une partie du nom, ou effacez la recherche.',
    clear: 'Tout afficher',
    name: 'Nom',
    email: 'Adresse e-mail',
    role: 'Rôle',
    state: 'État',
    lastSignIn: 'Dernière connexion',
    never: 'Jamais',
    action: 'Modifier',
    edit: (name: string) => `Modifier ${name}`,
  },
  states: { active: 'Actif', disabled: 'Désactivé', frozen: 'Bloqué' },
  person: {
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'Adresse e-mail',
    telephone: 'Téléphone',
    language: 'Langue',
    role: 'Rôle',
    groupId: 'Groupe',
    noGroup: 'Aucun groupe',
  },
  add: {
    heading: 'Ajouter un utilisateur',
    what: 'Personne d’autre que la personne ne voit ce qu’elle reçoit, et elle choisit elle-même son mot de passe.',
    way: 'Ce que la personne reçoit par e-mail',
    submit: 'Créer le compte',
    cancel: 'Revenir à la liste',
  },
  edit: {
    heading: "Modifier l'utilisateur",
    passwordHeading: 'Mot de passe',
    passwordWhat:
      'Ce qui est écrit dans ces deux champs devient le mot de passe\u202f; vides, ils ne changent rien. Un nouveau mot de passe ferme toutes les sessions de la personne. Elle en est prévenue par e\u2011mail, sans le mot de passe\u00a0: c’est vous qui le lui donnez.',
    mustChange: 'Exiger un nouveau mot de passe à la première connexion',
    mustChangeHint: 'Recommandé\u00a0: la personne sera ensuite seule à connaître son mot de passe.',
    mustChangeAsked:
      'Un nouveau mot de passe lui est déjà demandé\u00a0: elle en choisira un à sa prochaine connexion, même si cette case n’est pas cochée.',
    submit: 'Enregistrer',
    saveWhat: (name: string) =>
      `Enregistre ce qui est écrit ci-dessus pour ${name}\u00a0: les informations et, s’il est écrit, le nouveau mot de passe.`,
    saveDetails: (name: string) =>
      `Enregistre les informations ${ofName(name)}\u202f; le mot de passe n’est pas touché.`,
    oneself: 'Pour changer votre propre mot de passe, utilisez la page prévue pour vous\u00a0:',
    changeOwn: 'Changer de mot de passe',
    requireHeading: 'Mot de passe peut-être connu d’autres\u202f?',
    requireWhat: (name: string) =>
      `Si d’autres connaissent peut-être le mot de passe ${ofName(name)}, exigez-en un nouveau. Ses sessions sont fermées tout de suite\u202f; la prochaine connexion, avec le mot de passe actuel, mène seulement au choix d’un autre. Un e-mail l’annonce.`,
    requireStronger:
      'Quelqu’un d’autre s’en sert déjà\u202f? Il pourrait choisir le nouveau en premier. Donnez plutôt vous-même un autre mot de passe à la personne, ou demandez une réinitialisation au support\u00a0: l’ancien n’ouvrira plus rien.',
    requireGive: 'Donner un nouveau mot de passe',
    requireNew: 'Exiger un nouveau mot de passe',
    requireAsked: 'Un nouveau mot de passe est déjà exigé, à sa prochaine connexion.',
    requireNone:
      'Cette personne n’a pas encore de mot de passe personnel\u00a0: elle en choisira un à sa première connexion.',
    accessHeading: 'Accès',
    disableWhat: (name: string) => `${name} ne pourra plus se connecter, et ses sessions seront fermées tout de suite.`,
    disable: 'Désactiver le compte',
    enableWhat: (name: string) =>
      `Le compte ${ofName(name)} est désactivé. Réactivé, il s’ouvre avec le même mot de passe qu’avant.`,
    enableNone: (name: string) =>
      `Le compte ${ofName(name)} est désactivé. Il n’a pas de mot de passe\u00a0: une fois réactivé, il faudra encore rendre son accès à la personne.`,
    waitsDisabled: 'Le compte est désactivé\u00a0: ce mot de passe servira une fois le compte réactivé.',
    enable: 'Réactiver le compte',
    saved: {
      details: 'Les informations sont enregistrées.',
      password:
        'Le nouveau mot de passe est enregistré. La personne est prévenue par e-mail\u202f; donnez-lui vous-même le mot de passe.',
      required: 'Un nouveau mot de passe lui est demandé. La personne en est prévenue par e-mail.',
      asked: deskAsking.saved,
      'created-link': (hours: number) =>
        `Le compte est créé. Un lien pour choisir le mot de passe part par e-mail. Il fonctionne une seule fois, pendant ${inHours(hours)}.`,
      created: (hours: number) =>
        `Le compte est créé. Un mot de passe temporaire part par e-mail. Il fonctionne une seule fois, pendant ${inHours(hours)}.`,
      disabled: 'Le compte est désactivé.',
      enabled: 'Le compte est réactivé.',
    },
  },
  faults: {
    emailMissing: 'Écrivez l’adresse e-mail.',
    emailNotAnAddress: 'Écrivez une adresse e\u2011mail complète, comme nom@exemple.fr.',
    emailTaken: 'Un autre compte a déjà cette adresse e-mail. Donnez-en une autre.',
    metEnough: (until: string) =>
      `Trop d’adresses e-mail qui appartiennent à d’autres comptes ont été essayées. Aucune nouvelle adresse n’est acceptée avant le ${until}. Si cela ne peut pas attendre, adressez-vous au support.`,
    firstNameMissing: 'Écrivez le prénom.',
    lastNameMissing: 'Écrivez le nom.',
    groupMissing: 'Choisissez l’un de vos groupes pour cette personne.',
    tooLong: (label: string, maximum: number) => `«\u202f${label}\u202f» peut avoir au plus ${maximum} caractères.`,
    unreadable: (label: string) =>
      `«\u202f${label}\u202f» contient un caractère qui ne peut pas être lu. Tapez-le au clavier.`,
    notATelephone: 'Écrivez un numéro entier, comme +33 1 23 45 67 89, ou laissez le champ vide.',
    notAChoice: (label: string) => `Choisissez l’une des réponses proposées pour «\u202f${label}\u202f».`,
    lastAdministrator:
      'C’est le dernier administrateur actif de la société. Nommez-en un autre avant de changer ce compte.',
    overtaken:
      'Quelqu’un d’autre vient de changer ce mot de passe. Vérifiez avec cette personne, puis recommencez si besoin.',
  },
};
