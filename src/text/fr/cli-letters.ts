/** What the commands of sealed letters say. */
export const cliLetters = {
  notOffered: 'La configuration n’a pas de section letters\u00a0: cette installation n’envoie pas de lettres.',
  needsFile: 'Une lettre ne s’affiche pas à l’écran. Donnez un fichier avec --to, ou envoyez la sortie à l’imprimante.',
  none: 'Aucune lettre n’attend.',
  printed: (numbers: string) => `Lettres à imprimer, une seule fois\u00a0: ${numbers}.`,
  inFile: (file: string) => `Elles sont dans ${file}.`,
  thenDelete: 'Imprimez-le sur une seule face, puis supprimez-le.',
  returned: (number: string, request: string) =>
    `La lettre ${number} est revenue. Son mot de passe ne sert plus. Elle répondait à la demande n°\u00a0${request}.`,
  spent: (number: string, request: string) =>
    `La lettre ${number} est revenue, et son mot de passe a pourtant servi\u00a0: quelqu’un l’a lue en chemin, ou elle a été refermée. Prévenez un responsable, demande n°\u00a0${request}.`,
  notANumber: 'le numéro d’une lettre a dix chiffres. Relisez-le\u00a0: l’un d’eux ne va pas avec les autres.',
  unknown: (number: string) => `Aucune lettre ne porte le numéro ${number}.`,
  notPrinted: (number: string) => `La lettre ${number} n’a pas encore été imprimée.`,
  alreadyReturned: (number: string) => `Le retour de la lettre ${number} est déjà noté.`,
  noAddress: (company: string) => `Aucune adresse postale n’est enregistrée pour ${company}.`,
  addressSet: (company: string) => `Les lettres pour ${company} partent désormais à cette adresse.`,
  addressFaults: {
    'too-few-lines': (fewest: number, most: number, _length: number) =>
      `une adresse a de ${fewest} à ${most} lignes, sans le nom de la société.`,
    'too-many-lines': (fewest: number, most: number, _length: number) =>
      `une adresse a de ${fewest} à ${most} lignes, sans le nom de la société.`,
    'line-too-long': (_fewest: number, _most: number, length: number) =>
      `une ligne d’adresse a au plus ${length} caractères.`,
    'unreadable-characters': (_fewest: number, _most: number, _length: number) =>
      'le texte contient des caractères qui ne se lisent pas.',
  },
};
