// Written by `npm run generate`.

/** Changes with each of the files. */
export const islandVersion = 'cO3cLsXr3ptH';

export const islandFiles: readonly string[] = [
  'coach.css',
  'coach.js',
  'judge.js',
  'knowledge.js',
  'sentences-en.js',
  'sentences-fr.js',
  'words-de.js',
  'words-en.js',
  'words-fr.js',
  'words-lb.js',
];
