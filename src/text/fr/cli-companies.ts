import { plural } from '../dates.ts';
import { ofName } from './of-name.ts';

/** What the commands about a company’s settings and groups say. */
export const cliCompanies = {
  commands: {
    show: 'montrer une société\u00a0: ses règles, ses groupes, ses réglages',
    resetModes: 'dire comment les administrateurs d’une société rendent un accès\u202f; avec --allow, le choisir',
    group: 'les groupes d’une société',
    groupList: 'lister les groupes d’une société',
    groupAdd: 'créer un groupe',
    groupRename: 'donner un autre nom à un groupe',
    groupRemove: 'retirer un groupe\u202f; ses personnes restent, sans groupe',
  },
  options: {
    allow: 'les moyens permis, et aucun autre\u00a0: link, temporary, chosen, ou none pour aucun',
    groupName: 'le nom du groupe',
    newName: 'son nouveau nom',
    company: 'la société, par son nom',
  },
  facts: {
    name: 'nom',
    kind: 'genre',
    profile: 'règles au départ',
    created: 'créée le',
    people: 'personnes',
    groups: 'groupes',
    resetModes: 'moyens de réinitialisation',
    told: 'administrateurs prévenus de chaque réinitialisation',
    telephone: 'réinitialisations par téléphone',
    address: 'adresse des lettres',
  },
  yes: 'oui',
  no: 'non',
  telephone: {
    on: 'possibles',
    'own-stop': (since: string) => `arrêtées par la société depuis le ${since}`,
    'desk-stop': (since: string) => `arrêtées par le support depuis le ${since}`,
  },
  modes: { link: 'lien', temporary: 'mot de passe temporaire', chosen: 'mot de passe choisi par l’administrateur' },
  modeStates: {
    off: 'désactivé',
    on: 'permis',
    later: (from: string) => `permis à partir du ${from}`,
  },
  modesSaved: (company: string) => `Les moyens de réinitialisation ${ofName(company)} sont enregistrés.`,
  modesTold:
    'Un moyen moins sûr que le lien s’ouvre après le délai de prudence\u202f; les administrateurs en sont prévenus.',
  noGroup: 'Cette société n’a pas de groupe.',
  columns: { id: 'identifiant', name: 'groupe', people: 'personnes' },
  atLeast: (count: string) => `plus de ${count}`,
  created: (name: string) => `Le groupe ${name} est créé.`,
  renamed: (before: string, name: string) => `Le groupe ${before} s’appelle désormais ${name}.`,
  removed: (name: string, people: number) =>
    people === 0
      ? `Le groupe ${name} est retiré.`
      : `Le groupe ${name} est retiré. Sans groupe désormais\u00a0: ${plural('fr', people, { one: 'personne', other: 'personnes' })}.`,
  unknown: (name: string) => `Aucun groupe ne s’appelle ${name} dans cette société.`,
  nameTaken: (name: string) => `Un groupe s’appelle déjà ${name}.`,
  tooMany: (most: number) => `Cette société a déjà ${most}\u00a0groupes.`,
};
