import type { AccountClass, Profile } from './profiles.ts';

export type Source = 'NIST SP 800-63B-4' | 'OWASP ASVS 5.0' | 'CNIL 2022-100' | 'CNIL guide' | 'ANSSI-PG-078';

export type Verdict = 'met' | 'departed' | 'not-applicable';

export type Requirement = {
  /** Stable; the sentences in every language have it as their key. */
  id: string;
  source: Source;
  section: string;
  /** How much the text insists: SHALL and SHOULD of NIST, the level of ASVS, or advice. */
  weight: 'SHALL' | 'SHALL NOT' | 'SHOULD' | 'L1' | 'L2' | 'L3' | 'advice';
  /**
   * 'text': the words of the text decide. 'interpretation': they leave room, and this is how they are read here.
   * 'condition': met as long as the installation does its part, which the requirement's note names.
   */
  reading: 'text' | 'interpretation' | 'condition';
  meets(rules: Profile, accountClass: AccountClass): Verdict;
};

export type RequirementId = (typeof requirements)[number]['id'];

export type Finding = Omit<Requirement, 'id' | 'meets'> & { id: RequirementId; verdict: Verdict };

/**
 * What four authorities ask of password rules, and whether given rules meet it: computed from the rules themselves, so
 * that the strictest of several profiles is judged like each of them. What the program does under every profile is
 * `always`. The CNIL's deliberation was read in quotations, and its guide and ANSSI's in transcriptions.
 */
export const conformityOf = (rules: Profile, accountClass: AccountClass): Finding[] =>
  requirements.map(({ meets, ...requirement }) => ({ ...requirement, verdict: meets(rules, accountClass) }));

/** What the rules depart from: somebody has to answer for each. */
export const departuresOf = (rules: Profile, accountClass: AccountClass): Finding[] =>
  conformityOf(rules, accountClass).filter(({ verdict }) => verdict === 'departed');

type Meets = Requirement['meets'];

const always: Meets = () => 'met';

const when =
  (test: (rules: Profile) => boolean): Meets =>
  (rules) =>
    test(rules) ? 'met' : 'departed';

const forUsers =
  (test: (rules: Profile) => boolean): Meets =>
  (rules, accountClass) =>
    accountClass === 'user' ? when(test)(rules, accountClass) : 'not-applicable';

/** Administrators and the desk's people. */
const forOffices =
  (test: (rules: Profile) => boolean): Meets =>
  (rules, accountClass) =>
    accountClass === 'user' ? 'not-applicable' : when(test)(rules, accountClass);

const noClasses = (rules: Profile): boolean => !rules.fourClasses;
const noRenewal = (rules: Profile): boolean => rules.validityDays === null;

/** CNIL case 2: 50 bits by counting signs (99 kinds, or digits alone at worst), or guessability as the other way. */
const isRobustForCnil = (rules: Profile): boolean =>
  rules.minimumLength * Math.log2(rules.fourClasses ? 99 : 10) >= 50 || rules.minimumGuessesLog10 >= 10;

/** R21 asks for a length by level: 15 is the strong one, and what the offices are asked for. */
const isLongForLevel: Meets = (rules, accountClass) =>
  rules.minimumLength >= (accountClass === 'user' ? 12 : 15) ? 'met' : 'departed';

/** R23 wants variety for the sake of strength: the strength itself is asked for where the variety is not. */
const isComplexForAnssi = (rules: Profile): boolean => rules.fourClasses || rules.minimumGuessesLog10 >= 10;

const isRenewedWithinThreeYears = ({ validityDays }: Profile): boolean =>
  validityDays !== null && validityDays <= 3 * 365 + 1;

const row = <const Id extends string>(
  id: Id,
  source: Source,
  section: string,
  weight: Requirement['weight'],
  reading: Requirement['reading'],
  meets: Meets,
) => ({ id, source, section, weight, reading, meets });

const nist = <const Id extends string>(
  id: Id,
  section: string,
  weight: 'SHALL' | 'SHALL NOT' | 'SHOULD',
  meets: Meets,
  reading: Requirement['reading'] = 'text',
) => row(id, 'NIST SP 800-63B-4', section, weight, reading, meets);

const asvs = <const Id extends string>(
  id: Id,
  section: string,
  weight: 'L1' | 'L2' | 'L3',
  meets: Meets,
  reading: Requirement['reading'] = 'text',
) => row(id, 'OWASP ASVS 5.0', section, weight, reading, meets);

