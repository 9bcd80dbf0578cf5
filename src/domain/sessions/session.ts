import type { Account } from '../accounts/account.ts';

/**
 * `full` opens everything the role may; `choose-password` opens the one page where a new password is chosen.
 */
export type SessionKind = 'full' | 'choose-password';

export type Session = {
  /** Public id: shown in the list of sessions. The token is kept only as its SHA-256. */
  id: string;
  tokenHash: string;
  companyId: string;
  accountId: string;
  kind: SessionKind;
  /** The temporary password or link that opened a `choose-password` session; null after a password that must change. */
  oneTimeSecretId: string | null;
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
  | 'password-changed'
  | 'password-reset'
  | 'account-disabled'
  | 'password-chosen';

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
