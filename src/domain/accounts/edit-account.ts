import type { AccountDeps, AccountTarget } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { type DetailFaults, type DetailField, type PersonDetails, readPersonDetails } from './person-details.ts';
import { isOneself, mayInCompany, rolesToGive } from './who-may.ts';

export type EditOutcome =
  | { kind: 'saved' }
  | { kind: 'rejected'; faults: DetailFaults }
  | { kind: 'email-taken' | 'unknown' | 'not-allowed' | 'last-administrator' };

/**
 * Promise: the person's details are as typed, or nothing is changed. Nobody changes the own role, and a company keeps
 * an active administrator.
 * Who may: an administrator, in the own company. Records account-changed with the names of the changed fields. Mails nothing.
 */
export const editAccount = async (
  deps: AccountDeps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  typed: Record<DetailField, string>,
): Promise<EditOutcome> => {
  if (!mayInCompany(actor, 'edit-account', companyId)) return { kind: 'not-allowed' };
  const account = await deps.storage.accounts.find(companyId, accountId);
  if (!account) return { kind: 'unknown' };
  const allowed = isOneself(actor, account) ? [account.role] : rolesToGive(actor);
  const read = readPersonDetails(typed, allowed);
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
    const updated = await tx.accounts.update(companyId, accountId, details);
    if (updated !== 'updated') return { kind: updated };
    const event = { companyId, at: deps.clock.now(), action: 'account-changed' as const, accountId };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { fields: fields.join(' ') } });
    return { kind: 'saved' };
  });
};
