/** Who opened an account from the server's console, and why. Never deleted: it is the right behind a reset. */
export type EmergencyGrant = {
  id: string;
  companyId: string;
  accountId: string;
  /** Two operators, or else the sealed code. */
  operatorId: string | null;
  secondOperatorId: string | null;
  sealedCodeId: string | null;
  reason: string;
  grantedAt: number;
};

export type EmergencyStore = {
  insertGrant(grant: EmergencyGrant): Promise<void>;
  /**
   * A new sealed code, from `usableAt` on; then it takes the place of every unused one. `hash`: SHA-256 of at least 128
   * random bits.
   */
  replaceCode(code: { id: string; hash: string; madeAt: number; usableAt: number }): Promise<void>;
  /** Whether a code was ever made. */
  hasCode(): Promise<boolean>;
  /** One guarded UPDATE: the id for the single caller who uses the live code of this hash, else null. */
  useCode(hash: string, now: number): Promise<string | null>;
  /** The newest sealed code that is or will be usable; null when there is none. */
  findLiveCode(now: number): Promise<{ madeAt: number; usableAt: number } | null>;
};
