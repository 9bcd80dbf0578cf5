import { hours } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { OneTimeSecret } from '../credentials/credential.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import { generateTemporaryPassword, readTemporaryPassword } from '../credentials/temporary-password.ts';
import type { NoticeContent } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { throttleKeys } from '../sessions/sign-in.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import { earlierTries } from './compare-with-earlier.ts';

/** A temporary password made ready outside the transaction, where hashing may take its time. */
export type PreparedReset = { password: Secret; secret: OneTimeSecret };

export const prepareReset = async (
  deps: { hasher: PasswordHasher; random: Random; temporaryPasswordHours: number },
  account: Account,
  source: string,
  now: number,
): Promise<PreparedReset> => {
  const password = generateTemporaryPassword(deps.random);
  const plain = readTemporaryPassword(password);
  if (!plain) throw new Error('A generated temporary password must read as one.');
  return {
    password,
    secret: {
      id: newId(deps.random),
      companyId: account.companyId,
      accountId: account.id,
      kind: 'temporary-password',
      hash: await deps.hasher.hash(plain, source),
      createdAt: now,
      expiresAt: now + hours(deps.temporaryPasswordHours),
      spentAt: null,
      revokedAt: null,
      wrongTries: 0,
      verificationId: null,
    },
  };
};

type ResetStores = {
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  throttle: ThrottleStore;
  outbox: OutboxStore;
};

/**
 * The one place where a reset is written: the password goes, earlier secrets go, every session ends, the temporary
 * password comes in and is mailed to the person, all in the caller's transaction.
 */
export const writeReset = async (
  tx: ResetStores,
  deps: { random: Random; countersKey: Uint8Array },
  account: Account,
  reset: PreparedReset,
  proof: { verificationId: string | null; requestNumber: number | null },
  notice: (password: Secret, expiresAt: number) => NoticeContent,
): Promise<void> => {
  const { companyId, id } = account;
  const { password, secret } = reset;
  await tx.credentials.clear(companyId, id, secret.createdAt);
  await tx.oneTimeSecrets.revokeUnspent(companyId, id, secret.createdAt);
  await tx.oneTimeSecrets.insert({ ...secret, verificationId: proof.verificationId });
  await tx.sessions.endAll(companyId, id, 'password-reset', secret.createdAt);
  await tx.throttle.forget(throttleKeys(deps.countersKey, account.email, '').account);
  // Who came to the end of a day's tries chooses with this. An office has no such way: it would guess without end.
  await tx.throttle.forget(earlierTries(deps.countersKey, id));
  await tx.outbox.put({
    id: newId(deps.random),
    companyId,
    accountId: id,
    requestNumber: proof.requestNumber,
    to: { name: fullName(account), address: account.email },
    language: account.language,
    content: notice(password, secret.expiresAt),
    createdAt: secret.createdAt,
    expiresAt: secret.expiresAt,
  });
};
