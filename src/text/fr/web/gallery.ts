import { galleryStates } from './gallery-states.ts';

/** The gallery of pages and components, and the words that its components stand for. */
export const gallery = {
  title: 'Galerie',
  purpose:
    'Chaque page, chaque composant, chaque message et chaque papier, dans chacun de ses états. Rien ici n’est vrai.',
  pages: 'Pages',
  mails: 'E-mails',
  texts: 'SMS',
  papers: 'Papiers (PDF)',
  states: galleryStates,
  light: 'clair',
  dark: 'sombre',
  framed: (name: string, width: number, theme: string) => `${name}, ${width}\u00a0px, ${theme}`,
  back: 'Toute la galerie',
  parts: (signs: number, parts: number) => `${signs} signes, ${parts === 1 ? 'un seul SMS' : `${parts} SMS`}`,
  openPaper: 'Ouvrir le PDF',
  components: {
    heading: 'Composants',
    press: 'Enregistrer',
    danger: 'Supprimer',
    off: 'Pas encore',
    offWhy: 'Remplissez d’abord le nom.',
    label: 'Nom',
    hint: 'Comme on le lit sur une carte de visite.',
    fault: 'Écrivez un nom.',
    file: 'Fichier',
    one: 'Par e-mail',
    other: 'Par lettre',
    words: 'Une phrase qui en dit un peu plus long, pour voir comment elle passe à la ligne.',
    done: 'C’est enregistré.',
    empty: 'Rien pour le moment.',
    more: 'En savoir plus',
  },
};
