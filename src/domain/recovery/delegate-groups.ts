import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { AccountTarget, GroupDeps } from '../accounts/account-deps.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { findReached, holdReached } from '../accounts/reach.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { Group } from '../companies/group.ts';
import type { GroupStore } from '../companies/group-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { passwordNotice } from './password-deps.ts';
import { administratorsToTell } from './people-to-tell.ts';

export type Delegation = { account: Account; groups: Group[]; delegated: string[] };

/**
 * Promise: a delegate, the company's groups, and which of them the delegate administers.
 * Who may: an administrator, for delegates of the own company; the operator at the console. Records nothing. Mails nothing.
 */
export const viewDelegation = async (
  deps: GroupDeps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
): Promise<Delegation | 'unknown' | 'not-allowed'> => {
  const account = await findReached(deps, actor, 'delegate-groups', { companyId, accountId });
  if (typeof account === 'string') return account;
  if (account.role !== 'delegate') return 'unknown';
  const [groups, delegated] = await Promise.all([
    deps.storage.groups.list(companyId),
    deps.storage.groups.listDelegated(companyId, accountId),
  ]);
  return { account, groups, delegated };
};

type Stores = {
  companies: CompanyStore;
  accounts: AccountStore;
  groups: GroupStore;
  outbox: OutboxStore;
  audit: AuditStore;
};

type Deps = { storage: Transactional<Stores>; clock: Clock; random: Random };

/** A mail names no more of them. */
const mostNamed = 20;

/**
 * Promise: the delegate administers the users of these groups and of no others, from the next request on.
 * Who may: an administrator, for delegates of the own company; the operator at the console. Records delegation-changed
 * with the groups. Mails delegation-changed to the company's other administrators.
 */
export const delegateGroups = async (
  deps: Deps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  groupIds: readonly string[],
): Promise<'saved' | 'not-a-delegate' | 'unknown-group' | 'unknown' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'delegate-groups', companyId)) return 'not-allowed';
  return deps.storage.transaction(async (tx) => {
    const present = await holdReached({ storage: tx }, actor, 'delegate-groups', { companyId, accountId });
    if (typeof present === 'string') return present;
    if (present.role !== 'delegate') return 'not-a-delegate';
    const groups = await tx.groups.list(companyId);
    const known = new Set(groups.map(({ id }) => id));
    const wanted = [...new Set(groupIds)].sort();
    if (wanted.some((id) => !known.has(id))) return 'unknown-group';
    const before = await tx.groups.listDelegated(companyId, accountId);
    if (before.join() === wanted.join()) return 'saved';
    await tx.groups.delegate(companyId, accountId, wanted);
    const at = deps.clock.now();
    const event = { companyId, at, action: 'delegation-changed' as const, accountId };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { groups: wanted.join(' ') } });
    const names = groups.filter(({ id }) => wanted.includes(id)).map(({ name }) => name);
    await tellOthers(tx, deps, actor, present, names, at);
    return 'saved';
  });
};

/** At which places of the list stands a group that the company has not. */
export const unknownGroupsAmong = async (
  { storage }: { storage: { groups: GroupStore } },
  companyId: string,
  groupIds: readonly string[],
): Promise<number[]> => {
  const known = new Set((await storage.groups.list(companyId)).map(({ id }) => id));
  return groupIds.flatMap((id, place) => (known.has(id) ? [] : [place]));
};

const tellOthers = async (
  tx: Stores,
  { random }: Deps,
  actor: Actor,
  delegate: Account,
  names: readonly string[],
  at: number,
): Promise<void> => {
  const { companyId } = delegate;
  const byId = actor.kind === 'account' ? actor.accountId : '';
  const by = await tx.accounts.find(companyId, byId);
  const content = {
    kind: 'delegation-changed' as const,
    delegate: fullName(delegate),
    groups: names.slice(0, mostNamed),
    more: Math.max(0, names.length - mostNamed),
    company: (await tx.companies.find(companyId))?.name ?? '',
    by: by ? fullName(by) : '',
    at,
  };
  for (const told of await administratorsToTell(tx, companyId, [byId])) {
    await tx.outbox.put(passwordNotice(random, told, content, at));
  }
};
