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
  /** A new sealed code takes the place of every unused one. `hash`: SHA-256 of at least 128 random bits. */
  replaceCode(code: { id: string; hash: string; madeAt: number }): Promise<void>;
  /** One guarded UPDATE: the id for the single caller who uses the live code of this hash, else null. */
  useCode(hash: string, now: number): Promise<string | null>;
  /** The sealed code that could be used; null when there is none. */
  findLiveCode(): Promise<{ madeAt: number } | null>;
};
