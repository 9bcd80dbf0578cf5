/** Which administrators were led through their first steps. */
export type WelcomeStore = {
  /** False when it was shown to this account before. */
  begin(companyId: string, accountId: string, at: number): Promise<boolean>;
  /** Whether it was shown and not put away yet. */
  isOpen(companyId: string, accountId: string): Promise<boolean>;
  putAway(companyId: string, accountId: string, at: number): Promise<void>;
};