const french = <const Id extends string>(
  id: Id,
  source: 'CNIL 2022-100' | 'CNIL guide' | 'ANSSI-PG-078',
  section: string,
  meets: Meets,
  reading: Requirement['reading'] = 'text',
) => row(id, source, section, 'advice', reading, meets);

const requirements = [
  nist(
    'nist-length',
    '§3.1.1.2(1)',
    'SHALL',
    when((rules) => rules.minimumLength >= 15),
  ),
  nist(
    'nist-long',
    '§3.1.1.2(2)',
    'SHOULD',
    when((rules) => rules.maximumLength >= 64),
  ),
  nist('nist-ascii', '§3.1.1.2(3)', 'SHOULD', always),
  nist('nist-unicode', '§3.1.1.2(4)', 'SHALL', always),
  nist('nist-composition', '§3.1.1.2(5)', 'SHALL NOT', when(noClasses)),
  // NIST forbids rules on composition; a floor of guesses for the whole password is read as a list of expected ones.
  nist('nist-guesses', '§3.1.1.2(5)', 'SHALL NOT', always, 'interpretation'),
  nist('nist-renewal', '§3.1.1.2(6)', 'SHALL NOT', when(noRenewal)),
  nist('nist-compromise', '§3.1.1.2(6)', 'SHALL', always),
  nist('nist-hint', '§3.1.1.2(7)', 'SHALL NOT', always),
  nist('nist-questions', '§3.1.1.2(8)', 'SHALL NOT', always),
  nist('nist-in-full', '§3.1.1.2(9)', 'SHALL', always),
  nist('nist-blocklist', '§3.1.1.2', 'SHALL', always),
  nist(
    'nist-whole',
    '§3.1.1.2',
    'SHALL',
    when((rules) => rules.personalWords === 'whole'),
    'interpretation',
  ),
  asvs(
    'asvs-length',
    '6.2.1',
    'L1',
    when((rules) => rules.minimumLength >= 8),
  ),
  asvs('asvs-common', '6.2.4', 'L1', always),
  asvs('asvs-composition', '6.2.5', 'L1', when(noClasses)),
  asvs(
    'asvs-long',
    '6.2.9',
    'L2',
    when((rules) => rules.maximumLength >= 64),
  ),
  asvs('asvs-renewal', '6.2.10', 'L2', when(noRenewal)),
  asvs('asvs-context', '6.2.11', 'L2', always),
  asvs('asvs-breached', '6.2.12', 'L2', always, 'condition'),
  asvs('asvs-initial', '6.4.1', 'L1', always),
  asvs('asvs-reminders', '6.4.5', 'L3', (rules) => (noRenewal(rules) ? 'not-applicable' : 'met')),
  french('cnil-robust', 'CNIL 2022-100', 'cas 2', when(isRobustForCnil), 'interpretation'),
  french('cnil-maximum', 'CNIL 2022-100', 'FAQ, Q9', always, 'interpretation'),
  french('cnil-guide-renewal', 'CNIL guide', 'fiche 4', forUsers(noRenewal)),
  french(
    'cnil-guide-office-renewal',
    'CNIL guide',
    'fiche 4',
    forOffices((rules) => !noRenewal(rules)),
  ),
  french(
    'cnil-guide-office-strength',
    'CNIL guide',
    'fiche 4',
    forOffices((rules) => rules.minimumGuessesLog10 > 10),
    'interpretation',
  ),
  french('cnil-guide-first-sign-in', 'CNIL guide', 'fiche 4', always, 'condition'),
  french('anssi-policy', 'ANSSI-PG-078', 'R20', always),
  french('anssi-length', 'ANSSI-PG-078', 'R21', isLongForLevel, 'interpretation'),
  french(
    'anssi-long',
    'ANSSI-PG-078',
    'R22',
    when((rules) => rules.maximumLength >= 128),
    'interpretation',
  ),
  french('anssi-complexity', 'ANSSI-PG-078', 'R23', when(isComplexForAnssi), 'interpretation'),
  french('anssi-renewal', 'ANSSI-PG-078', 'R24', forUsers(noRenewal)),
  french('anssi-office-renewal', 'ANSSI-PG-078', 'R25', forOffices(isRenewedWithinThreeYears)),
  french('anssi-compromise', 'ANSSI-PG-078', 'R26', always),
  french('anssi-check', 'ANSSI-PG-078', 'R27', always),
] satisfies readonly Requirement[];
