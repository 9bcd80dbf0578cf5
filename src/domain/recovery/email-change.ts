/** A new mail address of an account, which waits for somebody who reads it to say so. */
export type EmailChange = {
  id: string;
  companyId: string;
  accountId: string;
  /** As it was typed. */
  email: string;
  /** SHA-256 of a 256-bit token. */
  tokenHash: string;
  /** Who asked; null: a key, or the console. */
  askedBy: string | null;
  /** The key that asked; null: a person, or the console. */
  askedByKey: string | null;
  askedAt: number;
  expiresAt: number;
  /** How many mails went to the new address. */
  mails: number;
  confirmedAt: number | null;
  /** Given up, replaced by another, or over because somebody said that it was not them. */
  cancelledAt: number | null;
};

/** How long a new address may be confirmed: a weekend, and the day after. */
export const emailChangeHours = 72;

/** The address may belong to somebody else: nobody is written to without end. */
export const confirmationsAtMost = 5;

/** Each asks another address: of one account, within a day. */
export const changesADay = 5;
