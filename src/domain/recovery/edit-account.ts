import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, emailKey } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { changeTold } from '../accounts/change-told.ts';
import { choicesFor } from '../accounts/choices.ts';
import {
  type DetailFaults,
  type DetailField,
  type PersonDetails,
  readPersonDetails,
} from '../accounts/person-details.ts';
import { findReached, holdReached, type ReachDeps } from '../accounts/reach.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import { askNewEmail, weighNewEmail } from './ask-new-email.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import type { EmailChangeStore } from './email-change-store.ts';
import { type MeetStores, meetOwner, metEnoughUntil } from './met-elsewhere.ts';
import type { IncidentStores } from './raise-incident.ts';
import { tellOfNewRole } from './tell-of-roles.ts';
import { type ContactDeps, tellOfNewContact } from './watch-contacts.ts';

type Deps = {
  storage: Transactional<
    IncidentStores &
      MeetStores & {
        emailChanges: EmailChangeStore;
        oneTimeSecrets: OneTimeSecretStore;
        verifications: VerificationStore;
        disavowals: DisavowalStore;
      } & ReachDeps['storage']
  >;
  clock: Clock;
} & ContactDeps;

export type EditOutcome =
  /** `emailWaits`: all but the new address, which somebody has to confirm who reads it. */
  | { kind: 'saved'; emailWaits: boolean }
  | { kind: 'rejected'; faults: DetailFaults }
  /** Somebody else decided something about it since: as it is now. */
  | { kind: 'overtaken'; present: Account }
  /** `too-many`: new addresses were asked for of this account too often within a day. */
  | { kind: 'met-enough'; until: number }
  | { kind: 'email-taken' | 'unknown' | 'not-allowed' | 'last-administrator' | 'too-many' };

/**
 * Promise: the person's details are as typed, or nothing is changed. They are written back whole, so nothing is where
 * `isSeen` does not hold of the account as it is: with what nobody saw, the work of another would go. Nobody changes the
 * own role, and a company keeps an active administrator; whoever becomes a delegate or an administrator signs in anew. A
 * new mail address of an account that somebody entered waits until it is confirmed from there (`confirmEmail`), as does
 * any that a key gives; else that of an account nobody ever entered is in force at once, as there is nothing to take over,
 * and ends what was mailed to the old one and is not used yet. Five new addresses a day are asked for at most.
 * Who may: an administrator, in the own company; a delegate, users of the own groups, who stay in one of them; the
 * operator at the console.
 * Records account-changed with the names of the changed fields, role and group from what to what, and email-change-asked; taken-addresses-met where an
 * account out of reach has the new address.
 * Mails email-confirmation to a new address and email-change-asked to the old one; email-changed to the old address when
 * the address changes, else telephone-changed when the number does, also by SMS to the old one, with a link that takes it back; role-changed to the
 * person when the role does, if somebody ever came in and the account is not disabled, and administrator-made to the company's other
 * administrators where it makes one. A new contact is told at once (ASVS 6.3.7), and within days after an access was given back it raises an incident.
 */
