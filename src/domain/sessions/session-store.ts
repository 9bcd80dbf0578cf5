import type { Session, SessionEnd, SignedIn } from './session.ts';

export type SessionStore = {
  insert(session: Session): Promise<void>;
  /** The unended session with this token and its owner, whatever the time and the owner's state. */
  find(tokenHash: string): Promise<SignedIn | null>;
  /** Distinct network addresses of full sessions of the account, the newest first. */
  listSources(companyId: string, accountId: string, limit: number): Promise<string[]>;
  /** Whether the account had a session from this source before: such a source is no stranger to it. */
  hasComeFrom(companyId: string, accountId: string, source: string): Promise<boolean>;
  /** Notes a use, unless a later one is noted, or nothing can be written for a while. */
  touch(tokenHash: string, at: number): Promise<void>;
  /** One guarded UPDATE: true for the single caller who ends this session while it is unended and unexpired. */
  end(companyId: string, tokenHash: string, reason: SessionEnd, now: number): Promise<boolean>;
  /** Ends one session of an account by its public id. */
  endById(companyId: string, accountId: string, sessionId: string, reason: SessionEnd, now: number): Promise<boolean>;
  /**
   * Ends every session of the account but one, if its public id is named; returns how many. Its links to other accounts end
   * too, since each opens sessions without a password.
   */
  endAll(
    companyId: string,
    accountId: string,
    reason: SessionEnd,
    now: number,
    exceptSessionId?: string,
  ): Promise<number>;
  /** Ends those sessions of the account that can only choose a password; returns how many. */
  endChoosing(companyId: string, accountId: string, reason: SessionEnd, now: number): Promise<number>;
  /** The account's open sessions learn until when its new password is valid. */
  setPasswordExpiry(companyId: string, accountId: string, expiresAt: number | null): Promise<void>;
  /** The unended, unexpired sessions of an account, newest first, at most 100. */
  list(companyId: string, accountId: string, now: number): Promise<Session[]>;
};
