import type { Account } from './account.ts';
import type { PersonDetails } from './person-details.ts';

export type AccountStore = {
  /** False when the mail address belongs to another account. */
  insert(account: Account): Promise<boolean>;
  find(companyId: string, accountId: string): Promise<Account | null>;
  /** The same, held as it is until the transaction ends. */
  findLocked(companyId: string, accountId: string): Promise<Account | null>;
  /** Whose mail address this is: the one question that starts without a company. */
  findByEmail(email: string): Promise<Account | null>;
  /**
   * Other accounts of what seems to be the same person: the same mailbox in any company, or the same name in the same
   * company. At most `limit`, those of the mailbox first.
   */
  findOfSamePerson(account: Account, limit: number): Promise<Account[]>;
  /** 'email-taken' when the new mail address belongs to another account. */
  update(
    companyId: string,
    accountId: string,
    details: PersonDetails,
    now: number,
  ): Promise<'updated' | 'email-taken' | 'unknown'>;
  setLanguage(companyId: string, accountId: string, language: Account['language']): Promise<void>;
  /** True when the state changed. */
  setState(companyId: string, accountId: string, state: Account['state']): Promise<boolean>;
  /** False, and nothing noted, when the account is no longer active. */
  noteSignIn(companyId: string, accountId: string, at: number): Promise<boolean>;
  /**
   * Active accounts of a company that have one of these roles: those who have signed in first, and by name. At most
   * `limit`.
   */
  listActive(companyId: string, roles: readonly Account['role'][], limit: number): Promise<Account[]>;
  /** How many active accounts of a company have this role; until the transaction ends nobody else is told. */
  countActive(companyId: string, role: Account['role']): Promise<number>;
};
