/** What is wrong with a field that a program sent. */
export const bodyFaults = {
  missing: ({ least }: { least?: number }) =>
    least === undefined ? 'Ce champ est obligatoire.' : `Écrivez au moins ${least} caractères.`,
  'too-short': ({ least }: { least?: number }) => `Écrivez au moins ${least} caractères.`,
  'too-long': ({ most }: { most?: number }) => `Écrivez au plus ${most} caractères.`,
  'unreadable-characters': () => 'Ce texte contient un caractère qui ne peut pas être lu.',
  'not-an-address': () => 'Écrivez une adresse e-mail complète, comme nom@exemple.fr.',
  'not-a-telephone': () => 'Écrivez un numéro complet, comme +33 1 23 45 67 89.',
  'not-a-choice': ({ choices }: { choices?: string }) =>
    choices === undefined ? 'Cette valeur n’est pas permise ici.' : `Les valeurs permises sont\u00a0: ${choices}.`,
  'too-few-letters': () => 'Écrivez quelques mots en toutes lettres.',
  'not-a-date': () => 'Écrivez une date qui existe, comme 2027-01-31.',
  'not-to-come': () => 'Donnez une date à venir\u00a0: demain au plus tôt.',
  'too-far': () => 'Donnez une date d’ici deux ans au plus.',
  'reason-missing': ({ least, most }: { least?: number; most?: number }) =>
    `Donnez une raison de ${least} à ${most} caractères.`,
  'unknown-group': () => 'La société n’a pas de groupe avec cet identifiant.',
  'not-confirmed': () => 'La confirmation est différente du mot de passe.',
  'email-taken': () => 'Un autre compte a déjà cette adresse e-mail.',
  'wrong-type': ({ type = '' }: { type?: string }) => `Une valeur de ce type est attendue\u00a0: ${type}.`,
  'unknown-field': () => 'Ce champ n’existe pas ici. Retirez-le.',
  'too-many': ({ most }: { most?: number }) => `Donnez au plus ${most} valeurs.`,
  'too-few': ({ least }: { least?: number }) => `Donnez au moins ${least} valeurs.`,
  'too-large': ({ most }: { most?: number }) => `Donnez un nombre d’au plus ${most}.`,
  'too-small': ({ least }: { least?: number }) => `Donnez un nombre d’au moins ${least}.`,
  'unfit-form': () => 'Cette valeur n’a pas la forme décrite dans la documentation.',
  types: {
    text: 'texte',
    number: 'nombre',
    integer: 'nombre entier',
    boolean: 'true ou false',
    list: 'liste',
    object: 'objet',
  },
};
