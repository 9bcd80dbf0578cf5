import { isLanguage, type Language } from '../../platform/languages.ts';
import { plainText, type Role } from './account.ts';
import type { Choices, DetailRules } from './choices.ts';

export type PersonDetails = {
  email: string;
  firstName: string;
  lastName: string;
  telephone: string | null;
  language: Language;
  role: Role;
  groupId: string | null;
};

/** In the order in which they are told. */
export const detailFields = [
  'firstName',
  'lastName',
  'email',
  'telephone',
  'language',
  'role',
  'groupId',
] as const satisfies readonly (keyof PersonDetails)[];
export type DetailField = (typeof detailFields)[number];

/** Why a field cannot be kept. */
export type DetailFault =
  | 'missing'
  | 'too-long'
  | 'unreadable-characters'
  | 'not-an-address'
  | 'not-a-telephone'
  | 'not-a-choice';

export type DetailFaults = Partial<Record<DetailField, DetailFault>>;

export const detailLimits = { email: 254, firstName: 100, lastName: 100, telephone: 30 } as const;

/**
 * Reads a person's details as somebody typed them, no group as ''; every fault of every field, or the details ready to
 * keep.
 */
export const readPersonDetails = (
  typed: Record<DetailField, string>,
  choices: DetailRules,
): { details: PersonDetails } | { faults: DetailFaults } => {
  const faults: DetailFaults = {};
  const note = (field: DetailField, fault: DetailFault | null) => {
    if (fault) faults[field] = fault;
  };
  const email = oneLine(typed.email);
  const firstName = oneLine(typed.firstName);
  const lastName = oneLine(typed.lastName);
  const telephone = readTelephone(oneLine(typed.telephone), choices);
  note('email', emailFault(email));
  note('firstName', nameFault(firstName, detailLimits.firstName));
  note('lastName', nameFault(lastName, detailLimits.lastName));
  note('telephone', telephone.fault);
  const language = isLanguage(typed.language) ? typed.language : null;
  if (!language) faults.language = 'not-a-choice';
  const role = choices.roles.find((allowed) => allowed === typed.role);
  if (!role) faults.role = 'not-a-choice';
  note('groupId', groupFault(typed.groupId, choices));
  if (!language || !role || Object.keys(faults).length > 0) return { faults };
  const groupId = typed.groupId === '' ? null : typed.groupId;
  return { details: { email, firstName, lastName, telephone: telephone.number, language, role, groupId } };
};

const groupFault = (groupId: string, { groups, isGroupNeeded }: Choices): DetailFault | null => {
  if (groupId === '') return isGroupNeeded ? 'missing' : null;
  return groups.some(({ id }) => id === groupId) ? null : 'not-a-choice';
};

/** The first fault of a typed mail address, or null. */
export const emailFault = (
  email: string,
): 'missing' | 'too-long' | 'unreadable-characters' | 'not-an-address' | null => {
  if (email === '') return 'missing';
  if (email.length > detailLimits.email) return 'too-long';
  if (hasUnreadableCharacters(email)) return 'unreadable-characters';
  return addressShape.test(email) ? null : 'not-an-address';
};

/**
 * Control characters, line breaks, signs that nobody sees and those that turn the direction of writing: none can be read
 * by the person who looks at the name, and some make it look like another (Unicode TR 36). Two that nobody sees by
 * themselves stay: Persian and Indian names and some pictures are written with them.
 */
export const hasUnreadableCharacters = (text: string): boolean =>
  !plainText.test(text) && (unreadable.test(text) || !text.isWellFormed());

const unreadable = /[[\p{Cc}\p{Cf}\p{Cn}\u2028\u2029\uFFFD]--[\u200C\u200D]]/v;
const eachUnreadable = new RegExp(unreadable, 'gv');

/** The text with the sign of what cannot be read (U+FFFD) in place of all that. */
export const readable = (text: string): string => text.toWellFormed().replace(eachUnreadable, '\uFFFD');

/** One @, something on both sides, no space, no comma or bracket that a mail header would read as its own. */
const addressShape = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/u;

/** What stands beyond any limit is not normalised: the time for it could grow with the square of its length. */
const oneLine = (text: string): string => text.slice(0, 1000).normalize('NFC').trim();

const nameFault = (name: string, limit: number): DetailFault | null => {
  if (name === '') return 'missing';
  if (name.length > limit) return 'too-long';
  return hasUnreadableCharacters(name) ? 'unreadable-characters' : null;
};

const readTelephone = (
  written: string,
  { readTelephone: read }: DetailRules,
): { number: string | null; fault: DetailFault | null } => {
  if (written === '') return { number: null, fault: null };
  if (written.length > detailLimits.telephone) return { number: null, fault: 'too-long' };
  const number = read(written);
  return { number, fault: number === null ? 'not-a-telephone' : null };
};
