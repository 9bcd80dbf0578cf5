import type { ProfileName } from '../companies/company.ts';
import type { ProfileChoice } from './profile-choice.ts';
import type { AccountClass } from './profiles.ts';

export type ProfileChoiceStore = {
  /** The profile of the newest choice, else the one that the company began with; null for an unknown company. */
  profileOf(companyId: string, accountClass: AccountClass): Promise<ProfileName | null>;
  /** The newest choices, newest first. */
  history(companyId: string, accountClass: AccountClass, limit: number): Promise<ProfileChoice[]>;
  /** False, and nothing kept, when the class has a choice of this version already. */
  append(choice: ProfileChoice): Promise<boolean>;
};
