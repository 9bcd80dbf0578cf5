import type { Account } from './account.ts';

/** What an import reads and writes of many people at once. Each call takes a few thousand at most. */
export type BulkStore = {
  /** The accounts, of whatever company, that have one of these mail addresses. */
  findByEmails(emails: readonly string[]): Promise<Account[]>;
  findByIds(companyId: string, ids: readonly string[]): Promise<Account[]>;
  /** The same, held as they are until the transaction ends. */
  findLocked(companyId: string, ids: readonly string[]): Promise<Account[]>;
  /**
   * Part after part: the next one is asked for once the one before is on its way. False when a mail address is taken
   * meanwhile: then nothing of the transaction may stay.
   */
  insertAll(parts: AsyncIterable<readonly Account[]>): Promise<boolean>;
  /** Names, telephone, language, role and group as they are here; not the mail address, nor the state. */
  updateAll(companyId: string, accounts: readonly Account[], now: number): Promise<void>;
  /** People whose telephone changed since, after they were added. */
  countNewTelephones(companyId: string, since: number): Promise<number>;
};
