import { plural } from '../../dates.ts';

/** The groups of a company, and who administers them. */
export const groups = {
  heading: 'Groupes',
  what: 'Un service, un magasin, une région\u00a0: un groupe réunit des utilisateurs de votre société. Chacun est dans un groupe, ou dans aucun. Un administrateur délégué ne s’occupe que des utilisateurs des groupes que vous lui donnez.',
  empty: 'Votre société n’a pas encore de groupe. Le premier se crée ci-dessous.',
  name: 'Groupe',
  people: 'Utilisateurs',
  delegates: 'Délégués',
  noDelegate: 'Aucun délégué.',
  action: 'Action',
  edit: (name: string) => `Modifier ${name}`,
  count: (count: number, isExact: boolean) => {
    const people = plural('fr', count, { one: 'utilisateur', other: 'utilisateurs' });
    return isExact ? people : `plus de ${people}`;
  },
  createHeading: 'Nouveau groupe',
  nameField: 'Nom du groupe',
  create: 'Créer le groupe',
  editHeading: 'Modifier le groupe',
  save: 'Enregistrer',
  back: 'Revenir à la liste des groupes',
  members: 'Voir ses utilisateurs',
  removeLink: (name: string) => `Supprimer «\u202f${name}\u202f»`,
  removeWhat: (people: string) =>
    `Il a ${people}. Leurs comptes restent, et ne changent en rien\u00a0: ils ne sont plus dans aucun groupe. Ses administrateurs délégués ne s’occupent plus d’eux.`,
  remove: (name: string) => `Supprimer le groupe «\u202f${name}\u202f»`,
  keep: 'Garder ce groupe',
  saved: {
    created: 'Le groupe est créé.',
    renamed: 'Le nom est enregistré.',
    removed: 'Le groupe est supprimé. Ses utilisateurs restent, dans aucun groupe.',
  },
  faults: {
    gone: 'Ce groupe n’existe plus. Voici ceux de votre société.',
    missing: 'Écrivez le nom du groupe.',
    tooLong: (maximum: number) => `Le nom du groupe peut avoir au plus ${maximum} caractères.`,
    unreadable: 'Le nom du groupe contient un caractère qui ne peut pas être lu. Tapez-le au clavier.',
    taken: 'Votre société a déjà un groupe de ce nom. Donnez-en un autre.',
    tooMany: (maximum: number) =>
      `Une société peut avoir au plus ${maximum} groupes. Supprimez-en un qui ne sert plus.`,
  },
  delegation: {
    heading: 'Groupes délégués',
    section: (count: number) =>
      count === 0
        ? 'Cette personne est administrateur délégué, mais d’aucun groupe\u00a0: elle ne voit encore personne.'
        : `Cette personne s’occupe des utilisateurs ${count === 1 ? 'd’un groupe' : `de ${plural('fr', count, { one: 'groupe', other: 'groupes' })}`}.`,
    link: 'Choisir ses groupes',
    what: (name: string) =>
      `${name} pourra ajouter des utilisateurs dans ces groupes, modifier leurs informations, leur donner un mot de passe, désactiver leur compte. Les administrateurs et les autres délégués n’en font jamais partie.`,
    noGroups: 'Votre société n’a pas encore de groupe. Créez-en d’abord un.',
    toGroups: 'Groupes',
    submit: 'Enregistrer',
    page: (from: number, to: number, total: number) => `Groupes ${from} à ${to}, sur ${total}`,
    otherPages: 'Enregistrez cette page avant d’en voir une autre.',
    saved: 'Les groupes délégués sont enregistrés.',
    back: 'Revenir à la fiche',
    notDelegate: 'Cette personne n’est plus administrateur délégué. Changez d’abord son rôle.',
    gone: 'L’un de ces groupes n’existe plus. Vérifiez la liste, puis enregistrez de nouveau.',
  },
};
