import type { Secret } from '../../platform/secret.ts';
import type { Notice } from '../notifications/notice.ts';

/** A sealed letter: what is known of it without what is written in it, which waits encrypted in the outbox. */
export type Letter = {
  /** Counts up in the installation. */
  serial: number;
  noticeId: string;
  companyId: string;
  accountId: string;
  /** The one-time secret that is written in it. */
  secretId: string;
  requestNumber: number;
  writtenAt: number;
  printedAt: number | null;
  /** It came back: nobody could be handed it. */
  returnedAt: number | null;
};

/** A letter with all that is printed on it. */
export type LetterToPrint = {
  number: string;
  name: string;
  /** The company and its postal address, line by line. */
  address: readonly string[];
  language: Notice['language'];
  password: Secret;
  writtenAt: number;
  expiresAt: number;
};

/** Ten digits for people and scanners: the serial, and two that check it (ISO/IEC 7064, MOD 97-10). */
export const letterNumber = (serial: number): string => {
  const rest = (serial * 100) % 97;
  return `${serial * 100 + 98 - rest}`.padStart(10, '0');
};

/** The serial of a number as somebody typed or scanned it; null for a slip of the fingers. */
export const readLetterNumber = (typed: string): number | null => {
  const digits = typed.slice(0, 40).replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits) || Number(digits) % 97 !== 1) return null;
  return Math.floor(Number(digits) / 100);
};
