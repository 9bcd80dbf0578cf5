import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSettings } from '../src/config/describe-settings.ts';
import { bundleIslands } from './bundle-islands.ts';
import { describeApi } from './describe-api.ts';
import { describeProfiles } from './describe-profiles.ts';
import { describeRights } from './describe-rights.ts';
import { packKnowledge } from './pack-knowledge.ts';
import { readVerbs } from './read-verbs.ts';

// Writes what is derived: docs/configuration.md, docs/password-profiles.md, docs/rights.md, docs/api.md and the table of verbs in ARCHITECTURE.md from
// the code, what attackers know from the language packs, the browser's scripts from their sources.
// `--check` writes nothing and fails when a file would change.

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const main = async (): Promise<void> => {
  const outdated = [
    write('src/domain/password-policy/dictionaries/knowledge.txt', () => packKnowledge()),
    ...[...(await bundleIslands())].map(([file, text]) => write(file, () => text)),
    write('docs/configuration.md', () => describeSettings()),
    write('docs/password-profiles.md', () => describeProfiles()),
    write('docs/api.md', () => describeApi()),
    write('docs/rights.md', () => describeRights()),
    write('ARCHITECTURE.md', (present) =>
      present.replace(
        /(<!-- verbs -->\n)[\s\S]*?(<!-- \/verbs -->)/,
        (_, open, close) => `${open}${verbTable()}${close}`,
      ),
    ),
  ].filter((file) => file !== null);
  if (check && outdated.length > 0) {
    console.error(`Out of date, run \`npm run generate\`: ${outdated.join(', ')}`);
    process.exitCode = 1;
  }
};

const write = (file: string, make: (present: string) => string): string | null => {
  const path = join(root, file);
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const made = make(present);
  if (made === present) return null;
  if (!check) writeFileSync(path, made);
  return file;
};

/** The verbs of the domain, with what their comments say of each. */
const verbTable = (): string => {
  const rows = readVerbs().map(
    ({ name, file, who, records, mails }) => `| \`${name}\` | [${file}](${file}) | ${who} | ${mails} | ${records} |`,
  );
  return ['| verb | file | who may | mail | journal |', '|---|---|---|---|---|', ...rows, ''].join('\n');
};

await main();
