// Written by `npm run generate`.

/** Changes with each of the files. */
export const islandVersion = '5ntj1qR4ve2m';

export const islandFiles: readonly string[] = [
  'caller-code.js',
  'coach.css',
  'coach.js',
  'copy.js',
  'judge.js',
  'knowledge.js',
  'people.js',
  'queue.js',
  'sentences-de.js',
  'sentences-en.js',
  'sentences-fr.js',
  'sentences-lb.js',
  'session.js',
  'words-de.js',
  'words-en.js',
  'words-fr.js',
  'words-lb.js',
];
