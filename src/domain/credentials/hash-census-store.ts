/** Where hashes that still mean something are kept. */
export type HashPlace = 'passwords' | 'earlier-passwords' | 'temporary-passwords' | 'codes';

/** How many hashes of a place were made with one pepper. */
export type HashUse = {
  place: HashPlace;
  /** Null for the pepper derived from the secret key. */
  pepper: string | null;
  /** Made from another system's hash, and not replaced by a sign-in yet. */
  imported: boolean;
  count: number;
};

export type HashCensus = {
  /** Codes and temporary passwords that have expired are left out: nobody will check them again. */
  count(now: number): Promise<HashUse[]>;
  /** Whether somebody's present password rests on another system's hash. */
  holdsImported(): Promise<boolean>;
};
