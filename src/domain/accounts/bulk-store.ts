import type { AuditEvent } from '../audit/audit-event.ts';
import type { Company } from '../companies/company.ts';
import type { Account } from './account.ts';

/** What an import reads and writes of many people at once. Where nothing else is said, a call takes a few thousand at most. */
export type BulkStore = {
  /** The accounts, of whatever company, that have one of these mail addresses. */
  findByEmails(emails: readonly string[]): Promise<Account[]>;
  findByIds(companyId: string, ids: readonly string[]): Promise<Account[]>;
  /** The same, held as they are until the transaction ends. */
  findLocked(companyId: string, ids: readonly string[]): Promise<Account[]>;
  /** Those of them to which somebody ever came in, as `wasEntered` tells of one. */
  listEntered(companyId: string, ids: readonly string[]): Promise<Set<string>>;
  /** However many new companies; false when one's name is taken, as for `insertAll`. */
  insertCompanies(companies: readonly Company[]): Promise<boolean>;
  /**
   * However many, and what the journal says of them: each is asked for once those before it are on their way. False when a
   * mail address is taken meanwhile: then nothing of the transaction may stay.
   */
  insertAll(accounts: Iterable<Account>, journal?: Iterable<AuditEvent>): Promise<boolean>;
  /** Names, telephone, language, role and group as they are here; not the mail address, nor the state. */
  updateAll(companyId: string, accounts: readonly Account[], now: number): Promise<void>;
  /** People whose telephone changed since, after they were added. */
  countNewTelephones(companyId: string, since: number): Promise<number>;
};
