import type { Account } from '../accounts/account.ts';
import type { Credential, NewCredential, OneTimeSecret } from './credential.ts';
import type { ReminderDays } from './validity.ts';

export type CredentialStore = {
  find(companyId: string, accountId: string): Promise<Credential | null>;
  /**
   * Writes if the stored version is still `expectedVersion` (0: none stored yet). True for the one who wrote. The
   * password that was there joins the earlier ones.
   */
  replace(credential: NewCredential, expectedVersion: number): Promise<boolean>;
  /**
   * Takes the password away, to the earlier ones: only a one-time secret brings the person in from now on. Why it had to
   * change stands until another is written.
   */
  clear(companyId: string, accountId: string, at: number): Promise<void>;
  /**
   * Takes this version's password away, to the earlier ones, because others may know it: the next must be another. False
   * when it is there no more.
   */
  burn(companyId: string, accountId: string, version: number, at: number): Promise<boolean>;
  /** Whether the version is still this one; it cannot change before the transaction ends, nor can the account. */
  isCurrent(companyId: string, accountId: string, version: number): Promise<boolean>;
  /** The same password under today's hashing parameters; nothing else changes. */
  rehash(companyId: string, accountId: string, hash: string, expectedVersion: number): Promise<void>;
  /** The next sign-in must choose another, because this one may be known to others; false when another has to be chosen already. */
  requireNew(companyId: string, accountId: string): Promise<boolean>;
  /** The accounts of a company whose password `requireNew` would concern, by id, those after `afterId`. */
  listToRequire(companyId: string, afterId: string, limit: number): Promise<Account[]>;
  countToRequire(companyId: string): Promise<number>;
  /** The passwords of active accounts set within these instants (the first left out), the oldest first. */
  listSetBetween(after: AgePosition, setUntil: number, limit: number): Promise<AgedCredential[]>;
  /** One guarded UPDATE: true for the single caller who may send this reminder about this version. */
  noteReminder(
    credential: Pick<Credential, 'companyId' | 'accountId' | 'version'>,
    days: ReminderDays,
  ): Promise<boolean>;
};

/** A place in the order of passwords by age. */
export type AgePosition = { setAt: number; accountId: string };

export type AgedCredential = { account: Account; setAt: number; version: number; remindedDays: number | null };

/** The passwords an account had before the present one; only their hashes are kept. */
export type PasswordHistoryStore = {
  /** The newest first. */
  list(companyId: string, accountId: string, limit: number): Promise<string[]>;
  /** Forgets all but the newest `keep`. */
  prune(companyId: string, accountId: string, keep: number): Promise<void>;
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
  /** One guarded UPDATE: `revoked` while it was live; else whether somebody spent it, or it was over by itself. */
  revoke(companyId: string, secretId: string, at: number): Promise<'revoked' | 'spent' | 'over'>;
  /** Whether somebody ever came in to the account: by a sign-in, a secret that was spent, or a password that is or was. */
  wasEntered(companyId: string, accountId: string): Promise<boolean>;
  /** Whether a link that was sent can still be used. */
  hasLiveLink(companyId: string, accountId: string, now: number): Promise<boolean>;
  /** How many were made since for such a reason, be they over or not. */
  countMade(companyId: string, accountId: string, origin: OneTimeSecret['origin'], since: number): Promise<number>;
  /** Whether it can still be used: unspent, unrevoked, unexpired. */
  isLive(companyId: string, secretId: string, now: number): Promise<boolean>;
};
