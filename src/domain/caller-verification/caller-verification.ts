/**
 * The proof that a caller is the person: begun by one agent for one account and one request, passed by what the
 * caller reads back, and consumed by the reset itself.
 */
export type CallerVerification = {
  id: string;
  companyId: string;
  accountId: string;
  requestNumber: number;
  /** The agent who began it; nobody else can use it. */
  agentId: string;
  method: 'mail-code';
  /** Argon2id PHC string: six digits are too few for a plain hash (ASVS 6.5.2). */
  codeHash: string;
  codeExpiresAt: number;
  tries: number;
  passedAt: number | null;
  spentAt: number | null;
  createdAt: number;
};

export type VerificationLimits = {
  /** Life of a code; at most 10 minutes (ASVS 6.5.5). */
  codeMinutes: number;
  /** How long a passed verification may be used. */
  passedMinutes: number;
};

/** Tries at one code (NIST 63B-4 §3.1.3.2: throttled); a new code does not give new tries within the hour. */
export const triesPerCode = 5;
export const codesPerHour = 5;
