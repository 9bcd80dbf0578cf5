import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { emailKey } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { choicesFor } from '../accounts/choices.ts';
import {
  type DetailFaults,
  type DetailField,
  type PersonDetails,
  readPersonDetails,
} from '../accounts/person-details.ts';
import { findReached, type ReachDeps } from '../accounts/reach.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import type { IncidentStores } from './raise-incident.ts';
import { tellOfNewContact } from './watch-contacts.ts';

type Deps = {
  storage: Transactional<
    IncidentStores & {
      oneTimeSecrets: OneTimeSecretStore;
      verifications: VerificationStore;
      disavowals: DisavowalStore;
    } & ReachDeps['storage']
  >;
  clock: Clock;
  random: Random;
  disavowalDays: number;
};

export type EditOutcome =
  | { kind: 'saved' }
  | { kind: 'rejected'; faults: DetailFaults }
  | { kind: 'email-taken' | 'unknown' | 'not-allowed' | 'last-administrator' };

/**
 * Promise: the person's details are as typed, or nothing is changed. Nobody changes the own role, and a company keeps
 * an active administrator. A new mail address ends what was mailed to the old one and is not used yet.
 * Who may: an administrator, in the own company; a delegate, users of the own groups, who stay in one of them.
 * Records account-changed with the names of the changed fields.
 * Mails email-changed to the old address when the address changes, else telephone-changed when the number does (ASVS
 * 6.3.7), with a link that takes it back; within days after an access was given back it raises an incident.
 */
export const editAccount = async (
  deps: Deps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  typed: Record<DetailField, string>,
): Promise<EditOutcome> => {
  const account = await findReached(deps, actor, 'edit-account', { companyId, accountId });
  if (typeof account === 'string') return { kind: account };
  const read = readPersonDetails(typed, await choicesFor(deps, actor, companyId, account));
  if ('faults' in read) return { kind: 'rejected', faults: read.faults };
  const { details } = read;
  const fields = (Object.keys(details) as (keyof PersonDetails)[]).filter((field) => details[field] !== account[field]);
  if (fields.length === 0) return { kind: 'saved' };
  return deps.storage.transaction(async (tx) => {
    const steppingDown =
      account.role === 'administrator' && details.role !== 'administrator' && account.state === 'active';
    if (steppingDown && (await tx.accounts.countActive(companyId, 'administrator')) <= 1) {
      return { kind: 'last-administrator' };
    }
    const now = deps.clock.now();
    const updated = await tx.accounts.update(companyId, accountId, details, now);
    if (updated !== 'updated') return { kind: updated };
    // Whoever becomes a delegate again is given groups again.
    if (account.role === 'delegate' && details.role !== 'delegate') await tx.groups.delegate(companyId, accountId, []);
    const contactsChanged = fields.includes('telephone') || fields.includes('email');
    // What a caller proved, they proved about the contacts of before.
    if (contactsChanged) await tx.verifications.voidAll(companyId, accountId, now);
    const isNewEmail = emailKey(details.email) !== emailKey(account.email);
    if (isNewEmail) {
      await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    }
    if (isNewEmail || fields.includes('telephone')) {
      await tellOfNewContact(tx, deps, account, isNewEmail ? 'email' : 'telephone', now);
    }
    const event = { companyId, at: now, action: 'account-changed' as const, accountId };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { fields: fields.join(' ') } });
    return { kind: 'saved' };
  });
};
