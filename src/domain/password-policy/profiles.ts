import type { Role } from '../accounts/account.ts';
import { isStaff } from '../accounts/account.ts';
import type { ProfileName } from '../companies/company.ts';

/** Password rules. Lengths are in code points after NFC; the space is a character like another. */
export type Profile = {
  minimumLength: number;
  maximumLength: number;
  /** A digit, a lower-case and an upper-case letter, and a sign are all asked for. */
  fourClasses: boolean;
  /** 'anywhere': words of the person may not occur at all. 'whole': they may not be the password (NIST 63B-4 §3.1.1.2). */
  personalWords: 'anywhere' | 'whole';
};

/**
 * eko: the rules of the source page; it departs from NIST 63B-4 §3.1.1.2(5) and ASVS 6.2.5 by asking for classes.
 * standard: NIST 63B-4 §3.1.1.2, ASVS 5.0 level 2, CNIL 2022-100 case 2.
 * privileged: administrators and the desk; longer, without classes.
 */
export const profiles: Record<ProfileName, Profile> = {
  eko: { minimumLength: 12, maximumLength: 128, fourClasses: true, personalWords: 'anywhere' },
  standard: { minimumLength: 15, maximumLength: 128, fourClasses: false, personalWords: 'whole' },
  privileged: { minimumLength: 16, maximumLength: 128, fourClasses: false, personalWords: 'anywhere' },
};

/** The rules for one account: the strictest of the installation's floor, the company's choice and the role's own. */
export const rulesFor = (account: { role: Role }, company: ProfileName, floor: ProfileName): Profile => {
  const privileged = account.role === 'administrator' || isStaff(account.role);
  return strictest([profiles[floor], profiles[company], ...(privileged ? [profiles.privileged] : [])]);
};

const strictest = (candidates: Profile[]): Profile => ({
  minimumLength: Math.max(...candidates.map((profile) => profile.minimumLength)),
  maximumLength: Math.min(...candidates.map((profile) => profile.maximumLength)),
  fourClasses: candidates.some((profile) => profile.fourClasses),
  personalWords: candidates.some((profile) => profile.personalWords === 'anywhere') ? 'anywhere' : 'whole',
});
