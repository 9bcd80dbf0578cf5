import type { EmailChange } from './email-change.ts';

export type EmailChangeStore = {
  /** In a transaction that holds the account: of each account one change waits at most. */
  insert(change: EmailChange): Promise<void>;
  findByToken(tokenHash: string): Promise<EmailChange | null>;
  /** The one that waits, unless its time is over. */
  findWaiting(companyId: string, accountId: string, now: number): Promise<EmailChange | null>;
  /** How many were asked for since then, whatever became of them. */
  countAsked(companyId: string, accountId: string, since: number): Promise<number>;
  /** Of these accounts, those for whom one waits, with the address that does. */
  listWaiting(companyId: string, accountIds: readonly string[], now: number): Promise<ReadonlyMap<string, string>>;
  /** One guarded UPDATE: true for the single caller who confirms it while it waits. */
  confirm(companyId: string, changeId: string, now: number): Promise<boolean>;
  /** A new token and a new end, the token before opens nothing; false when it no longer waits. */
  renew(companyId: string, changeId: string, tokenHash: string, expiresAt: number, now: number): Promise<boolean>;
  /** Whether one waited until now. */
  cancelWaiting(companyId: string, accountId: string, now: number): Promise<boolean>;
};
