/** The password of an account, as far as the server knows it. */
export type Credential = {
  companyId: string;
  accountId: string;
  /** Argon2id, PHC string; null while only a temporary password or a link can bring the person in. */
  hash: string | null;
  setBy: 'user' | 'administrator' | 'installation';
  setAt: number;
  /** The next sign-in must choose another (product rule S13, box ticked; CNIL guide, fiche 4). */
  mustChange: boolean;
  /** Why it must change; null where an administrator chose it and nothing else was the matter. */
  mustChangeReason: 'known-to-others' | null;
  /** The person is advised to change it on signing in (S13, box unticked). */
  changeAdvised: boolean;
  /** Counts up with every write: a change guards on the version it judged. */
  version: number;
  /** The last reminder sent before its end: so many days before; null when none was. */
  remindedDays: number | null;
};

/** A password to keep. A reason is the act's that asks for a new one; another act may only let it stand. */
export type NewCredential = Omit<Credential, 'version' | 'mustChangeReason' | 'remindedDays'> &
  Partial<Pick<Credential, 'mustChangeReason'>>;

/** A secret that opens one door once: choosing a new password. */
export type OneTimeSecret = {
  id: string;
  companyId: string;
  accountId: string;
  kind: 'temporary-password' | 'link';
  /** Argon2id PHC string for a temporary password; SHA-256 for a link's 256-bit token. */
  hash: string;
  createdAt: number;
  expiresAt: number;
  spentAt: number | null;
  /** Another one, or a newly set password, took its place. */
  revokedAt: number | null;
  wrongTries: number;
  /**
   * By what right it was made: a spent caller verification, a grant of emergency access or of an administrator, or an account that nobody ever
   * entered. The database refuses any other.
   */
  origin: 'verification' | 'emergency' | 'administrator' | 'new-account' | 'earlier';
  /** The caller verification it consumed; unique, so one verification can never yield two. */
  verificationId: string | null;
  /** The grant it consumed; unique as well. */
  emergencyId: string | null;
  /** That of an administrator, likewise. */
  administratorGrantId: string | null;
  /** The way it goes to the person; null where nobody chose one. */
  delivery: 'link-mail' | 'temporary-mail' | 'temporary-sms' | 'sealed-letter' | 'read-out' | null;
};
