import type { TelephoneStop } from './telephone-stop.ts';

export type TelephoneStopStore = {
  /**
   * What stands for this company, or for all; null for a free line. In a transaction, whoever stops or goes on waits for
   * its end: nothing that was weighed before a stop is written after it.
   */
  findFor(companyId: string): Promise<TelephoneStop | null>;
  /** All that stand, the newest first. */
  list(): Promise<TelephoneStop[]>;
  /** False when one of its kind stands already. */
  stop(stop: TelephoneStop): Promise<boolean>;
  /** Ends the one that stands; null when there is none. */
  end(companyId: string | null, byDesk: boolean, now: number): Promise<TelephoneStop | null>;
};
