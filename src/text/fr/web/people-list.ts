import { plural } from '../../dates.ts';

export const peopleList = {
  /** `atLeast`: there are more, which nobody counts. */
  found: (count: number, isExact: boolean) => {
    const people = plural('fr', count, { one: 'utilisateur', other: 'utilisateurs' });
    return isExact ? people : `Plus de ${people}. Précisez la recherche pour en voir moins.`;
  },
  shortWords:
    'Un mot d’une ou deux lettres est cherché au début des noms et des adresses. Écrivez-en trois pour chercher partout.',
  filters: 'Filtrer et trier',
  apply: 'Appliquer',
  applyWhat: ' les filtres et le tri',
  all: 'Tous',
  /** Of when they came last. */
  allSignIns: 'Toutes',
  standing: 'État',
  standings: {
    active: 'Actif',
    'never-signed-in': 'Jamais connecté',
    'to-invite': 'Jamais connecté, à inviter',
    'must-change': 'Mot de passe à changer',
    'password-expired': 'Mot de passe expiré',
    frozen: 'Bloqué',
    disabled: 'Désactivé',
  },
  role: 'Rôle',
  group: 'Groupe',
  signedIn: 'Dernière connexion',
  before: (days: string) => `Il y a plus de ${days}\u00a0jours`,
  within: (days: string) => `Il y a moins de ${days}\u00a0jours`,
  password: 'Mot de passe',
  older: (days: string) => `Plus ancien que ${days}\u00a0jours`,
  passwordSet: 'Mot de passe créé le',
  none: 'Aucun',
  sort: 'Trier par',
  sorts: {
    name: 'Nom',
    email: 'Adresse e-mail',
    'last-sign-in': 'Dernière connexion',
    'password-age': 'Date du mot de passe',
  },
  order: 'Ordre',
  orders: { ascending: 'Croissant', descending: 'Décroissant' },
  sortBy: (column: string) => `Trier par ${column.toLocaleLowerCase('fr')}`,
};
