import { basename, relative } from 'node:path';
import type { Environment } from './environment.ts';

/** What runs: its path as it was given, and from where. */
export type StartedProgram = { script: string; workingDirectory: string };

/**
 * The words by which this command line is called where the person stands: in a checkout, npm runs it by name, or Node its
 * file; where it is installed, the link to that file has the name of the command.
 */
export const startedAs = (
  { npm_package_name: name, npm_lifecycle_event: run = '' }: Environment,
  { script, workingDirectory }: StartedProgram,
): string => {
  if (name === 'marignan' && ownScripts.includes(run)) return 'npm run -s marignan --';
  if (basename(script) !== ownFile) return 'marignan';
  const path = relative(workingDirectory, script);
  return `node ${/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`;
};

/** Of package.json: those that start the command line itself. */
const ownScripts: readonly string[] = ['marignan', 'start'];

const ownFile = 'main.ts';
