import type { Clock } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, emailKey } from '../accounts/account.ts';
import type { Actor } from '../accounts/actor.ts';
import type { ApiScope } from '../accounts/api-scope.ts';
import { reaches, reachOf } from '../accounts/reach.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import type { EmailChange } from './email-change.ts';
import type { EmailChangeStore } from './email-change-store.ts';
import type { IncidentStores } from './raise-incident.ts';
import { type ContactDeps, tellOfNewContact } from './watch-contacts.ts';

type Stores = IncidentStores & {
  groups: GroupStore;
  /** With which a program asked. */
  apiKeys: {
    findLive(companyId: string, keyId: string, now: number): Promise<{ scopes: readonly ApiScope[] } | null>;
  };
  oneTimeSecrets: OneTimeSecretStore;
  verifications: VerificationStore;
  disavowals: DisavowalStore;
  emailChanges: EmailChangeStore;
};

type Deps = { storage: Transactional<Stores>; clock: Clock } & ContactDeps;

/** What the page of the link shows: whoever opens it reads the new address, and need not know whose account it is. */
export type EmailChangeView = { email: string; companyName: string; expiresAt: number };

/**
 * `done`: it was confirmed already; `over`: too old, given up, the account is shut, or whoever asked may no longer; `taken`: another account
 * has the address meanwhile.
 */
export type DeadEmailChange = 'done' | 'over' | 'taken' | 'unknown';

/**
 * Promise: what a link confirms, and nothing is confirmed yet: programs open links.
 * Who may: whoever holds the token. Records nothing. Mails nothing.
 */
export const viewEmailChange = async (deps: Deps, token: Secret): Promise<EmailChangeView | DeadEmailChange> => {
  const found = await findLive(deps.storage, token, deps.clock.now());
  if (typeof found === 'string') return found;
  const { email, companyId, expiresAt } = found.change;
  return { email, expiresAt, companyName: (await deps.storage.companies.find(companyId))?.name ?? '' };
};

/**
 * Promise: one atomic act: the address that was confirmed replaces the one on file and is young from now on; what was
 * mailed to the old one and is not used yet ends, and so does what a caller proved. Of many presses one counts.
 * Who may: whoever holds the token of an active account, while who asked, person or key, may still edit it.
 * Records account-changed. Mails email-changed to the old address, with a link that takes it back; within days after an
 * access was given back it raises an incident.
 */
export const confirmEmail = (deps: Deps, source: string, token: Secret): Promise<'confirmed' | DeadEmailChange> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const seen = await findLive(tx, token, now);
    if (typeof seen === 'string') return seen;
    const { companyId, accountId, id, email } = seen.change;
    const account = await tx.accounts.findLocked(companyId, accountId);
    if (!account) return 'unknown';
    // As it is now: it may have been shut, or taken out of the asker’s reach, since it was looked at.
    if (account.state !== 'active' || !(await mayStill(tx, seen.change, account, now))) return 'over';
    const owner = await tx.accounts.findByEmail(email);
    if (owner && owner.id !== accountId) return 'taken';
    if (!(await tx.emailChanges.confirm(companyId, id, now))) return 'done';
    const updated = await tx.accounts.update(companyId, accountId, { ...account, email }, now);
    // Somebody took the address between two statements: this link is spent, and another one can be asked for.
    if (updated !== 'updated') return 'taken';
    await tx.verifications.voidAll(companyId, accountId, now);
    await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    if (emailKey(email) !== emailKey(account.email)) await tellOfNewContact(tx, deps, account, { what: 'email' }, now);
    const event = { companyId, at: now, actor: { kind: 'visitor' as const, id: null }, accountId, source };
    await tx.audit.append({ ...event, action: 'account-changed', details: { fields: 'email', change: id } });
    return 'confirmed';
  });

const findLive = async (
  stores: Pick<Stores, 'accounts' | 'apiKeys' | 'emailChanges' | 'groups'>,
  token: Secret,
  now: number,
): Promise<{ change: EmailChange; account: Account } | DeadEmailChange> => {
  const change = await stores.emailChanges.findByToken(tokenHash(token));
  const account = change && (await stores.accounts.find(change.companyId, change.accountId));
  if (!change || !account) return 'unknown';
  if (change.confirmedAt !== null) return 'done';
  if (change.cancelledAt !== null || now >= change.expiresAt) return 'over';
  if (account.state !== 'active' || !(await mayStill(stores, change, account, now))) return 'over';
  const owner = await stores.accounts.findByEmail(change.email);
  return owner && owner.id !== account.id ? 'taken' : { change, account };
};

/** What somebody asked for who was shut out since, or who lost the right, is not done in their name. */
const mayStill = async (
  stores: Pick<Stores, 'accounts' | 'apiKeys' | 'groups'>,
  change: EmailChange,
  account: Account,
  now: number,
): Promise<boolean> => {
  if (change.askedBy === account.id) return true;
  const actor = await askerOf(stores, change, now);
  if (!actor) return false;
  const reach = await reachOf({ storage: stores }, actor, 'edit-account', change.companyId);
  return reach !== null && reaches(reach, account);
};

/** Who asked, with the rights of now; null: shut out, or a key that is over. */
const askerOf = async (
  stores: Pick<Stores, 'accounts' | 'apiKeys'>,
  { companyId, askedBy, askedByKey }: EmailChange,
  now: number,
): Promise<Actor | null> => {
  if (askedByKey !== null) {
    const key = await stores.apiKeys.findLive(companyId, askedByKey, now);
    return key && { kind: 'api-key', keyId: askedByKey, companyId, scopes: key.scopes, source: '' };
  }
  if (askedBy === null) return { kind: 'console' };
  const asker = await stores.accounts.find(companyId, askedBy);
  if (asker?.state !== 'active') return null;
  return { kind: 'account', accountId: asker.id, companyId, role: asker.role, sessionId: '', source: '' };
};
