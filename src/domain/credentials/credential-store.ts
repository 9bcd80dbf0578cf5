import type { Credential, OneTimeSecret } from './credential.ts';

export type CredentialStore = {
  find(companyId: string, accountId: string): Promise<Credential | null>;
  /** Writes if the stored version is still `expectedVersion` (0: none stored yet). True for the one who wrote. */
  replace(credential: Omit<Credential, 'version'>, expectedVersion: number): Promise<boolean>;
  /** Takes the password away: only a one-time secret brings the person in from now on. */
  clear(companyId: string, accountId: string, at: number): Promise<void>;
  /** Whether the version is still this one; it cannot change before the transaction ends. */
  isCurrent(companyId: string, accountId: string, version: number): Promise<boolean>;
  /** The same password under today's hashing parameters; nothing else changes. */
  rehash(companyId: string, accountId: string, hash: string, expectedVersion: number): Promise<void>;
};

export type OneTimeSecretStore = {
  insert(secret: OneTimeSecret): Promise<void>;
  /** The newest temporary password of the account, live or not. */
  findTemporaryPassword(companyId: string, accountId: string): Promise<OneTimeSecret | null>;
  findLink(hash: string): Promise<OneTimeSecret | null>;
  /** One guarded UPDATE: true for the single caller who spends it, while unspent, unrevoked and unexpired. */
  spend(companyId: string, secretId: string, now: number): Promise<boolean>;
  countWrongTry(companyId: string, secretId: string): Promise<void>;
  /** Revokes what is unspent, because something newer takes its place. */
  revokeUnspent(companyId: string, accountId: string, at: number): Promise<void>;
};
