import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mostPeppers, type NamedPepper, pepperName } from '../platform/peppers.ts';
import { Secret } from '../platform/secret.ts';
import { type Environment, secretVariables } from './environment.ts';
import { type Fault, fault, wholeOf } from './faults.ts';
import { readFile } from './read-file.ts';

/** The named peppers, and where they stand: the file, if there is one, can change while the server runs. */
export type GivenPeppers = {
  named: NamedPepper[];
  /** Whether the file exists or not; null when the variable itself holds the peppers, or no place is known. */
  file: string | null;
  /** The variable that says so; null for `peppers.key` of the data directory. */
  variable: string | null;
};

const variable = secretVariables.peppers;
const limitKiB = 8;
const keyBytes = 32;

/** Peppers come from the variable, one a line or parted by commas, from the file that its `_FILE` names, or from the data directory. */
export function readPeppers(
  environment: Environment,
  places: { dataDirectory: string | undefined; workingDirectory: string },
): { peppers: GivenPeppers; faults: Fault[] } {
  const given = environment[variable];
  const path = environment[`${variable}_FILE`];
  if (given && path) {
    const twice = fault(wholeOf(variable), 'secret-set-twice', { other: `${variable}_FILE` });
    return { peppers: { named: [], file: null, variable }, faults: [twice] };
  }
  if (given) return { ...split(readLines(given, variable), null, variable) };
  if (path) {
    const file = resolve(places.workingDirectory, path);
    return split(readPeppersFile(file, path), file, `${variable}_FILE`);
  }
  const file = places.dataDirectory === undefined ? null : join(places.dataDirectory, 'peppers.key');
  const read = file !== null && existsSync(file) ? readPeppersFile(file, file) : [];
  return split(read, file, null);
}

/** One `name key` a line; the first is for new hashes. */
export function readPeppersFile(path: string, shownAs: string): NamedPepper[] | Fault[] {
  const file = readFile(path, shownAs, limitKiB);
  if ('fault' in file) return [file.fault];
  if ((file.mode & 0o077) !== 0 && process.platform !== 'win32') {
    return [fault(wholeOf(shownAs), 'secret-file-open', { mode: file.mode.toString(8).padStart(4, '0') })];
  }
  return readLines(file.bytes.toString('utf8'), shownAs);
}

function split(
  read: NamedPepper[] | Fault[],
  file: string | null,
  said: string | null,
): { peppers: GivenPeppers; faults: Fault[] } {
  const named = read.filter((each): each is NamedPepper => 'key' in each);
  const faults = read.filter((each): each is Fault => 'code' in each);
  return { peppers: { named, file, variable: said }, faults };
}

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
