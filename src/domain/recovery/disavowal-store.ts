import type { Disavowal } from './disavowal.ts';

export type DisavowalStore = {
  insert(disavowal: Disavowal): Promise<void>;
  findByToken(tokenHash: string): Promise<Disavowal | null>;
  /** One guarded UPDATE: true for the single press that counts, while it is live. */
  press(companyId: string, disavowalId: string, now: number): Promise<boolean>;
  /**
   * None of this account's can be pressed any more, but for those that tell the former contact of a new one; and a press of
   * before is settled.
   */
  voidAll(companyId: string, accountId: string, now: number): Promise<void>;
  /**
   * What told of passwords that were the account's own goes, once somebody else gave the access back: whoever chose such a
   * one with a stranger's hands has these links too.
   */
  voidOfOwnPassword(companyId: string, accountId: string, now: number): Promise<void>;
  /** Whether somebody pressed, and no reset of the desk came after it. */
  isStanding(companyId: string, accountId: string): Promise<boolean>;
  /** Whether the access of this account was given back, by anybody, since. */
  wasGivenBack(companyId: string, accountId: string, since: number): Promise<boolean>;
  /** How many times, since, the access was given back or the telephone changed. */
  countActs(companyId: string, accountId: string, since: number): Promise<number>;
};
