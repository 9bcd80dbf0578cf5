/**
 * How a caller is shown to be the person. Each has a module of its own here; what an attacker must hold to pass one is
 * told in `things.ts`.
 */
export type Method =
  /** A code that goes to the mail address on file, read back by the caller. */
  | 'mail-code'
  /** The same to the mobile number on file: a restricted channel (NIST SP 800-63B-4 §3.2.9). */
  | 'sms-code'
  /** The agent hangs up and calls a number on file that is older than the cooling-off time. */
  | 'call-back'
  /** An administrator of the person's company confirms, signed in. */
  | 'vouching'
  /** The same through a signed link that was mailed to the administrator, without signing in. */
  | 'vouching-link'
  /** Another agent or a supervisor looked at it and confirms, signed in. */
  | 'second-agent'
  /** A code that a session of the person, still open somewhere, shows and changes every 30 seconds. */
  | 'own-code';

export const methods: readonly Method[] = [
  'mail-code',
  'sms-code',
  'call-back',
  'vouching',
  'vouching-link',
  'second-agent',
  'own-code',
];

/** By which way the access comes back to the person. */
export type Delivery = 'link-mail' | 'temporary-mail' | 'temporary-sms' | 'sealed-letter' | 'read-out';

/** The strongest first (the reset modes A, B and C). */
export const deliveries: readonly Delivery[] = [
  'link-mail',
  'temporary-mail',
  'temporary-sms',
  'sealed-letter',
  'read-out',
];

/** What something travels on. Two things on one channel are one thing to whoever holds it. */
export type Channel = 'mail' | 'sms' | 'telephone' | 'letter';

export const channels: readonly Channel[] = ['mail', 'sms', 'telephone', 'letter'];

/** The channel a method relies on; null for those that happen inside a session of this server. */
export const channelOfMethod: Readonly<Record<Method, Channel | null>> = {
  'mail-code': 'mail',
  'sms-code': 'sms',
  'call-back': 'telephone',
  vouching: null,
  'vouching-link': 'mail',
  'second-agent': null,
  'own-code': null,
};

export const channelOfDelivery: Readonly<Record<Delivery, Channel>> = {
  'link-mail': 'mail',
  'temporary-mail': 'mail',
  'temporary-sms': 'sms',
  'sealed-letter': 'letter',
  'read-out': 'telephone',
};

/** What reaches somebody without a mailbox of their own, or is heard by the agent, never goes out on one person's word. */
export const needsSecondPerson: Readonly<Record<Delivery, boolean>> = {
  'link-mail': false,
  'temporary-mail': false,
  'temporary-sms': false,
  'sealed-letter': true,
  'read-out': true,
};
