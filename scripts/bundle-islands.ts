import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { firstNames, petNames } from '../src/domain/password-policy/names.ts';
import { fileVersion } from '../src/platform/digest.ts';
import { languages } from '../src/platform/languages.ts';

const root = join(import.meta.dirname, '..');
const folder = 'src/web/islands/bundles';

/** What the browser loads: the script of the page first, each other file when it is needed. */
const scripts: Readonly<Record<string, string>> = {
  'coach.js': 'src/web/islands/coach.ts',
  'caller-code.js': 'src/web/islands/caller-code.ts',
  'copy.js': 'src/web/islands/copy.ts',
  'queue.js': 'src/web/islands/queue.ts',
  'people.js': 'src/web/islands/people.ts',
  'session.js': 'src/web/islands/session.ts',
  'judge.js': 'src/web/islands/judge.ts',
  ...Object.fromEntries(
    languages.map((language) => [`sentences-${language}.js`, `src/web/islands/sentences-${language}.ts`]),
  ),
  'words-fr.js': 'src/web/islands/words-fr.ts',
  'words-de.js': 'src/web/islands/words-de.ts',
  'words-lb.js': 'src/web/islands/words-lb.ts',
  'words-en.js': 'src/web/islands/words-en.ts',
};

/** The server makes this one of a text that it has anyway. */
const knowledge = { name: 'knowledge.js', source: 'src/web/islands/packed-knowledge.ts' };
const knowledgeText = 'src/domain/password-policy/dictionaries/knowledge.txt';

/**
 * The browser's files, by their path in the repository: bundled and made small, the same on every machine. They are kept
 * under version control, so that the server runs without a build.
 */
export const bundleIslands = async (): Promise<Map<string, string>> => {
  const made = new Map<string, string>();
  for (const [name, source] of Object.entries(scripts)) made.set(name, await bundle(source));
  made.set('coach.css', await bundle('src/web/islands/coach.css'));
  const names = [...made.keys(), knowledge.name].sort();
  const parts = [...made].flat();
  const version = fileVersion([...parts, readFileSync(join(root, knowledgeText), 'utf8')].join('\0'));
  const files = [...made].map(([name, text]) => [`${folder}/${name}`, text] as const);
  return new Map([...files, [`${folder}/version.ts`, versionFile(version, names)]]);
};

const bundle = async (source: string): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    plugins: [neighbours, unasked, eachNameOnce, wordsInOneLine],
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${source} came to nothing.`);
  return file.text;
};

/** What is imported later lies beside the script that asks for it, in the same version's folder. */
const neighbours: Plugin = {
  name: 'neighbours',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const target = join(resolveDir, path);
      // A module of ours does nothing by being imported: the lists of words that nothing here asks for stay out.
      if (kind !== 'dynamic-import') return { path: target, sideEffects: false };
      const known = [...Object.entries(scripts), [knowledge.name, knowledge.source] as const];
      const [name] = known.find(([, source]) => join(root, source) === target) ?? [];
      if (name === undefined) throw new Error(`${path} is imported later, so it must be among the scripts.`);
      return { path: `./${name}`, external: true };
    });
  },
};

/**
 * The estimate takes the library's matches alone (knowledge.ts): its scores, advice and times, its matchers of dates and the checks
 * of what it is given stay at home. A test judges alike with and without them.
 */
const unasked: Plugin = {
  name: 'unasked',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@zxcvbn-ts\/core\/dist\/|fastest-levenshtein/ }, ({ path }) => {
      const [, contents] = Object.entries(replacements).find(([end]) => path.endsWith(end)) ?? [];
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};

const nothing = 'export default class { match() { return []; } }';

const replacements: Readonly<Record<string, string>> = {
  'dist/Feedback.mjs': 'export default class { getFeedback() { return null; } }',
  'dist/TimeEstimates.mjs':
    'export class TimeEstimates { estimateAttackTimes() { return {}; } }\nexport const timeEstimationValuesDefaults = {};',
  'dist/scoring/index.mjs':
    'export default class { mostGuessableMatchSequence() { return { guesses: 1, sequence: [] }; } }',
  'dist/data/translationKeys.mjs': 'export default {};',
  'dist/matcher/date/matching.mjs': nothing,
  'dist/matcher/regex/matching.mjs': nothing,
  'fastest-levenshtein/esm/mod.js': 'export const distance = () => Infinity, closest = () => undefined;',
  'dist/runtimeChecks.mjs': [
    'Matcher L33tTable Dictionary Graphs UseLevenshteinDistance LevenshteinThreshold L33tMaxSubstitutions MaxLength',
    'TimeEstimationValues CustomMatchers',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `export const check${name} = () => {};`)
    .concat('export const checkCustomTranslations = () => true;')
    .join('\n'),
};

/** Many names are given in several countries; the lists keep them by language. */
const eachNameOnce: Plugin = {
  name: 'each-name-once',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/password-policy\/names\.ts$/ }, () => ({ contents: namesFile(), loader: 'js' }));
  },
};

/** The lists of words are broken into lines for whoever reads them here. */
const wordsInOneLine: Plugin = {
  name: 'words-in-one-line',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/password-policy\/words\/\w\w\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/\n {2}(?=\S)/g, ' '),
      loader: 'ts',
    }));
  },
};

const namesFile = (): string =>
  Object.entries({ firstNames, petNames })
    .map(([name, words]) => `export const ${name} = new Set(${JSON.stringify([...words].join(' '))}.split(' '));`)
    .join('\n');

const versionFile = (version: string, names: readonly string[]): string => `// Written by \`npm run generate\`.

/** Changes with each of the files. */
export const islandVersion = '${version}';

export const islandFiles: readonly string[] = [
${names.map((name) => `  '${name}',\n`).join('')}];
`;
