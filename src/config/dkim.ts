import { domainToASCII } from 'node:url';
import * as z from 'zod';
import { leastDkimBits, readDkimKey } from '../platform/dkim-key.ts';
import type { Secret } from '../platform/secret.ts';
import { type Environment, secretVariables } from './environment.ts';
import { type Fault, fault, wholeOf } from './faults.ts';
import { mailDomain, mailSelector } from './fields.ts';
import { type PlaceOfSecret, readSecretAt } from './place-of-secret.ts';

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
export type GivenDkimKey = { key: Secret | undefined } & PlaceOfSecret;

const kept = { variable: secretVariables.dkimKey, fileName: 'dkim.key', limitKiB: 16 };

/** From the variable, from the file that its `_FILE` names, or from `dkim.key` of the data directory. */
export function readDkim(
  environment: Environment,
  places: { dataDirectory: string | undefined; workingDirectory: string },
): { dkim: GivenDkimKey; faults: Fault[] } {
  const { place, ...read } = readSecretAt(environment, kept, places);
  const without = (faults: Fault[]) => ({ dkim: { key: undefined, ...place }, faults });
  if ('fault' in read) return without([read.fault]);
  if (read.content === null) return without([]);
  const { secret, shownAs } = read.content;
  const judged = readDkimKey(secret);
  if (judged === null) return without([fault(wholeOf(shownAs), 'dkim-key-malformed')]);
  const { key, bits } = judged;
  if (bits < leastDkimBits) return without([fault(wholeOf(shownAs), 'dkim-key-short', { bits, least: leastDkimBits })]);
  return { dkim: { key, ...place }, faults: [] };
}
