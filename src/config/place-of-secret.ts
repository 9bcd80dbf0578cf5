import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Secret } from '../platform/secret.ts';
import type { Environment } from './environment.ts';
import { type Fault, fault, wholeOf } from './faults.ts';
import { readFile } from './read-file.ts';

/**
 * Where a secret stands or will: `file`, whether it exists or not, null where the variable itself holds the secret or no
 * place is known; `variable` says so, null for the data directory.
 */
export type PlaceOfSecret = { file: string | null; variable: string | null };

/** What was read there: `shownAs` is what a message calls the place. */
export type ReadSecret = { place: PlaceOfSecret } & (
  | { content: { secret: Secret; shownAs: string } }
  | { content: null }
  | { fault: Fault }
);

/** A secret of the variable, of the file that its `_FILE` names, or of the data directory; there it may be missing. */
export function readSecretAt(
  environment: Environment,
  { variable, fileName, limitKiB }: { variable: string; fileName: string | null; limitKiB: number },
  places: { dataDirectory: string | undefined; workingDirectory: string },
): ReadSecret {
  const given = environment[variable];
  const path = environment[`${variable}_FILE`];
  const own = { file: null, variable };
  if (given && path) {
    return { place: own, fault: fault(wholeOf(variable), 'secret-set-twice', { other: `${variable}_FILE` }) };
  }
  if (given) return { place: own, content: { secret: new Secret(given), shownAs: variable } };
  if (path) {
    const file = resolve(places.workingDirectory, path);
    return { place: { file, variable: `${variable}_FILE` }, ...readSecretFile(file, path, limitKiB) };
  }
  const { dataDirectory } = places;
  const file = dataDirectory === undefined || fileName === null ? null : join(dataDirectory, fileName);
  const place = { file, variable: null };
  if (file === null || !existsSync(file)) return { place, content: null };
  return { place, ...readSecretFile(file, file, limitKiB) };
}

/** A file that others than its owner can read holds no secret. */
export function readSecretFile(
  path: string,
  shownAs: string,
  limitKiB: number,
): { content: { secret: Secret; shownAs: string } } | { fault: Fault } {
  const read = readFile(path, shownAs, limitKiB);
  if ('fault' in read) return read;
  if ((read.mode & 0o077) !== 0 && process.platform !== 'win32') {
    return { fault: fault(wholeOf(shownAs), 'secret-file-open', { mode: read.mode.toString(8).padStart(4, '0') }) };
  }
  return { content: { secret: new Secret(read.bytes.toString('utf8')), shownAs } };
}
