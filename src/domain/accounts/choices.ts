import type { Group } from '../companies/group.ts';
import { type Account, isStaff, type Role } from './account.ts';
import type { Actor } from './actor.ts';
import { type ReachDeps, reachOf } from './reach.ts';
import { orAsBefore, type ReadTelephone, telephoneRule } from './telephone-number.ts';
import { isOneself, rolesToGive } from './who-may.ts';

/** By what typed details are judged. */
export type DetailRules = Choices & { readTelephone: ReadTelephone };

/** What an actor may choose for somebody. */
export type Choices = {
  roles: readonly Role[];
  groups: readonly Group[];
  /** Nobody may be left in no group. */
  isGroupNeeded: boolean;
};

/**
 * For a person who is there, or one to be. Nobody changes the own role, nor leaves the staff for a company’s people or
 * the other way; a delegate gives the own groups alone, and stays where they are.
 */
export const choicesFor = async (
  deps: ReachDeps,
  actor: Actor,
  companyId: string,
  account: Account | null,
): Promise<DetailRules> => {
  const [reach, groups, rule] = await Promise.all([
    reachOf(deps, actor, 'edit-account', companyId),
    deps.storage.groups.list(companyId),
    telephoneRule(),
  ]);
  const readTelephone = orAsBefore(rule, account?.telephone ?? null);
  const isOwn = account !== null && isOneself(actor, account);
  const given = rolesToGive(actor).filter((role) => account === null || isStaff(role) === isStaff(account.role));
  const roles = isOwn ? [account.role] : given;
  const within = reach?.groupIds ?? null;
  if (within === null) return { roles, groups: reach ? groups : [], isGroupNeeded: false, readTelephone };
  const ownGroups = isOwn ? [account.groupId] : within;
  return {
    roles,
    groups: groups.filter(({ id }) => ownGroups.includes(id)),
    isGroupNeeded: !isOwn || account.groupId !== null,
    readTelephone,
  };
};
