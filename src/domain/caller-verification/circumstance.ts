/** What makes a request more dangerous than usual. Several can hold at once; each adds its rule. */
export type Circumstance =
  /** The mail address or telephone number on file is younger than the cooling-off time. */
  | 'contact-changed'
  /** Another reset of this account was written in the last 7 days. */
  | 'second-reset'
  /** Nobody answers the telephone now. */
  | 'outside-hours'
  /** Several requests for people of one company came within the hour. */
  | 'several-requests'
  /** The request comes from a country in which this account never signed in. */
  | 'new-country'
  /** This person was asked for again and again, or of several agents, within a day; or somebody who was asked said no. */
  | 'repeated-calls'
  /** This agent wrote many resets within the hour. */
  | 'busy-agent'
  /** The person said of an earlier reset: it was not me, and the account is frozen; or an incident of theirs is open. */
  | 'disavowed';

export const circumstances: readonly Circumstance[] = [
  'contact-changed',
  'second-reset',
  'outside-hours',
  'several-requests',
  'new-country',
  'repeated-calls',
  'busy-agent',
  'disavowed',
];
