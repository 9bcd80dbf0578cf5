import type { Environment } from './environment.ts';

/** The words by which this command line is called where the person stands: in a checkout, npm runs it by name. */
export const startedAs = ({ npm_package_name: name, npm_lifecycle_event: script = '' }: Environment): string =>
  name === 'marignan' && ownScripts.includes(script) ? 'npm run -s marignan --' : 'marignan';

/** Of package.json: those that start the command line itself. */
const ownScripts: readonly string[] = ['marignan', 'start'];
