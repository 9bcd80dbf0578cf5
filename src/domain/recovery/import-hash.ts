import type { Clock } from '../../platform/clock.ts';
import type { LegacyRefusal } from '../../platform/legacy-hashes/legacy-hash.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { actorOf } from '../accounts/actor.ts';
import type { AuditAction } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CredentialStore } from '../credentials/credential-store.ts';

export type ImportHashDeps = {
  storage: Transactional<{ accounts: AccountStore; credentials: CredentialStore; audit: AuditStore }>;
  hasher: PasswordHasher;
  clock: Clock;
};

/** What another system kept of somebody's password. */
export type OldHash = {
  email: string;
  hash: Secret;
  /** When the password was chosen, as far as the other system knows. */
  setAt: number | null;
};

export type ImportHashOutcome =
  | 'imported'
  | 'unknown-account'
  /** A password is there, whoever set it. */
  | 'has-password'
  /** There was one, and a reset took it away: the old one may be the reason why. */
  | 'had-password'
  | 'not-in-the-past'
  | LegacyRefusal;

/**
 * Promise: the password that another system knew works here too, until the first sign-in replaces its hash by one of our
 * own; a password that somebody has here, or had, stays as it is, and so does an unspent temporary password. With `dryRun`
 * nothing is written. Who may: the operator, at the server's console. Records password-hash-imported. Mails nothing.
 */
export const importHash = async (
  deps: ImportHashDeps,
  old: OldHash,
  { dryRun }: { dryRun: boolean },
): Promise<ImportHashOutcome> => {
  const now = deps.clock.now();
  const refusal = await deps.hasher.examine(old.hash);
  if (refusal) return refusal;
  if (old.setAt !== null && old.setAt > now) return 'not-in-the-past';
  const account = await deps.storage.accounts.findByEmail(old.email);
  if (!account) return 'unknown-account';
  const present = await presentPassword(deps.storage, account);
  if (typeof present === 'string') return present;
  if (dryRun) return 'imported';
  const adopted = await deps.hasher.adopt(old.hash, 'console');
  if (adopted.kind !== 'adopted') return adopted.kind;
  const { companyId, id: accountId } = account;
  const credential = {
    companyId,
    accountId,
    hash: adopted.hash,
    setBy: 'installation' as const,
    setAt: old.setAt ?? now,
    mustChange: false,
    changeAdvised: false,
  };
  const written = await deps.storage.transaction(async (tx) => {
    if (!(await tx.credentials.replace(credential, present.version))) return false;
    await tx.audit.append({
      ...actorOf({ kind: 'console' }),
      companyId,
      at: now,
      action: 'password-hash-imported',
      accountId,
      details: {},
    });
    return true;
  });
  return written ? 'imported' : 'has-password';
};

const presentPassword = async (
  storage: ImportHashDeps['storage'],
  { companyId, id, lastSignedInAt }: Account,
): Promise<{ version: number } | 'has-password' | 'had-password'> => {
  const credential = await storage.credentials.find(companyId, id);
  if (credential?.hash) return 'has-password';
  if (lastSignedInAt !== null) return 'had-password';
  // A reset leaves an account without a password as a new one is: the journal tells them apart.
  const events = await storage.audit.listForAccount(companyId, id, mostEvents);
  if (events.some(({ action }) => passwordActions.includes(action))) return 'had-password';
  return { version: credential?.version ?? 0 };
};

const passwordActions: readonly AuditAction[] = [
  'password-hash-imported',
  'password-chosen',
  'password-changed',
  'password-set-by-administrator',
];

/** Failed sign-ins are the only events that others can cause without end, and some tens of them a day. */
const mostEvents = 1000;
