import type { Account } from './account.ts';
import type { AccountTarget } from './account-deps.ts';

/** Another account of the same person, who showed the passwords of both. */
export type LinkedAccount = { account: Account; companyName: string; linkedAt: number };

export type LinkedAccountStore = {
  /** False when they are linked already. */
  link(one: AccountTarget, other: AccountTarget, at: number): Promise<boolean>;
  /** False when they are not linked. */
  unlink(one: AccountTarget, other: AccountTarget): Promise<boolean>;
  /** By company and mail address, at most 50. */
  list(account: AccountTarget): Promise<LinkedAccount[]>;
};
