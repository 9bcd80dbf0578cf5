import type { Language } from '../../platform/languages.ts';

/**
 * What a trusted receiving server says of the sender's address (RFC 8601): `refuted` where the domain's own policy denies
 * it, `unknown` where no server is trusted.
 */
export type SenderAuthentication = 'confirmed' | 'not-confirmed' | 'refuted' | 'unknown';

/** Named, and never opened or kept. `size` in bytes as sent. */
export type AttachmentName = { name: string; type: string; size: number };

/** One mail of the conversation about a request. */
export type RequestMessage = {
  id: string;
  requestNumber: number;
  direction: 'in' | 'out';
  /** With its angle brackets. */
  messageId: string;
  /** The address that it came from or went to. */
  correspondent: string;
  /** Who wrote it; null for what came in. */
  agentId: string | null;
  /** Screened, like the text. */
  subject: string;
  text: string;
  /** The rest was longer than is kept. */
  isCut: boolean;
  authentication: SenderAuthentication;
  attachments: AttachmentName[];
  at: number;
};

/** A mail as the mailbox holds it, read and bounded, before anything of it is screened or kept. */
export type IncomingMail = {
  place: string;
  digest: string;
  messageId: string;
  /** In-Reply-To and References, newest last, each with its angle brackets. */
  references: readonly string[];
  /** Null when it has none, or more than one. */
  from: { address: string; name: string } | null;
  subject: string;
  text: string;
  isCut: boolean;
  /** What its HTML says otherwise than the text; screened, and never kept. */
  besides: string;
  attachments: AttachmentName[];
  authentication: SenderAuthentication;
  /** A machine wrote it (RFC 3834): it is recorded, and nothing else. */
  isAutomatic: boolean;
  /** As the mail says, else null. */
  language: Language | null;
};

/** What is kept of a mail's text. */
export const longestMailText = 10_000;
export const longestSubject = 200;
/** Mails of one sender within a day whose words are kept; of further ones it is noted that they came. */
export const mailsPerSenderPerDay = 40;
export const messagesShown = 50;
