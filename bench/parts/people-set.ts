import { wordKey } from '../../src/domain/accounts/people-file.ts';
import { type RunDeps, runImport } from '../../src/domain/recovery/import/run-import.ts';
import { peopleWords } from '../../src/text/people-words.ts';

/** So many people in so many companies, the first of which has `largest` of them and the others share the rest. */
export type PeopleSet = { people: number; companies: number; largest: number };

export const wholeSet: PeopleSet = { people: 1_000_000, companies: 10_000, largest: 100_000 };

export const companyName = (number: number): string => `Société ${String(number + 1).padStart(5, '0')}`;

const rowsPerFile = 100_000;

/** The operator's files that make the set, of 100,000 rows each: the same every time. */
function* peopleFiles(set: PeopleSet): Generator<{ rows: number; bytes: Uint8Array }> {
  const chance = seeded(1515);
  let rows: string[] = [];
  let parts: Uint8Array[] = [];
  const others = (set.people - set.largest) / Math.max(1, set.companies - 1);
  let number = 0;
  for (let company = 0; company < set.companies; company += 1) {
    const last = company === 0 ? set.largest : Math.round(set.largest + company * others);
    for (; number < last; number += 1) {
      rows.push(rowOf(company, number, chance));
      if (rows.length < 1000) continue;
      parts.push(Buffer.from(rows.join('')));
      rows = [];
      if (parts.length * 1000 < rowsPerFile) continue;
      const whole = fileOf(parts, parts.length * 1000);
      // What made the file is not in memory while it is brought in.
      parts = [];
      yield whole;
    }
  }
  const left = parts.length * 1000 + rows.length;
  if (left > 0) yield fileOf([...parts, Buffer.from(rows.join(''))], left);
}

const fileOf = (parts: readonly Uint8Array[], rows: number) => ({
  rows,
  bytes: Buffer.concat([Buffer.from('société;adresse e-mail;prénom;nom;téléphone;langue;rôle\r\n'), ...parts]),
});

/** Brings the set in as the operator would, file after file; the milliseconds that it took, without making the files. */
export const bringInPeople = async (deps: RunDeps, set: PeopleSet): Promise<number> => {
  let spentMs = 0;
  for (const { bytes } of peopleFiles(set)) {
    const startedAt = performance.now();
    await bringIn(deps, bytes);
    spentMs += performance.now() - startedAt;
  }
  return spentMs;
};

const bringIn = async (deps: RunDeps, bytes: Uint8Array): Promise<void> => {
  const actor = { kind: 'console' } as const;
  const scope = { everyCompany: true, createsCompanies: true } as const;
  const file = { bytes, words: peopleWords(wordKey) };
  const run = await runImport(deps, actor, scope, file, {});
  if (run.kind !== 'imported') throw new Error(`The set was not imported: ${run.kind}`);
  if (run.counts.refused > 0) throw new Error(`${run.counts.refused} people of the set were refused.`);
};

const firstNames = [
  'Camille',
  'Jean',
  'Chloé',
  'Pierre',
  'Aïcha',
  'Marie',
  'Édith',
  'Antoine',
  'Nadia',
  'Gaëlle',
  'Hugo',
  'Inès',
];
const lastNames = [
  'Martin',
  'Bernard',
  'Dubois',
  'Lefèvre',
  'Moreau',
  'Garcia',
  'Weber',
  'Müller',
  'Nguyen',
  'Benali',
  'Roussel',
  'Fontaine',
];
const endings = ['', 'eau', 'ier', 'in', 'ard', 'ez', 'ot', 'et', 'ac', 'ois'];

const rowOf = (company: number, number: number, chance: (below: number) => number): string => {
  const first = firstNames[chance(firstNames.length)] ?? '';
  const last = `${lastNames[chance(lastNames.length)]}${endings[chance(endings.length)]}${chance(2) ? '' : `-${lastNames[chance(lastNames.length)]}`}`;
  const address = `${plain(first)}.${plain(last)}.${number}@societe-${company + 1}.example`;
  const telephone = `+33 6 ${String(10_000_000 + chance(90_000_000)).replace(/(..)(?=.)/g, '$1 ')}`;
  return `${companyName(company)};${address};${first};${last};${telephone};${chance(10) ? 'fr' : 'en'};${chance(200) ? 'utilisateur' : 'administrateur'}\r\n`;
};

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The same numbers every time (a linear congruential generator, of Numerical Recipes). */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
