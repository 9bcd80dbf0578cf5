import { plural } from '../../dates.ts';

const waiting = { one: 'demande attend', other: 'demandes attendent' };
const requests = { one: 'demande', other: 'demandes' };

/** The queue's own words: filters, what changes while one looks, keys. */
export const deskQueue = {
  counted: (shown: number, waitingCount: number) =>
    `${plural('fr', shown, { one: 'demande ouverte', other: 'demandes ouvertes' })}, dont ${waitingCount} en attente`,
  found: (count: number) => plural('fr', count, requests),
  shown: (first: string, last: string, all: string) => `${first} à ${last} sur ${all}`,
  nature: 'Nature',
  kinds: { reset: 'Réinitialisation', incident: 'Incident' },
  by: (channel: string) => `par ${channel}`,
  bySensor: 'signalé automatiquement',
  take: 'Prendre',
  takeWhat: (number: number) => `la demande n°\u00a0${number}`,

  filters: {
    heading: 'Choisir les demandes',
    text: 'Dans la file',
    textHint: 'Nom, société ou numéro',
    kind: 'Nature',
    channel: 'Reçue par',
    state: 'État',
    holder: 'Qui s’en occupe',
    all: 'Toutes',
    holders: { mine: 'Vous', nobody: 'Personne encore', others: 'Un autre agent' },
    submit: 'Filtrer',
    submitWhat: 'la file',
    clear: 'Tout montrer',
    none: 'Aucune demande ouverte ne correspond.',
  },

  live: {
    heading: 'Mise à jour et raccourcis',
    update: 'Mettre la file à jour sans recharger la page',
    keys: 'Activer les raccourcis clavier',
    keysWhat: 'Une seule touche suffit. Rien ne se passe pendant que vous écrivez dans un champ.',
    key: 'Touche',
    does: 'Effet',
    table: 'Raccourcis clavier',
    actions: {
      n: 'Aller à la prochaine demande en attente',
      p: 'Aller à la précédente',
      t: 'Prendre la demande où vous êtes',
      f: 'Chercher dans la file',
      '/': 'Rechercher un compte',
    },
    over: 'Votre session est terminée\u00a0: la file n’est plus montrée.',
    signIn: 'Se connecter',
    elsewhere: 'La file est suivie dans un autre onglet. Ici, elle n’avance plus.',
    lost: 'La file n’avance plus\u00a0: la liaison avec le serveur est coupée. Un nouvel essai suit.',
    back: 'La file avance de nouveau.',
  },

  changes: {
    incident: (number: number) => `Nouvel incident, demande n°\u00a0${number}.`,
    arrived: (count: number) => `${plural('fr', count, { one: 'nouvelle demande', other: 'nouvelles demandes' })}.`,
    taken: (number: number, name: string) => `${name} a pris la demande n°\u00a0${number}.`,
    takenByYou: (number: number) => `Vous avez pris la demande n°\u00a0${number}.`,
    waiting: (count: number) => `${plural('fr', count, waiting)}.`,
  },
};
