import type { AuditAction, AuditEvent, ChainedEvent, ChainHead } from './audit-event.ts';

export type AuditStore = {
  /** Appends to the company's chain, inside the transaction of what the event tells. */
  append(event: AuditEvent): Promise<void>;
  /** Many, of one company or several, each in its company's chain and in this order. */
  appendAll(events: Iterable<AuditEvent>): Promise<void>;
  /** The newest events that concern an account, newest first. */
  listForAccount(companyId: string, accountId: string, limit: number): Promise<ChainedEvent[]>;
  /** The same below a sequence, of these actions alone; null: from the newest, of all. */
  listOfAccount(
    companyId: string,
    accountId: string,
    which: { before: number | null; actions: readonly AuditAction[] | null },
    limit: number,
  ): Promise<ChainedEvent[]>;
  /** The other way: from a sequence on, the oldest first. */
  listFrom(
    companyId: string,
    accountId: string,
    which: { from: number; actions: readonly AuditAction[] | null },
    limit: number,
  ): Promise<ChainedEvent[]>;
  /** Whether a detail of an account was changed since an instant. */
  hasChanged(companyId: string, accountId: string, field: 'role', since: number): Promise<boolean>;
  /** What of these actions concerned an account since, newest first. */
  listSince(
    companyId: string,
    accountId: string,
    actions: readonly AuditAction[],
    since: number,
    limit: number,
  ): Promise<ChainedEvent[]>;
  /** The newest events of these actions on many people at once that name this one, oldest first. */
  listOfMassAction(
    companyId: string,
    massAction: { id: string; begunAt: number },
    actions: readonly AuditAction[],
    limit: number,
  ): Promise<ChainedEvent[]>;
  /** A company's events after `sequence`, oldest first, at most `limit`. */
  listAfter(companyId: string, sequence: number, limit: number): Promise<ChainedEvent[]>;
  heads(): Promise<ChainHead[]>;
};
