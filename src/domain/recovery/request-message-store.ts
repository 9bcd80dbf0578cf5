import type { RequestMessage } from './conversation.ts';

/** How a mail of the support's mailbox was dealt with. */
export type MailOutcome = 'request' | 'answer' | 'automatic' | 'held-password' | 'no-sender' | 'too-many';

export type ReceivedMailRecord = {
  /** SHA-256 over where the mail lies: server, mailbox, UIDVALIDITY and UID. */
  place: string;
  /** SHA-256 over what it says, so that the same mail in another place is known. */
  digest: string;
  /** Whose mails are counted together: the address, apart from those who only say it is theirs. */
  senderKey: string;
  outcome: MailOutcome;
  requestNumber: number | null;
  receivedAt: number;
};

export type RequestMessageStore = {
  /** What became of the mail at this place, or of the same mail elsewhere; null when it is new. */
  findReceived(place: string, digest: string): Promise<MailOutcome | null>;
  /** False when somebody recorded the same place or the same mail before. */
  recordReceived(mail: ReceivedMailRecord): Promise<boolean>;
  /** Mails of this sender since, whatever became of them. */
  countReceived(senderKey: string, since: number): Promise<number>;
  insertMessage(message: RequestMessage): Promise<void>;
  /** Oldest first, at most `limit` of the newest. */
  listMessages(requestNumber: number, limit: number): Promise<RequestMessage[]>;
  /** The numbers of the requests in whose conversations these Message-IDs stand. */
  findByMessageIds(messageIds: readonly string[]): Promise<number[]>;
  /** True for the one holder until `until`; the holder renews it, others get it when it is over. */
  takeLease(name: string, holder: string, until: number, now: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;
};
