import type { Account } from '../accounts/account.ts';

/**
 * `full` opens everything the role may; `choose-password` opens the one page where a new password is chosen.
 */
export type SessionKind = 'full' | 'choose-password';

/** Why a session can do nothing but choose a password: what its owner is told. */
export type ChooseReason =
  | 'one-time-secret'
  /** An administrator chose the present one (S13, box ticked). */
  | 'administrator'
  /** It was valid until a date (NIST 63B-4 §4.4: the person hears that this is why). */
  | 'expired'
  /** It is in the list of stolen passwords now (ASVS 6.2.12). */
  | 'breached'
  /** Somebody in charge has reason to think so (NIST 63B-4 §3.1.1.2, point 6). */
  | 'known-to-others';

export type Session = {
  /** Public id: shown in the list of sessions. The token is kept only as its SHA-256. */
  id: string;
  tokenHash: string;
  companyId: string;
  accountId: string;
  kind: SessionKind;
  /** The temporary password or link that opened a `choose-password` session; null after a password that must change. */
  oneTimeSecretId: string | null;
  /** Of a `choose-password` session alone. */
  chooseReason: ChooseReason | null;
  /** Until when the password it was opened with is valid, if it ends at all; pages tell it without asking again. */
  passwordExpiresAt: number | null;
  createdAt: number;
  lastSeenAt: number;
  /** The absolute limit; the idle limit counts from `lastSeenAt`. */
  expiresAt: number;
  source: string;
  /** What the browser calls itself, cut to 200 characters. */
  userAgent: string;
};

export type SessionEnd =
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'ended-by-owner'
  | 'ended-by-administrator'
  | 'password-changed'
  | 'password-reset'
  | 'account-disabled'
  | 'account-frozen'
  | 'password-chosen'
  | 'new-password-required'
  /** It was in a message to the desk. */
  | 'password-burnt'
  /** Its owner went on with another of the own accounts. */
  | 'switched'
  /** Its owner became a delegate or an administrator: written by the database, whoever changes the role. */
  | 'role-raised';

/** A session with what every request needs to know of its owner. */
export type SignedIn = {
  session: Session;
  account: Account;
  companyName: string;
  changeAdvised: boolean;
};

export type SessionLimits = {
  idleMinutes: number;
  absoluteHours: number;
  choosePasswordMinutes: number;
};
