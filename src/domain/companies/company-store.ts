import type { Company } from './company.ts';
import type { ResetMode, ResetModes } from './reset-mode.ts';

/** Two ways of writing one name have one key, which is unique in the installation. */
export const companyKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

export type CompanyStore = {
  insert(company: Company): Promise<void>;
  find(companyId: string): Promise<Company | null>;
  /** Names are compared by their keys. */
  findByName(name: string): Promise<Company | null>;
  /** The company that operates the installation; null before `init`. */
  findOperating(): Promise<Company | null>;
  list(): Promise<Company[]>;
  /** The lines below the company's name; null while nobody gave any. */
  findPostalAddress(companyId: string): Promise<string[] | null>;
  /** Whether its administrators hear of each reset of one of its people; they do unless they chose otherwise. */
  tellsAdministrators(companyId: string): Promise<boolean>;
  setTellsAdministrators(companyId: string, tells: boolean): Promise<void>;
  /** How its administrators may give an access back; in every way unless they chose otherwise. */
  resetModes(companyId: string): Promise<ResetModes>;
  /** On from `since` unless it is on already; null: off. */
  setResetMode(companyId: string, mode: ResetMode, since: number | null): Promise<void>;
  /** False when there is no such company. */
  setPostalAddress(companyId: string, lines: readonly string[]): Promise<boolean>;
};
