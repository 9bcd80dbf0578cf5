import type { Group } from './group.ts';

export type GroupDelegate = { id: string; firstName: string; lastName: string };

export type GroupStore = {
  /** False when the company has a group of this name; names are compared without regard to case and accents. */
  insert(group: Group): Promise<boolean>;
  rename(companyId: string, groupId: string, name: string): Promise<'renamed' | 'name-taken' | 'unknown'>;
  /** Its people stay, in no group; its delegates lose it. False when there is no such group. */
  remove(companyId: string, groupId: string): Promise<boolean>;
  /** How many a company has; within a transaction nobody else counts until it ends. */
  count(companyId: string): Promise<number>;
  find(companyId: string, groupId: string): Promise<Group | null>;
  /** By name. */
  list(companyId: string): Promise<Group[]>;
  /** How many people are in each, counted no further than `atMost`. */
  sizes(companyId: string, atMost: number): Promise<Map<string, number>>;
  /** Who administers each, by name, at most so many of each. */
  delegates(companyId: string, atMost: number): Promise<Map<string, GroupDelegate[]>>;
  /** The groups that a delegate administers. */
  listDelegated(companyId: string, accountId: string): Promise<string[]>;
  /** These, and no others. */
  delegate(companyId: string, accountId: string, groupIds: readonly string[]): Promise<void>;
};
