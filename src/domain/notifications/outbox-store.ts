import type { Notice, NoticeState } from './notice.ts';

/** A notice taken for delivery by one worker until `leasedUntil`. */
export type LeasedNotice = Notice & { attempts: number; leasedUntil: number };

export type OutboxChannel = NonNullable<Notice['channel']>;

export type OutboxStore = {
  /** Keeps the notice, encrypted, in the transaction of what it tells. */
  put(notice: Notice): Promise<void>;
  /**
   * Takes at most `limit` due notices of a channel, those of waves after all others; nobody else gets them before
   * `leasedUntil`.
   */
  lease(now: number, leasedUntil: number, limit: number, channel: OutboxChannel): Promise<LeasedNotice[]>;
  /** The receiving server acknowledged it: its content is erased. */
  markSent(noticeId: string, at: number): Promise<void>;
  /** It did not go out; it is due again at `nextAttemptAt`. */
  postpone(noticeId: string, nextAttemptAt: number, fault: string): Promise<void>;
  /** It will never go out: its content is erased. */
  abandon(noticeId: string, at: number, fault: string): Promise<void>;
  /** When the next notice of a channel is due; null when none waits. */
  nextDueAt(channel: OutboxChannel): Promise<number | null>;
  /** The notices of a reset request, oldest first. */
  listForRequest(requestNumber: number): Promise<NoticeState[]>;
};
