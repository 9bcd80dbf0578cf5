import type { Telephone } from '../domain/desk/support-contacts.ts';
import type { Colour } from '../platform/colour.ts';
import type { Secret } from '../platform/secret.ts';
import type { Sentences } from '../text/sentences.ts';

/** A mail ready to leave; both parts say the same. */
export type Message = { subject: string; text: string; html: string };

/** What every mail of the installation needs to know about it. */
export type Installation = {
  /** The name of the application, as its users say it. */
  service: string;
  /** The address people open: an origin, without a slash at the end. */
  url: string;
  timeZone: string;
  /** null until there is one. */
  supportEmail: string | null;
  /** The colour the operator set. */
  colour?: Colour | undefined;
  telephones: readonly Telephone[];
};

/** What a mail of one kind adds to what all of them say. */
export type Draft = {
  /** Never holds a secret: subjects show on locked screens. */
  subject: string;
  parts: readonly Part[];
  /** What to do when the person did not expect this. */
  notYou: string;
  /** And the page that does it. */
  notYouLink?: Link;
  /** An agent wrote it, no machine. */
  byPerson?: boolean;
};

export type Part =
  | { kind: 'paragraph'; text: string }
  /** A code or password on a line of its own. */
  | { kind: 'secret'; secret: Secret }
  /** The same once more, spelled sign by sign, to be checked or copied by hand. */
  | { kind: 'spelling'; secret: Secret }
  /** What to do first, in order. */
  | { kind: 'steps'; steps: readonly Step[] };

export type Step = string | Link;

/** A button with its address beside it; where a button alone says too little, a sentence before it. */
export type Link = { text?: string; press: string; url: string };

/** What a message file writes with: sentences in the reader's language, and this installation's facts. */
export type Pen = {
  say: Sentences['mail'];
  afterReset: Sentences['afterReset'];
  oneUser: Sentences['oneUser'];
  roleMails: Sentences['roleMails'];
  roles: Sentences['web']['account']['roles'];
  deskPolicy: Sentences['deskPolicy'];
  apiKeys: Sentences['apiKeys'];
  massActions: Sentences['massActions'];
  service: string;
  signInUrl: string;
  /** Where an administrator revokes a key. */
  apiKeysUrl: string;
  /** The page where an administrator sees somebody of the own company, and disables the account. */
  personUrl(accountId: string): string;
  /** The list of those who are administrators. */
  administratorsUrl: string;
  /** The address that a one-time link opens. */
  linkUrl(token: Secret): string;
  /** The address where somebody answers for a person of the own company. */
  vouchingUrl(token: Secret): string;
  /** The address where somebody confirms a new mail address. */
  newEmailUrl(token: Secret): string;
  /** The address that takes an access back. */
  notMeUrl(token: Secret): string;
  /** An instant in the installation's time zone. */
  moment(at: number): string;
  /** Its hour alone, for what is over within minutes. */
  time(at: number): string;
  /** Its day alone. */
  day(at: number): string;
};

export const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
export const steps = (...list: Step[]): Part => ({ kind: 'steps', steps: list });
