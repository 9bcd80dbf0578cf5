import { mostPeppers, type NamedPepper, pepperName } from '../platform/peppers.ts';
import { Secret } from '../platform/secret.ts';
import { type Environment, secretVariables } from './environment.ts';
import { type Fault, fault, wholeOf } from './faults.ts';
import { type PlaceOfSecret, readSecretAt, readSecretFile } from './place-of-secret.ts';

/** The named peppers, and where they stand: the file, if there is one, can change while the server runs. */
export type GivenPeppers = { named: NamedPepper[] } & PlaceOfSecret;

const kept = { variable: secretVariables.peppers, fileName: 'peppers.key', limitKiB: 8 };
const keyBytes = 32;

/** Peppers come from the variable, one a line or parted by commas, from the file that its `_FILE` names, or from the data directory. */
export function readPeppers(
  environment: Environment,
  places: { dataDirectory: string | undefined; workingDirectory: string },
): { peppers: GivenPeppers; faults: Fault[] } {
  const { place, ...read } = readSecretAt(environment, kept, places);
  const lines = linesOf(read);
  const named = lines.filter((each): each is NamedPepper => 'key' in each);
  const faults = lines.filter((each): each is Fault => 'code' in each);
  return { peppers: { named, ...place }, faults };
}

/** One `name key` a line; the first is for new hashes. */
export const readPeppersFile = (path: string, shownAs: string): NamedPepper[] | Fault[] =>
  linesOf(readSecretFile(path, shownAs, kept.limitKiB));

type Read = { fault: Fault } | { content: { secret: Secret; shownAs: string } | null };

const linesOf = (read: Read): NamedPepper[] | Fault[] => {
  if ('fault' in read) return [read.fault];
  return read.content === null ? [] : readLines(read.content.secret.reveal(), read.content.shownAs);
};

function readLines(text: string, from: string): NamedPepper[] | Fault[] {
  const faults: Fault[] = [];
  const peppers: NamedPepper[] = [];
  text.split(/\r?\n|,/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [name = '', key = '', ...more] = line.trim().split(/\s+/);
    const place = { ...wholeOf(from), line: index + 1 };
    if (!pepperName.test(name) || more.length > 0 || !isKey(key)) faults.push(fault(place, 'pepper-malformed'));
    else if (peppers.some((pepper) => pepper.name === name)) faults.push(fault(place, 'pepper-twice', { name }));
    else peppers.push({ name, key: new Secret(key) });
  });
  if (faults.length > 0) return faults.slice(0, mostPeppers);
  if (peppers.length === 0) return [fault(wholeOf(from), 'secret-empty')];
  return peppers.length > mostPeppers ? [fault(wholeOf(from), 'too-many-peppers', { most: mostPeppers })] : peppers;
}

/** 32 random bytes hold 30 different ones on average; fewer than 16 doesn't happen by chance. */
function isKey(written: string): boolean {
  if (!/^[A-Za-z0-9_-]{43}=?$/.test(written)) return false;
  const bytes = Buffer.from(written, 'base64url');
  return bytes.length === keyBytes && new Set(bytes).size >= 16;
}
