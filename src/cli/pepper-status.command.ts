import type { HashUse } from '../domain/credentials/hash-census-store.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutTable } from './lay-out-table.ts';

type Text = Sentences['cli'];

/** What each pepper is still needed for, and how many passwords rest on another system's hash. Names only, never keys. */
export const showPeppers = async ({ storage, peppers, clock }: OpenedInstallation, text: Text): Promise<Answer> => {
  const uses = await storage.hashes.count(clock.now());
  const here = peppers.current().map(({ name }) => name);
  const missing = [...new Set(uses.map(({ pepper }) => pepper))].filter((pepper) => !here.includes(pepper));
  const all = [...here, ...missing].map((name) => describe(name, name === here[0], missing.includes(name), uses));
  const { pepper } = text;
  const columns = pepper.columns;
  const rows = all.map((each) => [
    each.name ?? pepper.derived,
    each.missing ? pepper.missing : each.current ? pepper.current : '',
    ...[each.passwords, each.imported, each.earlierPasswords, each.temporaryPasswords, each.codes].map(String),
  ]);
  const head = [
    columns.name,
    columns.state,
    columns.passwords,
    columns.imported,
    columns.earlier,
    columns.temporary,
    columns.codes,
  ];
  const complaints = missing.map((name) => pepper.missingMore(name ?? pepper.derived));
  const answer = done('shown', layOutTable(head, rows), { peppers: all });
  return missing.length === 0
    ? answer
    : { ...answer, exitCode: 1, complaints, json: { ...answer.json, outcome: 'missing' } };
};

const describe = (name: string | null, current: boolean, missing: boolean, all: readonly HashUse[]) => {
  const uses = all.filter(({ pepper }) => pepper === name);
  const total = (keep: (use: HashUse) => boolean) => uses.filter(keep).reduce((sum, { count }) => sum + count, 0);
  return {
    name,
    current,
    missing,
    passwords: total(({ place }) => place === 'passwords'),
    /** Of the passwords. */
    imported: total(({ place, imported }) => place === 'passwords' && imported),
    earlierPasswords: total(({ place }) => place === 'earlier-passwords'),
    temporaryPasswords: total(({ place }) => place === 'temporary-passwords'),
    codes: total(({ place }) => place === 'codes'),
    hashes: total(() => true),
  };
};
