// Written by `npm run generate`.

/** Changes with each of the files. */
export const islandVersion = 'aYH1jScGPVPR';

export const islandFiles: readonly string[] = [
  'coach.css',
  'coach.js',
  'judge.js',
  'knowledge.js',
  'sentences-en.js',
  'sentences-fr.js',
];
