import type { CallerVerification } from './caller-verification.ts';

export type VerificationStore = {
  insert(verification: CallerVerification): Promise<void>;
  find(companyId: string, verificationId: string): Promise<CallerVerification | null>;
  /** The newest verification of a request; null when none was begun. */
  findLatest(requestNumber: number): Promise<CallerVerification | null>;
  /** How many codes were sent to this account since. */
  countSince(companyId: string, accountId: string, since: number): Promise<number>;
  /** One guarded UPDATE: counts a try while the code is live and tries remain; false when none may be made. */
  countTry(companyId: string, verificationId: string, limit: number, now: number): Promise<boolean>;
  /** One guarded UPDATE: marks it passed while its code is live and it is not passed yet. */
  pass(companyId: string, verificationId: string, now: number): Promise<boolean>;
  /**
   * One guarded UPDATE: consumes a passed verification of the same account, request and agent, passed after
   * `passedAfter` and unspent; returns its id for the single caller who gets it, else null.
   */
  spend(
    use: { companyId: string; accountId: string; requestNumber: number; agentId: string },
    passedAfter: number,
    now: number,
  ): Promise<string | null>;
};
