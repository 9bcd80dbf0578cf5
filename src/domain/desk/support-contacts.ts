/** How users reach the team that helps them, and when somebody is there. */
export type SupportContacts = {
  /** The application, as its users say it: "eKo". */
  service: string;
  /** The team, as its users say it: "l’équipe eKo"; the name of the service where the team has none. */
  team: string;
  /** null until the installation has one. */
  email: string | null;
  /** In the order of the installation. */
  telephones: readonly Telephone[];
  hours: readonly OpenHours[];
  /** An IANA name. Hours, closings and holidays are days and times of this zone. */
  timeZone: string;
  closings: readonly Closing[];
  /** ISO 3166 codes of the countries whose public holidays close the desk. */
  holidays: readonly string[];
};

export type Telephone = {
  /** ISO 3166, or `other`: callers of all other countries. */
  country: string;
  /** E.164: "+33972117605". */
  number: string;
  label?: string | undefined;
  /** ISO 639 codes of what is spoken; none: every language. */
  languages?: readonly string[] | undefined;
  /** What differs from the desk's own. `closings` come on top of them. */
  hours?: readonly OpenHours[] | undefined;
  timeZone?: string | undefined;
  holidays?: readonly string[] | undefined;
  closings?: readonly Closing[] | undefined;
};

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/**
 * Open on these days from `from`, included, until `until`, excluded: "09:00", "12:00"; "24:00" is the end of the day.
 * `languages`: who answers then speaks these alone.
 */
export type OpenHours = {
  days: readonly Weekday[];
  from: string;
  until: string;
  languages?: readonly string[] | undefined;
};

/** Closed from the first day to the last, both included: "2026-12-24". */
export type Closing = { from: string; until: string; reason?: string | undefined };
