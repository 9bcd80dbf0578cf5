import type { Language } from '../../platform/languages.ts';

/** A `delegate` administers the users of some groups of the company. */
export type Role = 'operator' | 'supervisor' | 'agent' | 'administrator' | 'delegate' | 'user';

/** The roles of the company that operates the installation. */
export const isStaff = (role: Role): boolean => role === 'operator' || role === 'supervisor' || role === 'agent';

export type Account = {
  id: string;
  companyId: string;
  role: Role;
  /** The part of the company the person belongs to. */
  groupId: string | null;
  /** As the person writes it. */
  email: string;
  firstName: string;
  lastName: string;
  telephone: string | null;
  language: Language;
  /** `frozen`: the person said of a reset that it was not theirs; the desk alone brings the account back. */
  state: 'active' | 'disabled' | 'frozen';
  /** How long the mail address has been on file. */
  emailSince: number;
  /** The same of the telephone number, or of its absence. */
  telephoneSince: number;
  createdAt: number;
  lastSignedInAt: number | null;
};

export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`;

/** Two ways of writing one mail address have one key: no outer spaces, NFC, lower case. Unique in the installation. */
export const emailKey = (email: string): string =>
  plainAddress.test(email) ? email.toLowerCase() : otherEmailKey(email);

/** Nearly every address: there is nothing to normalise. */
const plainAddress = /^[\x21-\x7E]{1,254}$/;

const otherEmailKey = (email: string): string =>
  email.length > longestTyped ? '' : email.trim().normalize('NFC').toLowerCase();

/**
 * Whose mailbox a mail address leads to: without what follows a plus, by which many providers let people tell their mails
 * apart (RFC 5233). Not unique.
 */
export const mailboxKey = (email: string): string => {
  const key = emailKey(email);
  return key.includes('+') ? key.replace(/^([^@+]+)\+[^@]*(?=@)/u, '$1') : key;
};

/** Nothing longer is normalised: that takes a time that grows with the square of the marks on one letter. */
const longestTyped = 1000;

/** What a search looks through: no case, no accents, no letters of few keyboards, one space between words. */
export const searchKey = (text: string): string => withoutAccents(text).toLowerCase().replace(/\s+/gu, ' ').trim();

const withoutAccents = (text: string): string =>
  plainText.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(otherLetter, plainLetters);

/** They have no accent that could be taken away; and the apostrophes that no keyboard has. */
const otherLetter = /[æœßøłđðþħıÆŒẞØŁĐÐÞĦ’ʼ]/gu;

const plainOf: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' },
  // Telephones and word processors write the first in O’Brien.
  '’': "'",
  ʼ: "'",
};

const plainLetters = (letter: string): string => plainOf[letter.toLowerCase()] ?? letter;

/** Nearly every text: no accent, and no sign that nobody sees. */
export const plainText = /^[\x20-\x7E]*$/;
