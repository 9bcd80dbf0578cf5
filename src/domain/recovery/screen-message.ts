import type { Clock } from '../../platform/clock.ts';
import { mac } from '../../platform/digest.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { Secret } from '../../platform/secret.ts';
import { type Account, emailKey } from '../accounts/account.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import { readTemporaryPassword } from '../credentials/temporary-password.ts';
import { normalisePassword } from '../password-policy/judge-password.ts';
import type { RefusalFloor } from '../sessions/refusal-floor.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import { type AnnouncedValue, announcedValues } from './announced-passwords.ts';
import { hideWords, readable } from './hide-words.ts';
import { possiblePasswords, temporaryShapes } from './possible-passwords.ts';

export type ScreenDeps = {
  storage: { credentials: CredentialStore; oneTimeSecrets: OneTimeSecretStore; throttle: ThrottleStore };
  hasher: PasswordHasher;
  clock: Clock;
  refusalFloor: RefusalFloor;
  countersKey: Uint8Array;
};

/** Whose message it is said to be, an address and the account it leads to, if any; and the door it came by. */
export type SaidSender = {
  email: string;
  account: Account | null;
  door: 'form' | 'administrator' | 'confirmed mail' | 'unconfirmed mail';
};

export type ScreenedMessage = {
  /** The same parts, with a mark where a password was: only these may be kept, shown or logged. */
  parts: string[];
  /** What of the account was in it, to be burnt in the transaction that keeps the message. */
  exposed: Exposure | null;
  /** Words were hidden that nobody tried, for the first time today: the person is to hear of it. */
  tellsUntried: boolean;
};

export type Exposure = {
  /** The version of the personal password that was sent. */
  passwordVersion: number | null;
  /** The temporary password that was sent. */
  temporaryPasswordId: string | null;
};

/**
 * Reads a message before anything of it is kept: words that could be a password are tried against the account's, at most
 * twelve, by the hashing threads. What opens the account, what is announced as a password whatever it opens, and what has
 * the shape of a temporary password is hidden. How much work is done depends on the text and on how often this address was
 * written for, never on whether the account exists or a word opens it (ASVS 6.3.8); and after five messages of a day for
 * one address by one door nothing that comes by it is tried any more, but whatever could be a password is hidden: whoever
 * forges mails does not use up what the person may write. Throws Overloaded when the threads have too much to do: then
 * nothing is kept, and nothing may be acknowledged.
 */
export const screenMessage = async (
  deps: ScreenDeps,
  { email, account, door }: SaidSender,
  sent: readonly string[],
  source: string,
): Promise<ScreenedMessage> => {
  const parts = sent.map(readable);
  const announced = parts.flatMap(announcedValues);
  const shapes = parts.flatMap(temporaryShapes);
  const words = possiblePasswords(parts);
  if (words.length === 0)
    return { parts: hideWords(parts, [...shapes, ...unopened(announced, [])]), exposed: null, tellsUntried: false };
  if ((await countToday(deps, `words of messages by ${door}`, email)) > messagesTriedPerDay) {
    const tellsUntried = (await countToday(deps, 'told of words untried', email)) === 1;
    return { parts: hideWords(parts, [...shapes, ...unopened(announced, []), ...words]), exposed: null, tellsUntried };
  }
  const { opening, exposed } = await tryWords(deps, account, words, source);
  return {
    parts: hideWords(parts, [...shapes, ...unopened(announced, opening), ...opening]),
    exposed,
    tellsUntried: false,
  };
};

/** Whether something is announced as a password, or has the shape of one of ours: what is seen without trying a word. */
export const showsSecret = (sent: readonly string[]): boolean => secretsByShape(sent.map(readable)).length > 0;

const secretsByShape = (parts: readonly string[]): string[] => [
  ...unopened(parts.flatMap(announcedValues), []),
  ...parts.flatMap(temporaryShapes),
];

/**
 * What is hidden of the announced values besides the words that open. Where one reading of a value opens the account, that
 * is the password, and what follows is the sentence: the desk reads it. Where none does, because the sender has no account
 * here or the password is of another door, nobody knows where it ends: as many words are hidden as a passphrase has, since
 * a word too few would leave a password in clear, and one too many is asked again.
 */
const unopened = (announced: readonly AnnouncedValue[], opening: readonly string[]): string[] =>
  announced.flatMap(({ hidden, variants }) =>
    hidden === null || variants.some((variant) => opening.includes(variant)) ? [] : [hidden],
  );

/** Messages of a day whose words are tried, for one address by one door: sixty words, whoever sends them. */
export const messagesTriedPerDay = 5;

/** Counted before the tries, so that of many at once none goes uncounted. */
const countToday = async (
  { storage, clock, countersKey }: ScreenDeps,
  what: string,
  email: string,
): Promise<number> => {
  const key = mac(countersKey, `${what} ${emailKey(email)}`);
  return (await storage.throttle.countOneMore(key, clock.now())).failures;
};

const tryWords = async (
  deps: ScreenDeps,
  account: Account | null,
  words: readonly string[],
  source: string,
): Promise<{ opening: string[]; exposed: Exposure | null }> => {
  const { storage, hasher, clock, refusalFloor } = deps;
  const credential = account ? await storage.credentials.find(account.companyId, account.id) : null;
  const newest = account ? await storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id) : null;
  const isLive = newest && newest.spentAt === null && newest.revokedAt === null && clock.now() < newest.expiresAt;
  const temporary = isLive ? newest : null;
  const opening: string[] = [];
  const exposed: Exposure = { passwordVersion: null, temporaryPasswordId: null };
  // One after another, and to the last whatever comes out: a message has one turn at the threads, and a time that tells
  // nothing.
  for (const word of words) {
    const untilFloor = refusalFloor();
    const typed = new Secret(word);
    const asTemporary = readTemporaryPassword(typed);
    const isPersonal = await hasher.verify(credential?.hash ?? null, normalisePassword(typed), source);
    const isTemporary = asTemporary ? await hasher.verify(temporary?.hash ?? null, asTemporary, source) : false;
    if (isPersonal && credential) exposed.passwordVersion = credential.version;
    if (isTemporary && temporary) exposed.temporaryPasswordId = temporary.id;
    if (isPersonal || isTemporary) opening.push(word);
    await untilFloor();
  }
  return { opening, exposed: opening.length > 0 ? exposed : null };
};
