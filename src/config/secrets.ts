import { Secret } from '../platform/secret.ts';
import { type GivenDkimKey, readDkim } from './dkim.ts';
import { type Environment, secretVariables } from './environment.ts';
import { type Fault, fault, wholeOf } from './faults.ts';
import { type GivenPeppers, readPeppers } from './peppers.ts';
import { readSecretAt } from './place-of-secret.ts';

export type Secrets = {
  /** base64url of 32 bytes or more. */
  secretKey: Secret | undefined;
  databasePassword: Secret | undefined;
  smtpPassword: Secret | undefined;
  imapPassword: Secret | undefined;
  smsToken: Secret | undefined;
  smsSigningKey: Secret | undefined;
  dkim: GivenDkimKey;
  peppers: GivenPeppers;
};

type Given = { secret: Secret; from: string };

const leastKeyBytes = 32;
const mostKeyBytes = 1024;
const secretLimitKiB = 8;

/**
 * Secrets come from variables or from files that variables name, never from the YAML file (ASVS 13.3.1), and a file
 * that others may read or write is refused (ASVS 13.3.2). Without a variable, the secret key is `secret.key` of the
 * data directory, if that is known and the file is there.
 */
export function readSecrets(
  environment: Environment,
  places: { dataDirectory: string | undefined; workingDirectory: string },
): { secrets: Secrets; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = (variable: string, fileName: string | null = null): Given | undefined => {
    const outcome = readOne(environment, { variable, fileName, limitKiB: secretLimitKiB }, places);
    if (outcome === null || 'secret' in outcome) return outcome ?? undefined;
    faults.push(outcome);
    return undefined;
  };
  const key = read(secretVariables.secretKey, 'secret.key');
  const weakness = key && checkKey(key);
  if (weakness) faults.push(weakness);
  const { peppers, faults: ofPeppers } = readPeppers(environment, places);
  const { dkim, faults: ofDkim } = readDkim(environment, places);
  faults.push(...ofPeppers, ...ofDkim);
  const secrets = {
    secretKey: key?.secret,
    databasePassword: read(secretVariables.databasePassword)?.secret,
    smtpPassword: read(secretVariables.smtpPassword)?.secret,
    imapPassword: read(secretVariables.imapPassword)?.secret,
    smsToken: read(secretVariables.smsToken)?.secret,
    smsSigningKey: read(secretVariables.smsSigningKey)?.secret,
    dkim,
    peppers,
  };
  return { secrets, faults };
}

/** An empty variable counts as absent: container tools pass one for each name they know. */
function readOne(...asked: Parameters<typeof readSecretAt>): Given | Fault | null {
  const read = readSecretAt(...asked);
  if ('fault' in read) return read.fault;
  if (read.content === null) return null;
  const { secret, shownAs: from } = read.content;
  const isOfFile = read.place.file !== null;
  const line = isOfFile ? secret.reveal().replace(/\r?\n$/, '') : secret.reveal();
  if (line === '') return fault(wholeOf(from), 'secret-empty');
  // U+FFFD is what bytes that are not UTF-8 become.
  if (/[\p{Cc}\ufffd]/u.test(line)) return fault(wholeOf(from), 'secret-not-one-line');
  return { secret: new Secret(line), from };
}

function checkKey({ secret, from }: Given): Fault | undefined {
  const place = wholeOf(from);
  const written = secret.reveal();
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(written)) return fault(place, 'secret-key-malformed');
  const key = Buffer.from(written, 'base64url');
  if (key.length < leastKeyBytes) {
    return fault(place, 'secret-key-short', { bytes: key.length, least: leastKeyBytes });
  }
  if (key.length > mostKeyBytes) return fault(place, 'secret-key-long', { bytes: key.length, most: mostKeyBytes });
  // 32 random bytes hold 30 different ones on average; fewer than 16 doesn't happen by chance.
  return new Set(key).size < 16 ? fault(place, 'secret-key-weak') : undefined;
}
