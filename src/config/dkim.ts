import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { domainToASCII } from 'node:url';
import * as z from 'zod';
import { leastDkimBits, readDkimKey } from '../platform/dkim-key.ts';
import { Secret } from '../platform/secret.ts';
import { type Environment, secretVariables } from './environment.ts';
import { type Fault, fault, wholeOf } from './faults.ts';
import { mailDomain, mailSelector } from './fields.ts';
import { readFile } from './read-file.ts';

export const dkim = z
  .strictObject({
    selector: mailSelector.meta({
      description: 'The name under which the public key stands in the DNS: selector._domainkey.domain.',
    }),
    domain: mailDomain.optional().meta({
      description: 'The domain that signs: the one of mail.from.address, or one above it (DMARC, alignment).',
      defaultText: 'the domain of mail.from.address',
    }),
  })
  .optional()
  .meta({
    description: 'Mails are signed (DKIM, docs/mail.md). The key is a secret: MARIGNAN_DKIM_KEY, see below.',
  });

/** A receiver holds a signature against the address in From alone (RFC 9989, relaxed alignment). */
export const isAligned = (domain: string, address: string): boolean =>
  `.${domainOf(address)}`.endsWith(`.${domainToASCII(domain.toLowerCase())}`);

export const domainOf = (address: string): string => domainToASCII(address.slice(address.lastIndexOf('@') + 1));

/** The key, and where it stands or will; `variable` where the environment says so. */
export type GivenDkimKey = { key: Secret | undefined; file: string | null; variable: string | null };

const variable = secretVariables.dkimKey;
const limitKiB = 16;

/** From the variable, from the file that its `_FILE` names, or from `dkim.key` of the data directory. */
export function readDkim(
  environment: Environment,
  places: { dataDirectory: string | undefined; workingDirectory: string },
): { dkim: GivenDkimKey; faults: Fault[] } {
  const given = environment[variable];
  const path = environment[`${variable}_FILE`];
  if (given && path) {
    const twice = fault(wholeOf(variable), 'secret-set-twice', { other: `${variable}_FILE` });
    return { dkim: { key: undefined, file: null, variable }, faults: [twice] };
  }
  if (given) return judged(new Secret(given), variable, { file: null, variable });
  const said = path ? `${variable}_FILE` : null;
  const file = path ? resolve(places.workingDirectory, path) : keyFileOf(places.dataDirectory);
  if (file === null || (!path && !existsSync(file)))
    return { dkim: { key: undefined, file, variable: said }, faults: [] };
  const read = readFile(file, path ?? file, limitKiB);
  const place = { file, variable: said };
  if ('fault' in read) return { dkim: { key: undefined, ...place }, faults: [read.fault] };
  if ((read.mode & 0o077) !== 0 && process.platform !== 'win32') {
    const open = fault(wholeOf(path ?? file), 'secret-file-open', { mode: read.mode.toString(8).padStart(4, '0') });
    return { dkim: { key: undefined, ...place }, faults: [open] };
  }
  return judged(new Secret(read.bytes.toString('utf8')), path ?? file, place);
}

const keyFileOf = (dataDirectory: string | undefined): string | null =>
  dataDirectory === undefined ? null : join(dataDirectory, 'dkim.key');

function judged(
  given: Secret,
  shownAs: string,
  place: Omit<GivenDkimKey, 'key'>,
): { dkim: GivenDkimKey; faults: Fault[] } {
  const read = readDkimKey(given);
  if (read === null)
    return { dkim: { key: undefined, ...place }, faults: [fault(wholeOf(shownAs), 'dkim-key-malformed')] };
  const { key, bits } = read;
  const short = bits < leastDkimBits;
  const faults = short ? [fault(wholeOf(shownAs), 'dkim-key-short', { bits, least: leastDkimBits })] : [];
  return { dkim: { key: short ? undefined : key, ...place }, faults };
}
