import type { Company, ProfileName } from '../companies/company.ts';
import type { AccountClass } from './profiles.ts';

/** What a company chose for a class of its accounts. A choice is never changed: a later one takes its place. */
export type ProfileChoice = {
  companyId: string;
  accountClass: AccountClass;
  /** Counts the choices of the class, from 1. */
  version: number;
  profile: ProfileName;
  /** The edition of the profile that was chosen; what holds is the present edition. */
  edition: number;
  /** Who answers for the departures, why, and when it is looked at again (2027-06-30); null where nothing departs. */
  owner: string | null;
  reason: string | null;
  reviewOn: string | null;
  chosenAt: number;
  /** An account of the company; null for the operator at the console. */
  chosenBy: string | null;
};

/** What somebody says of a choice that departs from a text. */
export type Answerability = { owner: string; reason: string; reviewOn: string };

export const answerabilityLimits = { owner: 100, reason: 500, reviewYears: 2 } as const;

/** The classes of account that a company has. */
export const classesOf = (company: Pick<Company, 'kind'>): readonly AccountClass[] =>
  company.kind === 'operating' ? ['staff'] : ['user', 'administrator'];

/** Whether the day to look at the choice again has come. */
export const isReviewDue = (choice: Pick<ProfileChoice, 'reviewOn'>, today: string): boolean =>
  choice.reviewOn !== null && choice.reviewOn <= today;

/** The day as the installation's clocks on the wall have it: 2026-06-29. */
export const dayOf = (now: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
