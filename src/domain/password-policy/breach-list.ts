import type { Secret } from '../../platform/secret.ts';

/**
 * The passwords known from data breaches, kept on this server: no hash of a password leaves it (ASVS 6.2.12,
 * NIST SP 800-63B-4 section 3.1.1.2). Give the password as it is hashed for keeping, in NFC.
 */
export type BreachList = {
  /** There is one, and it is read. */
  readonly isThere: boolean;
  /**
   * True for every password of the list, and for at most one in 65,536 of the others. False when there is no list, or
   * when it cannot be read: the server's log says so.
   */
  has(password: Secret): boolean;
};
