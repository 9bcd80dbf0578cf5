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
  /** The least an attacker who knows the person, the service and the published recipe has to guess, as a power of ten. */
  minimumGuessesLog10: number;
  /** How many earlier passwords are refused. */
  history: number;
  /** How long a password is valid; null: until there is a reason to change it. */
  validityDays: number | null;
};

/** What the operator sets for the whole installation. */
export type InstallationRules = {
  /** The least that holds in every company. */
  floor: ProfileName;
  /** How long a password is valid where the profile asks for renewal. */
  validityDays: number;
};

/** Accounts are ruled by class: more is asked of those who can do more. */
export type AccountClass = 'user' | 'administrator' | 'staff';

export const classOf = (role: Role): AccountClass =>
  isStaff(role) ? 'staff' : role === 'user' ? 'user' : 'administrator';

/** A profile's data and the number of its edition: a change of what it asks is a new edition. */
export type PublishedProfile = Profile & { edition: number };

/**
 * eko: the rules of the source page; it departs from NIST, ASVS and CNIL by asking for classes and for renewal.
 * standard: NIST 63B-4 §3.1.1.2, ASVS 5.0 level 2, CNIL 2022-100 case 2.
 * privileged: administrators and the desk; longer and stronger, without classes.
 * `conformity.ts` says which requirement each of them meets or departs from.
 */
export const profiles: Record<ProfileName, PublishedProfile> = {
  eko: {
    edition: 2,
    minimumLength: 12,
    maximumLength: 128,
    fourClasses: true,
    personalWords: 'anywhere',
    minimumGuessesLog10: 10,
    history: 5,
    validityDays: 180,
  },
  standard: {
    edition: 2,
    minimumLength: 15,
    maximumLength: 128,
    fourClasses: false,
    personalWords: 'whole',
    minimumGuessesLog10: 10,
    history: 5,
    validityDays: null,
  },
  privileged: {
    edition: 2,
    minimumLength: 16,
    maximumLength: 128,
    fourClasses: false,
    personalWords: 'anywhere',
    minimumGuessesLog10: 12,
    history: 5,
    validityDays: null,
  },
};

/** The rules for one account: the strictest of the installation's floor, the company's choice and the role's own. */
export const rulesFor = (account: { role: Role }, choice: ProfileName, installation: InstallationRules): Profile =>
  strictest(layersOf(classOf(account.role), choice, installation).map(({ rules }) => rules));

/** Who asks for a rule: the operator for everybody, the company by its choice, or the class of account by itself. */
export type RuleOrigin = 'installation' | 'company' | 'role';

export type Layer = { origin: RuleOrigin; profile: ProfileName; rules: Profile };

/** The profiles that hold together for a class of account. */
export const layersOf = (accountClass: AccountClass, choice: ProfileName, installation: InstallationRules): Layer[] => {
  const layer = (origin: RuleOrigin, profile: ProfileName) => ({
    origin,
    profile,
    rules: inForce(profiles[profile], installation),
  });
  return [
    layer('installation', installation.floor),
    layer('company', choice),
    ...(accountClass === 'user' ? [] : [layer('role', 'privileged')]),
  ];
};

const inForce = (profile: Profile, { validityDays }: InstallationRules): Profile =>
  profile.validityDays === null ? profile : { ...profile, validityDays };

/** The strictest of each rule. */
export const strictest = (candidates: Profile[]): Profile => ({
  minimumLength: Math.max(...candidates.map((profile) => profile.minimumLength)),
  maximumLength: Math.min(...candidates.map((profile) => profile.maximumLength)),
  fourClasses: candidates.some((profile) => profile.fourClasses),
  personalWords: candidates.some((profile) => profile.personalWords === 'anywhere') ? 'anywhere' : 'whole',
  minimumGuessesLog10: Math.max(...candidates.map((profile) => profile.minimumGuessesLog10)),
  history: Math.max(...candidates.map((profile) => profile.history)),
  validityDays: shortest(candidates.flatMap(({ validityDays }) => (validityDays === null ? [] : [validityDays]))),
});

const shortest = (days: number[]): number | null => (days.length === 0 ? null : Math.min(...days));
