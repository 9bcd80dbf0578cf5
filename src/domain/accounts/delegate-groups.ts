import type { Group } from '../companies/group.ts';
import type { Account } from './account.ts';
import type { AccountTarget, GroupDeps } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { findReached } from './reach.ts';

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

/**
 * Promise: the delegate administers the users of these groups and of no others, from the next request on.
 * Who may: an administrator, for delegates of the own company; the operator at the console. Records delegation-changed
 * with the groups. Mails nothing.
 */
export const delegateGroups = async (
  deps: GroupDeps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  groupIds: readonly string[],
): Promise<'saved' | 'not-a-delegate' | 'unknown-group' | 'unknown' | 'not-allowed'> => {
  const account = await findReached(deps, actor, 'delegate-groups', { companyId, accountId });
  if (typeof account === 'string') return account;
  return deps.storage.transaction(async (tx) => {
    const present = await tx.accounts.findLocked(companyId, accountId);
    if (present?.role !== 'delegate') return 'not-a-delegate';
    const known = new Set((await tx.groups.list(companyId)).map(({ id }) => id));
    const wanted = [...new Set(groupIds)].sort();
    if (wanted.some((id) => !known.has(id))) return 'unknown-group';
    const before = await tx.groups.listDelegated(companyId, accountId);
    if (before.join() === wanted.join()) return 'saved';
    await tx.groups.delegate(companyId, accountId, wanted);
    const event = { companyId, at: deps.clock.now(), action: 'delegation-changed' as const, accountId };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { groups: wanted.join(' ') } });
    return 'saved';
  });
};
