import { tokenHash } from '../../platform/digest.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { newId, newToken, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { OneTimeSecret } from '../credentials/credential.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import { generateTemporaryPassword, readTemporaryPassword } from '../credentials/temporary-password.ts';
import type { Notice, NoticeContent } from '../notifications/notice.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { throttleKeys } from '../sessions/sign-in.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import { earlierTries } from './compare-with-earlier.ts';

/** To one person within a day, for an address may be that of somebody who expects nothing. */
export const secretsADay = 5;

/** A temporary password or a link made ready outside the transaction, where hashing may take its time. */
export type PreparedReset = Pick<OneTimeSecret, 'id' | 'kind' | 'hash' | 'createdAt' | 'expiresAt'> & { plain: Secret };

/** `lifetime` in milliseconds. */
export const prepareTemporaryPassword = async (
  deps: { hasher: PasswordHasher; random: Random },
  source: string,
  now: number,
  lifetime: number,
): Promise<PreparedReset> => {
  const password = generateTemporaryPassword(deps.random);
  const plain = readTemporaryPassword(password);
  if (!plain) throw new Error('A generated temporary password must read as one.');
  const hash = await deps.hasher.hash(plain, source);
  return { ...freshSecret(deps.random, now, lifetime), kind: 'temporary-password', hash, plain: password };
};

/** A link's token; only its hash is kept. */
export const prepareLink = (deps: { random: Random }, now: number, lifetime: number): PreparedReset => {
  const plain = new Secret(newToken(deps.random));
  return { ...freshSecret(deps.random, now, lifetime), kind: 'link', hash: tokenHash(plain), plain };
};

const freshSecret = (random: Random, now: number, lifetime: number) => ({
  id: newId(random),
  createdAt: now,
  expiresAt: now + lifetime,
});

type ResetStores = {
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  throttle: ThrottleStore;
};

/** By what right a reset is written. The database looks each of them up, and refuses what has none. */
export type Right =
  | { origin: 'verification'; verificationId: string; delivery: NonNullable<OneTimeSecret['delivery']> }
  | { origin: 'emergency'; emergencyId: string }
  | { origin: 'administrator'; grantId: string; delivery: 'link-mail' | 'temporary-mail' }
  | { origin: 'new-account' };

/**
 * The one place where a reset is written: the password goes, earlier secrets go, every session ends and the one-time
 * secret comes in, all in the caller's transaction, which also sends it on its way and records it.
 */
export const writeReset = async (
  tx: ResetStores,
  deps: { countersKey: Uint8Array },
  account: Account,
  { plain: _, ...secret }: PreparedReset,
  right: Right,
): Promise<void> => {
  const { companyId, id } = account;
  await tx.credentials.clear(companyId, id, secret.createdAt);
  await tx.oneTimeSecrets.revokeUnspent(companyId, id, secret.createdAt);
  await tx.oneTimeSecrets.insert({
    ...secret,
    companyId,
    accountId: id,
    spentAt: null,
    revokedAt: null,
    wrongTries: 0,
    origin: right.origin,
    verificationId: right.origin === 'verification' ? right.verificationId : null,
    emergencyId: right.origin === 'emergency' ? right.emergencyId : null,
    administratorGrantId: right.origin === 'administrator' ? right.grantId : null,
    delivery: 'delivery' in right ? right.delivery : null,
  });
  await tx.sessions.endAll(companyId, id, 'password-reset', secret.createdAt);
  await tx.throttle.forget(throttleKeys(deps.countersKey, account.email, '').account);
  // Who came to the end of a day's tries chooses with this. An office has no such way: it would guess without end.
  await tx.throttle.forget(earlierTries(deps.countersKey, id));
};

/** The mail that carries a reset's secret to the person on file. */
export const resetNotice = (
  random: Random,
  account: Account,
  reset: PreparedReset,
  content: NoticeContent,
  requestNumber: number | null,
): Notice => ({
  id: newId(random),
  companyId: account.companyId,
  accountId: account.id,
  requestNumber,
  to: { name: fullName(account), address: account.email },
  language: account.language,
  content,
  createdAt: reset.createdAt,
  expiresAt: reset.expiresAt,
});
