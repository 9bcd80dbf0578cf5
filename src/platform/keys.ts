import { hkdfSync, randomBytes } from 'node:crypto';
import { Secret } from './secret.ts';

/**
 * The installation's keys, each 256 bits, derived from its one secret key by HKDF-SHA-256 (RFC 5869) with a label of
 * its own, so that no key serves two purposes (ASVS 11.1.1).
 */
export type Keys = {
  /** Mixed into every Argon2id hash: a copy of the database alone cannot be guessed against (NIST 63B-4 §3.1.1.2). */
  pepper: Uint8Array;
  /** Encrypts notices that wait in the outbox. */
  outbox: Uint8Array;
  /** Authenticates the head of each audit chain. */
  audit: Uint8Array;
  /** Binds a form to the session or browser it was shown to. */
  forms: Uint8Array;
  /** Hides addresses and mail addresses in the counters of failed sign-ins. */
  counters: Uint8Array;
  /** Makes the code that an open session shows to its owner for the desk. */
  ownCodes: Uint8Array;
  /** Makes the code by which a person knows the desk's agent. */
  mutualCodes: Uint8Array;
  /** Encrypts answers that a program may ask for again. */
  answers: Uint8Array;
  /** Marks what a file of people would do, also for whoever may not read what is there before. */
  outcomes: Uint8Array;
  /** Opens the mailbox of the demonstration. */
  mailbox: Uint8Array;
};

export const deriveKeys = (secretKey: Secret): Keys => {
  const material = Buffer.from(secretKey.reveal(), 'base64url');
  if (material.length < 32) throw new Error('The secret key must hold at least 32 bytes (base64url).');
  const derive = (label: string) => new Uint8Array(hkdfSync('sha256', material, '', `marignan/1/${label}`, 32));
  return {
    pepper: derive('pepper'),
    outbox: derive('outbox'),
    audit: derive('audit'),
    forms: derive('forms'),
    counters: derive('counters'),
    ownCodes: derive('own-codes'),
    mutualCodes: derive('mutual-codes'),
    answers: derive('api-answers'),
    outcomes: derive('import-outcomes'),
    mailbox: derive('demonstration-mailbox'),
  };
};

/** A new secret key: 256 random bits in base64url. */
export const newSecretKey = (): Secret => new Secret(randomBytes(32).toString('base64url'));
