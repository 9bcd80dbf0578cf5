import { hours } from '../../platform/clock.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { type ReachDeps, reaches, reachOf } from '../accounts/reach.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';

/** Which accounts out of reach somebody heard of, by trying addresses that are taken. */
export type MetElsewhereStore = {
  /** The accounts met since; within a transaction nobody else meets any in the same name until it ends. */
  list(metBy: string, since: number): Promise<ReadonlySet<string>>;
  add(companyId: string, metBy: string, accountIds: readonly string[], at: number): Promise<void>;
};

export type MeetStores = { metElsewhere: MetElsewhereStore; audit: AuditStore };

/** Of so many accounts out of reach one person, or one key, may hear in a day; the operator of all. */
export const metADay = 30;

/** In a transaction: nobody who heard of so many tries a single address more, be it taken or free. */
export const hasMetEnough = async (
  tx: Pick<MeetStores, 'metElsewhere'>,
  actor: Actor,
  now: number,
): Promise<boolean> => {
  const name = nameOf(actor);
  return name !== null && (await tx.metElsewhere.list(name, now - hours(24))).size >= metADay;
};

/**
 * In a transaction: whether the actor may hear that the addresses of these accounts, out of their reach, are taken. The
 * journal tells it with the number; where it is withheld without the number, which would tell as much.
 */
export const meetElsewhere = async (
  tx: MeetStores,
  actor: Actor,
  accountIds: readonly string[],
  now: number,
): Promise<boolean> => {
  const name = nameOf(actor);
  if (name === null || !('companyId' in actor)) return true;
  const met = await tx.metElsewhere.list(name, now - hours(24));
  const others = accountIds.filter((id) => !met.has(id));
  const mayHear = met.size + others.length <= metADay;
  if (mayHear) await tx.metElsewhere.add(actor.companyId, name, others, now);
  await tx.audit.append(metEvent(actor, mayHear ? { count: accountIds.length } : { withheld: true }, now));
  return mayHear;
};

/** In a transaction that was refused an address: its owner was met, unless they are within reach anyway. */
export const meetOwner = async (
  tx: MeetStores & ReachDeps['storage'] & { accounts: AccountStore },
  actor: Actor,
  companyId: string,
  email: string,
  now: number,
): Promise<void> => {
  const [owner, reach] = [
    await tx.accounts.findByEmail(email),
    await reachOf({ storage: tx }, actor, 'edit-account', companyId),
  ];
  if (owner && reach && !reaches(reach, owner) && !isOneself(actor, owner)) {
    await meetElsewhere(tx, actor, [owner.id], now);
  }
};

export const metEvent = (
  actor: Extract<Actor, { companyId: string }>,
  details: AuditEvent['details'],
  at: number,
): AuditEvent => ({
  ...actorOf(actor),
  companyId: actor.companyId,
  at,
  action: 'taken-addresses-met',
  accountId: null,
  details,
});

const nameOf = (actor: Actor): string | null => {
  if (actor.kind === 'account') return actor.accountId;
  return actor.kind === 'api-key' ? actor.keyId : null;
};
