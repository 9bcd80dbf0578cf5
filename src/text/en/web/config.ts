import { plural } from '../../dates.ts';
import { deskAsking } from './desk-asking.ts';

const inHours = (count: number): string => plural('en', count, { one: 'hour', other: 'hours' });

/** The administrator's pages: Config > Configuration > List of users. */
export const config = {
  menu: { heading: 'Config', what: (company: string) => `The settings of ${company}.` },
  /** Below each entry of the two menus. */
  entries: {
    configuration: 'Users, groups, passwords and the rest.',
    vouchings: 'The support asks you to confirm who is calling.',
    users: 'Add, change or disable a person, or give them a password.',
    imports: 'Add or change many people with a CSV file.',
    actions: 'Invite, sign out or disable many people at once.',
    breach: 'Passwords may be known to others: what to do, in order.',
    groups: 'Entrust some of the people to a delegate.',
    passwordRules: 'What is asked of a password.',
    modes: 'How an administrator gives somebody their access back.',
    desk: 'What the support does, or does not do, for your company.',
    apiKeys: 'Connect another program, like the one for payroll.',
    rights: 'What each role may do.',
  },
  configuration: {
    heading: 'Configuration',
    what: 'The people of your company, their access, and what is asked of their passwords.',
  },
  users: {
    heading: 'List of users',
    search: 'Search',
    searchHint: 'A first name, a last name, an e-mail address or a whole telephone number',
    add: 'Add a user',
    empty: 'No user matches. Try a part of the name, or clear the search.',
    clear: 'Show all',
    name: 'Name',
    email: 'E-mail address',
    role: 'Role',
    state: 'State',
    lastSignIn: 'Last sign-in',
    never: 'Never',
    action: 'Edit',
    edit: (name: string) => `Edit ${name}`,
  },
  states: { active: 'Active', disabled: 'Disabled', frozen: 'Blocked' },
  person: {
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    telephone: 'Telephone',
    language: 'Language',
    role: 'Role',
    groupId: 'Group',
    noGroup: 'No group',
  },
  add: {
    heading: 'Add a user',
    what: 'Nobody but the person sees what they receive, and they choose their own password.',
    way: 'What the person receives by e-mail',
    submit: 'Create the account',
    cancel: 'Back to the list',
  },
  edit: {
    heading: 'Edit the user',
    passwordHeading: 'Password',
    passwordWhat:
      'What is written in these two fields becomes the password. Leave them empty to change the details only. A new password ends all sessions of the person, who is told by e-mail, without the password: you give it to them yourself.',
    mustChange: 'Require a new password at the first sign-in',
    mustChangeHint: 'Recommended: the person will then be the only one to know the password.',
    mustChangeAsked:
      'A new password is already asked for: the person will choose one at the next sign-in, even if this box is not ticked.',
    submit: 'Save',
    saveWhat: (name: string) =>
      `Saves what is written above for ${name}: the details and, where it is written, the new password.`,
    saveDetails: (name: string) => `Saves the details of ${name}; the password is not touched.`,
    oneself: 'To change your own password, use the page made for you:',
    changeOwn: 'Change the password',
    requireHeading: 'Password perhaps known to others?',
    requireWhat: (name: string) =>
      `If other people may know the password, require a new one of ${name}. The person’s sessions end at once; at the next sign-in, with the present password, all they can do is choose another. They are told by e-mail.`,
    requireStronger:
      'Is somebody else using it already? They could choose the new one first. Rather give the person another password yourself, or ask the support for a reset: the old one then opens nothing.',
    requireGive: 'Give a new password',
    requireNew: 'Require a new password',
    requireAsked: 'A new password is already required, at the next sign-in.',
    requireNone: 'This person has no password of their own yet: they will choose one at the first sign-in.',
    accessHeading: 'Access',
    disableWhat: (name: string) => `${name} will no longer be able to sign in, and their sessions end at once.`,
    disable: 'Disable the account',
    enableWhat: (name: string) =>
      `The account of ${name} is disabled. Once enabled, it opens with the same password as before.`,
    enableNone: (name: string) =>
      `The account of ${name} is disabled. It has no password: once it is enabled, the person still has to be given their access back.`,
    waitsDisabled: 'The account is disabled: this password will work once the account is enabled.',
    enable: 'Enable the account',
    saved: {
      details: 'The details are saved.',
      password: 'The new password is saved. The person is told by e-mail; give them the password yourself.',
      required: 'A new password is asked for. The person is told by e-mail.',
      asked: deskAsking.saved,
      'created-link': (hours: number) =>
        `The account is created. A link to choose the password leaves by e-mail. It works once, for ${inHours(hours)}.`,
      created: (hours: number) =>
        `The account is created. A temporary password goes out by e-mail. It works once, for ${inHours(hours)}.`,
      disabled: 'The account is disabled.',
      enabled: 'The account is enabled.',
    },
  },
  faults: {
    emailMissing: 'Enter the e-mail address.',
    emailNotAnAddress: 'Enter a complete e-mail address, such as name@example.com.',
    emailTaken: 'Another account has this e-mail address already. Give another one.',
    metEnough: (until: string) =>
      `Too many e-mail addresses that belong to other accounts were tried. No new address is taken before ${until}. If it cannot wait, turn to the support.`,
    firstNameMissing: 'Enter the first name.',
    lastNameMissing: 'Enter the last name.',
    groupMissing: 'Choose one of your groups for this person.',
    tooLong: (label: string, maximum: number) => `“${label}” can have at most ${maximum} characters.`,
    unreadable: (label: string) => `“${label}” holds a character that cannot be read. Type it on your keyboard.`,
    notATelephone: 'Enter a whole number, such as +33 1 23 45 67 89, or leave the field empty.',
    notAChoice: (label: string) => `Choose one of the answers offered for “${label}”.`,
    lastAdministrator:
      'This is the last active administrator of the company. Name another one before you change this account.',
    overtaken: 'Somebody else has just changed this password. Check with them, then start again if need be.',
  },
};
