import type { Delivery } from '../caller-verification/method.ts';

/** What happened to an access, and can be taken back by whoever hears of it. */
export type Happening =
  /** The desk gave the access back. */
  | 'reset'
  /** Operators did, past the desk. */
  | 'emergency'
  /** An administrator had a link or a temporary password sent. */
  | 'reset-by-administrator'
  /** An administrator set a password. */
  | 'password-set'
  /** The own password was changed, or chosen, by whoever was in. */
  | 'password-changed'
  /** Somebody asked for a new address, which is not confirmed yet. */
  | 'email-change-asked'
  | 'email-changed'
  | 'telephone-changed';

/** A link that was sent to one person, with one button: it was not me. */
export type Disavowal = {
  id: string;
  companyId: string;
  accountId: string;
  /** SHA-256 of a 256-bit token. */
  tokenHash: string;
  what: Happening;
  /** By which way the access went back, where the desk gave it. */
  delivery: Delivery | null;
  /** The administrator or colleague it went to; null: the person. */
  toldId: string | null;
  happenedAt: number;
  expiresAt: number;
  /** Somebody pressed the button. */
  pressedAt: number | null;
  /** A reset on stronger proof came later: an old mail freezes nobody for ever. */
  voidedAt: number | null;
};