export const editAccount = async (
  deps: Deps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  typed: Record<DetailField, string>,
  isSeen: (account: Account) => boolean = () => true,
): Promise<EditOutcome> => {
  const account = await findReached(deps, actor, 'edit-account', { companyId, accountId });
  if (typeof account === 'string') return { kind: account };
  const read = readPersonDetails(typed, await choicesFor(deps, actor, companyId, account));
  if ('faults' in read) return { kind: 'rejected', faults: read.faults };
  if (!isSeen(account)) return { kind: 'overtaken', present: account };
  if (changedIn(read.details, account).length === 0) return { kind: 'saved', emailWaits: false };
  return deps.storage.transaction(async (tx): Promise<EditOutcome> => {
    // As it is now: a new address may have been confirmed, and somebody may have come in, since the page was shown.
    const present = await holdReached({ storage: tx }, actor, 'edit-account', { companyId, accountId });
    if (typeof present === 'string') return { kind: present };
    if (!isSeen(present)) return { kind: 'overtaken', present };
    const still = readPersonDetails(typed, await choicesFor({ storage: tx }, actor, companyId, present));
    if ('faults' in still) return { kind: 'rejected', faults: still.faults };
    const { details } = still;
    const steppingDown =
      present.role === 'administrator' && details.role !== 'administrator' && present.state === 'active';
    if (steppingDown && (await tx.accounts.countActive(companyId, 'administrator')) <= 1) {
      return { kind: 'last-administrator' };
    }
    const now = deps.clock.now();
    const isNewEmail = emailKey(details.email) !== emailKey(present.email);
    const emailWaits = isNewEmail && (await mustWait(tx, actor, present));
    const owner = emailWaits ? await tx.accounts.findByEmail(details.email) : null;
    const taken = async (): Promise<EditOutcome> => {
      await meetOwner(tx, actor, companyId, details.email, now);
      return { kind: 'email-taken' };
    };
    const until = isNewEmail ? await metEnoughUntil(tx, actor, now) : null;
    if (until !== null) return { kind: 'met-enough', until };
    if (owner && owner.id !== accountId) return taken();
    const asked = emailWaits ? await weighNewEmail(tx, actor, present, details.email, now) : null;
    if (asked === 'too-many') return { kind: asked };
    const written = emailWaits ? { ...details, email: present.email } : details;
    const fields = changedIn(written, present);
    const updated = await tx.accounts.update(companyId, accountId, written, now);
    if (updated === 'email-taken') return taken();
    if (updated !== 'updated') return { kind: updated };
    // Whoever becomes a delegate again is given groups again.
    if (present.role === 'delegate' && details.role !== 'delegate') await tx.groups.delegate(companyId, accountId, []);
    const inForce = isNewEmail && !emailWaits;
    // What a caller proved, they proved about the contacts of before.
    const contactsChanged = fields.includes('telephone') || fields.includes('email');
    if (contactsChanged) await tx.verifications.voidAll(companyId, accountId, now);
    if (inForce) await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    if (inForce || fields.includes('telephone')) {
      const { telephone } = details;
      const changed = inForce ? { what: 'email' as const } : { what: 'telephone' as const, telephone };
      await tellOfNewContact(tx, deps, present, changed, now);
    }
    await tellOfNewRole(tx, deps, actor, { before: present, after: { ...present, ...written } }, now);
    if (fields.length > 0) {
      const event = { companyId, at: now, action: 'account-changed' as const, accountId };
      await tx.audit.append({ ...actorOf(actor), ...event, details: changeTold(fields, present, written) });
    }
    if (asked === 'new') await askNewEmail(tx, deps, actor, present, details.email, now);
    return { kind: 'saved', emailWaits };
  });
};

/** What the change would refuse of what was typed; nothing to who does not reach the account. */
export const judgePerson = async (
  deps: Pick<Deps, 'storage'>,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  typed: Record<DetailField, string>,
): Promise<DetailFaults> => {
  const account = await findReached(deps, actor, 'edit-account', { companyId, accountId });
  if (typeof account === 'string') return {};
  const read = readPersonDetails(typed, await choicesFor(deps, actor, companyId, account));
  return 'faults' in read ? read.faults : {};
};

/** A program may be mistaken, or robbed of its key, whoever’s account it is. */
const mustWait = async (tx: { oneTimeSecrets: OneTimeSecretStore }, actor: Actor, account: Account): Promise<boolean> =>
  actor.kind === 'api-key' || tx.oneTimeSecrets.wasEntered(account.companyId, account.id);

const changedIn = (details: PersonDetails, account: Account): (keyof PersonDetails)[] =>
  (Object.keys(details) as (keyof PersonDetails)[]).filter((field) => details[field] !== account[field]);
