import type { Role } from '../accounts/account.ts';
import type { Method } from './method.ts';

/**
 * The verification of a caller: begun by one agent for one account and one request, filled with proofs, and consumed
 * by the reset itself.
 */
export type CallerVerification = {
  id: string;
  companyId: string;
  accountId: string;
  requestNumber: number;
  /** The agent who began it; nobody else can use it. */
  agentId: string;
  createdAt: number;
  spentAt: number | null;
  /** The account's contacts changed, or the person disavowed it: it can no longer be used. */
  voidedAt: number | null;
};

/** One method within a verification, begun and perhaps passed. */
export type Proof = {
  id: string;
  companyId: string;
  accountId: string;
  verificationId: string;
  method: Method;
  /** Argon2id PHC string of a short code: six digits are too few for a plain hash (ASVS 6.5.2). */
  codeHash: string | null;
  /** SHA-256 of a link's 256-bit token. */
  tokenHash: string | null;
  /** After this it can no longer be passed. */
  expiresAt: number;
  tries: number;
  /** Whom it asks: the administrator who vouches. Null where anybody fit may answer, or nobody is asked. */
  askedOf: string | null;
  /** Who confirmed it in an own session: an administrator, or the second agent. */
  confirmedBy: string | null;
  startedAt: number;
  passedAt: number | null;
  /** Somebody who was asked said no. */
  refusedAt: number | null;
  /** What the word of `confirmedBy` was worth when it was given; absent where nobody gave one. */
  standing?: ConfirmerStanding;
  /** Why somebody said no, in their words; absent where nothing was said. */
  reason?: string;
};

/** Kept with the confirmation, because roles and contacts change. */
export type ConfirmerStanding = {
  role: Role;
  /** The own access or contacts changed a moment ago, or they may have written the person's: perhaps nobody else speaks. */
  isUnsettled: boolean;
};

export type VerificationLimits = {
  /** Life of a code; at most 10 minutes (ASVS 6.5.5; NIST §4.2.1.2 for SMS and voice). */
  codeMinutes: number;
  /** How long a passed proof may be used. */
  passedMinutes: number;
  /** How old a contact must be before it is called back, and before its change counts as settled. */
  coolingOffDays: number;
};

/** Tries at one code (NIST 63B-4 §3.1.3.2: throttled); a new code does not give new tries within the hour. */
export const triesPerCode = 5;
export const codesPerHour = 5;
