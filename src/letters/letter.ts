import type { PaperLook } from '../platform/paper-look.ts';
import type { Secret } from '../platform/secret.ts';
import type { Language } from '../text/sentences.ts';

/** A sealed letter ready to be printed. */
export type Letter = {
  /** Ten digits; the last two check the others. */
  number: string;
  name: string;
  /** The company and its postal address, line by line, without the name. */
  address: readonly string[];
  language: Language;
  password: Secret;
  writtenAt: number;
  expiresAt: number;
};

/** What every letter of the installation needs to know about it. */
export type Sender = {
  look: PaperLook;
  url: string;
  timeZone: string;
  /** Its postal address, line by line. */
  address: readonly string[];
  /** How to reach the desk: a telephone number, else a mail address. */
  contact: string;
};
