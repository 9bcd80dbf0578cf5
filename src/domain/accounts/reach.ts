import type { GroupStore } from '../companies/group-store.ts';
import type { Account } from './account.ts';
import type { AccountTarget } from './account-deps.ts';
import type { AccountStore } from './account-store.ts';
import type { Actor } from './actor.ts';
import { type AccountPermission, isOneself, mayInCompany } from './who-may.ts';

/** The people of a company that an actor's act may concern. */
export type PeopleReach = {
  companyId: string;
  /** The users of these groups alone; null: everybody in the company. */
  groupIds: readonly string[] | null;
  /** No administrator and no delegate. */
  onlyUsers?: true;
};

export type ReachDeps = { storage: { groups: GroupStore } };

/**
 * Whom the actor may do this to in that company; null: nobody. A delegate reaches the users of the groups that were
 * delegated at this moment, and no administrator, no other delegate and nobody outside. A key reads of everybody, and
 * does nothing to those who hold an office.
 */
export const reachOf = async (
  { storage }: ReachDeps,
  actor: Actor,
  permission: AccountPermission,
  companyId: string,
): Promise<PeopleReach | null> => {
  if (!mayInCompany(actor, permission, companyId)) return null;
  if (actor.kind === 'api-key' && !reading.includes(permission)) return { companyId, groupIds: null, onlyUsers: true };
  if (actor.kind !== 'account' || actor.role !== 'delegate') return { companyId, groupIds: null };
  return { companyId, groupIds: await storage.groups.listDelegated(companyId, actor.accountId) };
};

const reading: readonly AccountPermission[] = ['list-accounts', 'view-account', 'view-history', 'export-accounts'];

export const reaches = ({ companyId, groupIds, onlyUsers }: PeopleReach, account: Account): boolean =>
  account.companyId === companyId &&
  (!onlyUsers || account.role === 'user') &&
  (groupIds === null || (account.role === 'user' && account.groupId !== null && groupIds.includes(account.groupId)));

/** The account, when it is there and within reach; what is out of reach is unknown, so that nothing is told of it. */
export const findReached = async (
  deps: ReachDeps & { storage: { accounts: AccountStore } },
  actor: Actor,
  permission: AccountPermission,
  { companyId, accountId }: AccountTarget,
): Promise<Account | 'unknown' | 'not-allowed'> => {
  const reach = await reachOf(deps, actor, permission, companyId);
  if (!reach) return 'not-allowed';
  const account = await deps.storage.accounts.find(companyId, accountId);
  return account && (reaches(reach, account) || isOneself(actor, account)) ? account : 'unknown';
};

/** The same in a transaction, which holds the account from here on: who was moved or promoted meanwhile is out of reach. */
export const holdReached: typeof findReached = async (deps, actor, permission, target) => {
  await deps.storage.accounts.findLocked(target.companyId, target.accountId);
  return findReached(deps, actor, permission, target);
};
