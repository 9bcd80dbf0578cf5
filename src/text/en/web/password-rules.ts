import { plural } from '../../dates.ts';

/** The rules of passwords, chosen per class of account: the administrator's page, the commands and the documents. */
export const passwordRules = {
  heading: 'Password rules',
  aboutHeading: 'The three profiles',
  what: 'What is asked when a person of your company chooses a password.',
  nextChange: 'Present passwords stay valid. A new rule applies when the person chooses another one.',
  olderOnes: (days: number) =>
    `A password that is older than ${plural('en', days, { one: 'day', other: 'days' })} is to be renewed at the next sign-in.`,
  classes: { user: 'Users', administrator: 'Administrators', staff: 'Support team' },
  names: { eko: 'Four kinds of characters', standard: 'Length first', privileged: 'Reinforced' },
  about: {
    eko: 'The rules of the published help page: four kinds of characters, nothing personal, regular renewal.',
    standard: 'Length rather than required characters, and no renewal without a reason. The easiest to live with.',
    privileged: 'Longer and harder to guess, for accounts that can do a lot.',
  },
  inForce: 'What is asked today',
  willBe: 'What will be asked',
  isNew: 'new',
  gone: 'What will no longer apply',
  rules: {
    length: (minimum: number) =>
      `at least ${plural('en', minimum, { one: 'character', other: 'characters' })}; a space is one`,
    anything: 'any characters you like',
    fourClasses: 'a lower-case letter, an upper-case letter, a digit and a special character',
    personalAnywhere: 'no personal word, not even inside: name, address, company, name of the service, first name',
    personalWhole: 'not just a name, an address, the company, the service or a first name',
    guesses: (power: number) =>
      `nothing easy to guess: at least ${powerOfTen(power)} tries for somebody who knows the person and the published recipe`,
    common: 'not a common password',
    known: 'neither a common password nor one that was leaked on the internet',
    history: (count: number) => `none of the last ${plural('en', count, { one: 'password', other: 'passwords' })}`,
    validity: (days: number) => `to be renewed every ${plural('en', days, { one: 'day', other: 'days' })}`,
    noRenewal: 'no renewal without a reason: only if the password may be known to others',
  },
  origins: {
    installation: 'rule of the installation',
    company: 'choice of your company',
    role: 'proper to these accounts',
  },
  rule: 'Rule',
  notFelt: {
    sameAsFloor: 'This choice adds nothing to what the installation asks of every company.',
    weakerThanFloor: (floor: string) =>
      `This choice adds nothing: the installation already asks at least as much of every company (profile ${floor}).`,
    weakerThanClass:
      'This choice adds nothing: these accounts can do a lot, and at least as much is asked of them already.',
  },
  chosen: {
    profile: 'Profile chosen',
    byDefault: (profile: string) => `${profile}, since the company was opened`,
    at: 'Chosen',
    atBy: (moment: string, by: string) => `on ${moment}, by ${by}`,
    operator: 'the operator',
    formerAccount: 'a person who no longer has an account',
    owner: 'Person responsible',
    reason: 'Reason',
    review: 'To be reviewed on',
    noOwner: 'These rules depart from some texts, and nobody answers for it yet. Choose the profile again to note it.',
    newEdition: 'This profile was updated since this choice. Its present rules apply.',
  },
  reviewDue: (day: string) =>
    `This choice was to be reviewed on ${day}. Check that it still fits, then choose a profile again.`,
  texts: {
    heading: 'What the texts say',
    summary: (met: string, departed: string) => `${met}, ${departed}`,
    met: (count: number) => plural('en', count, { one: 'requirement met', other: 'requirements met' }),
    departed: (count: number) => plural('en', count, { one: 'departure', other: 'departures' }),
    departures: 'These rules depart from:',
    none: 'These rules depart from none of the requirements followed here.',
    fromInstallation: 'These departures come from the rule of the installation. The operator answers for them.',
    all: (counts: string) => `All requirements, one by one: ${counts}`,
    requirement: 'What is asked',
    verdict: 'Result',
  },
  verdicts: { met: 'met', departed: 'departure', 'not-applicable': 'not applicable' },
  readings: { interpretation: 'as we read it', condition: 'on one condition' },
  choose: {
    profile: {
      user: 'Profile of the users',
      administrator: 'Profile of the administrators',
      staff: 'Profile of the support team',
    },
    options: {
      eko: 'Four kinds of characters, and renewal',
      standard: 'Length first',
      privileged: 'Reinforced: the hardest to guess',
    },
    submit: 'See what this changes',
    nothingYet: 'Nothing is saved at this step.',
  },
  preview: {
    heading: 'Check before you save',
    what: {
      user: (profile: string) => `The profile ${profile}, for the users.`,
      administrator: (profile: string) => `The profile ${profile}, for the administrators.`,
      staff: (profile: string) => `The profile ${profile}, for the support team.`,
    },
    answerHeading: 'Who answers for these departures',
    answerWhat:
      'To keep a profile that departs from a text, note who answers for it, why, and when you will review it.',
    owner: 'Person responsible',
    ownerHint: 'The first and last name of the person who answers for it',
    reason: 'Reason',
    reasonHint: '500 characters at most',
    reviewOn: 'To be reviewed on',
    reviewHint: 'A date to come, within two years',
    submit: 'Save',
    back: 'Back to the rules without changing anything',
  },
  saved: {
    user: 'The profile of the users is saved.',
    administrator: 'The profile of the administrators is saved.',
  },
  faults: {
    owner: {
      missing: 'Enter the name of the person responsible.',
      'too-long': 'The name of the person responsible can have at most 100 characters.',
      'unreadable-characters':
        'The name of the person responsible holds a character that cannot be read. Type it on your keyboard.',
      'too-few-letters': 'Enter the name of the person responsible in letters.',
    },
    reason: {
      missing: 'Enter the reason.',
      'too-long': 'The reason can have at most 500 characters. Make it shorter.',
      'unreadable-characters': 'The reason holds a character that cannot be read. Type it on your keyboard.',
      'too-few-letters': 'Enter the reason in a few words.',
    },
    reviewOn: {
      missing: 'Choose the date on which this choice will be reviewed.',
      'not-a-date': 'Enter a date that exists, such as 30/06/2027.',
      'not-to-come': 'Choose a date to come: tomorrow at the earliest.',
      'too-far': 'Choose a nearer date: within two years.',
    },
    overtaken:
      'Somebody else has just chosen a profile for these accounts. Nothing of yours is saved yet: look at their choice below, then save again if yours should take its place.',
  },
  newest: 'The choice in force',
  requirements: {
    'nist-length': { asks: 'At least 15 characters where the password alone protects the account', note: '' },
    'nist-long': { asks: 'Accept at least 64 characters', note: '' },
    'nist-ascii': { asks: 'Accept all printing ASCII characters and the space', note: '' },
    'nist-unicode': { asks: 'Accept Unicode, and count each code point as one character', note: '' },
    'nist-composition': { asks: 'Impose no other composition requirements', note: '' },
    'nist-guesses': {
      asks: 'Impose no other composition requirements: the least number of guesses',
      note: 'The floor judges the whole password, whatever it is composed of: we read it as a list of expected passwords. A strict reading would make it advice only.',
    },
    'nist-renewal': { asks: 'Impose no periodic change', note: '' },
    'nist-compromise': { asks: 'Impose a change when the password is compromised', note: '' },
    'nist-hint': { asks: 'Keep no hint that reminds of the password', note: '' },
    'nist-questions': { asks: 'Ask no security questions', note: '' },
    'nist-in-full': { asks: 'Ask for the password in full, and verify all of it', note: '' },
    'nist-blocklist': {
      asks: 'Compare with a list of common, expected or compromised passwords, and give the reason of a refusal',
      note: '',
    },
    'nist-whole': {
      asks: 'Compare the entire password with the refused words, not words contained in it',
      note: 'The same word in other letters, or with digits and signs around it, counts as that word.',
    },
    'asvs-length': { asks: 'At least 8 characters; 15 are strongly recommended', note: '' },
    'asvs-common': { asks: 'Compare with the 3,000 most common passwords', note: '' },
    'asvs-composition': { asks: 'Accept any composition, without requiring kinds of characters', note: '' },
    'asvs-long': { asks: 'Accept at least 64 characters', note: '' },
    'asvs-renewal': { asks: 'Require no periodic renewal', note: '' },
    'asvs-context': { asks: 'Prevent words of the context: company, service, person', note: '' },
    'asvs-breached': {
      asks: 'Compare with a set of breached passwords',
      note: 'Met once the operator has imported the list: marignan breaches import.',
    },
    'asvs-initial': {
      asks: 'Temporary passwords drawn at random, following the rules, short-lived, and unable to stay',
      note: '',
    },
    'asvs-reminders': { asks: 'Give notice in time before the end of validity', note: '' },
    'cnil-robust': {
      asks: '50 bits where tries are limited, or enough resistance to guessing',
      note: 'Counted by characters, or else by guessing: 15 digits alone make only 49.8 bits.',
    },
    'cnil-maximum': {
      asks: 'Set a maximum length',
      note: 'Only the title of the question was read, not its answer. ANSSI asks for the opposite: the limit is high.',
    },
    'cnil-guide-renewal': { asks: 'No periodic renewal for ordinary users', note: '' },
    'cnil-guide-office-renewal': {
      asks: 'A reasonable renewal for administrators',
      note: 'NIST and ASVS forbid it: no choice meets both.',
    },
    'cnil-guide-office-strength': {
      asks: 'More strength for administrators',
      note: 'The guide gives no number. Here: more guesses than for users.',
    },
    'cnil-guide-first-sign-in': {
      asks: 'Have an assigned password changed at the first sign-in',
      note: 'Met for temporary passwords. For one that an administrator chooses, as long as the box stays ticked.',
    },
    'anssi-policy': { asks: 'Have a password policy', note: '' },
    'anssi-length': {
      asks: 'A minimum length by level of security',
      note: 'The table of the guide was not read in full. Here: 12 for users, 15 for administrators and the support.',
    },
    'anssi-long': { asks: 'Impose no maximum length', note: '128 characters, a technical necessity.' },
    'anssi-complexity': {
      asks: 'Complexity rules, with the widest choice of characters',
      note: 'Where no kinds are required, the least number of guesses meets the aim.',
    },
    'anssi-renewal': { asks: 'No expiry by default for accounts that are not sensitive', note: '' },
    'anssi-office-renewal': {
      asks: 'An expiry for very sensitive accounts, for example of 1 to 3 years',
      note: 'NIST and ASVS forbid it: no choice meets both.',
    },
    'anssi-compromise': { asks: 'Renew without delay on a compromise', note: '' },
    'anssi-check': { asks: 'Check the strength automatically at creation and renewal', note: '' },
  },
};

const powerOfTen = (power: number): string =>
  power === 10 ? '10\u00a0billion' : power === 12 ? '1,000\u00a0billion' : `10^${power}`;
