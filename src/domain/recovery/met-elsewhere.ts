import { hours, minutes } from '../../platform/clock.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { type ReachDeps, reaches, reachOf } from '../accounts/reach.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';

/** Which accounts out of reach somebody heard of, by trying addresses that are taken. */
export type MetElsewhereStore = {
  /** The accounts met since, and when; within a transaction nobody else meets any in the same name until it ends. */
  list(metBy: string, since: number): Promise<ReadonlyMap<string, number>>;
  add(companyId: string, metBy: string, accountIds: readonly string[], at: number): Promise<void>;
};

export type MeetStores = { metElsewhere: MetElsewhereStore; audit: AuditStore };

/** Of so many accounts out of reach one person, or all keys of a company, may hear in a day; the operator of all. */
export const metADay = 30;
/** And so many all people and keys of a company together. */
export const metADayInCompany = 200;

/**
 * In a transaction: until when the actor tries no address more, be it taken or free, for they heard of so many; null when
 * they may.
 */
export const metEnoughUntil = async (
  tx: Pick<MeetStores, 'metElsewhere'>,
  actor: Actor,
  now: number,
): Promise<number | null> => {
  const ends = (await boundsOf(tx, actor, now)).filter(isUsedUp).map(endOf);
  return ends.length === 0 ? null : Math.max(...ends);
};

/**
 * In a transaction: whether the actor may hear that the addresses of these accounts, out of their reach, are taken. Whoever
 * asks for more than is left uses it up, and hears of none any more: not even of those they know, beside which a free
 * address would look unlike a taken one. The journal tells it with the number; where it is withheld without the number,
 * and of no account as of many.
 */
export const meetElsewhere = async (
  tx: MeetStores,
  actor: Actor,
  accountIds: readonly string[],
  now: number,
): Promise<boolean> => {
  if (!('companyId' in actor)) return true;
  const bounds = await boundsOf(tx, actor, now);
  // What a person asks for beyond the own bound takes nothing from the company.
  let heard = bounds.some(isUsedUp) ? [] : accountIds;
  for (const { name, met, most } of heard.length === 0 ? [] : bounds) {
    const others = heard.filter((id) => !met.has(id));
    const beyond = new Set(others.slice(most - met.size));
    heard = heard.filter((id) => !beyond.has(id));
    await tx.metElsewhere.add(actor.companyId, name, others.slice(0, most - met.size), now);
  }
  const mayHear = !bounds.some(isUsedUp) && heard.length === accountIds.length;
  if (mayHear && accountIds.length === 0) return true;
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

type Bound = { name: string; most: number; met: ReadonlyMap<string, number> };

const boundsOf = async (
  { metElsewhere }: Pick<MeetStores, 'metElsewhere'>,
  actor: Actor,
  now: number,
): Promise<Bound[]> => {
  const bounds: Bound[] = [];
  for (const { name, most } of namesOf(actor)) {
    bounds.push({ name, most, met: await metElsewhere.list(name, now - hours(24)) });
  }
  return bounds;
};

/** The keys of a company have one name: another key is made in a moment. */
const namesOf = (actor: Actor): { name: string; most: number }[] => {
  if (actor.kind !== 'account' && actor.kind !== 'api-key') return [];
  return [
    { name: actor.kind === 'account' ? actor.accountId : `keys of ${actor.companyId}`, most: metADay },
    { name: `all of ${actor.companyId}`, most: metADayInCompany },
  ];
};

const isUsedUp = ({ met, most }: Bound): boolean => met.size >= most;

/** Once enough of the oldest are a day old; a clock on a page tells whole minutes. */
const endOf = ({ met, most }: Bound): number => {
  const times = [...met.values()].sort((one, other) => one - other);
  return (times[met.size - most] ?? 0) + hours(24) + minutes(1);
};
