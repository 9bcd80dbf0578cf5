export const deskDelivery = {
  heading: 'Give the access back',
  what: 'Choose a way. The old password stops at once, and the person’s sessions end.',
  locked: 'Verify the caller first.',
  takeFirst: 'Take the request first.',
  others: 'The other ways',
  ways: {
    'link-mail': {
      name: 'Link by e-mail',
      press: 'Send a link',
      what: (to: string) => `To ${to}. The person chooses a password; nobody else sees anything.`,
    },
    'temporary-mail': {
      name: 'Temporary password by e-mail',
      press: 'Send a temporary password',
      what: (to: string) => `To ${to}. You do not see it.`,
    },
    'temporary-sms': {
      name: 'Temporary password by SMS',
      press: 'Send by SMS',
      what: (to: string) => `To ${to}, for ten minutes. You do not see it.`,
    },
    'sealed-letter': {
      name: 'Sealed letter',
      press: 'Prepare a sealed letter',
      what: (to: string) =>
        `To the postal address of the company ${to}. It leaves with the next post; you do not see what is in it.`,
    },
    'read-out': {
      name: 'Reading out on the telephone',
      press: 'Show a password to read out',
      what: (to: string) => `Keep ${to} on the line: the password is shown once, and works for ten minutes only.`,
    },
  },
  closedWays: {
    forbidden: 'The desk’s policy leaves it out for this account as things are.',
    'same-channel': 'A code went that way already: the password takes another one.',
    'second-person': 'A second person’s opinion is missing.',
    'more-proof': 'The caller is not verified enough yet.',
    'sms-gateway': 'This installation sends no SMS.',
    'mobile-number': 'No mobile number is on file for this account.',
    'letter-sender': 'This installation sends no letters.',
    'postal-address': 'No postal address is on file for this company.',
  },
  sentHeading: 'What was sent',
  way: 'Way',
  progress: 'On its way',
  readAloud: 'read out on the telephone',
  faults: {
    unknownWay: 'Choose one of the ways offered.',
    notVerified:
      'This way is no longer open: the verification has expired, was used, or is not enough. Nothing was sent.',
    noContact: 'There is no address or number for this way any more. Nothing was sent.',
  },
  readOut: {
    heading: 'Temporary password to read out',
    onlyCase: 'This is the only case in which you see a password. Do not write it down, do not send it.',
    once: 'This page is not shown again: once you leave it, the verification has to be done anew.',
    toldThem: 'The person is told of it, and the audit log notes it.',
    until: (time: string) => `It works once, until ${time}.`,
    steps: {
      open: 'Ask the person to open the sign-in page and to type their e-mail address.',
      read: 'Read the password to them group by group. Capital letter and dashes are optional.',
      wait: 'Stay on the line until they have chosen their own. Do not ask what it is.',
    },
    password: 'Temporary password',
    spelling: 'Spelling',
    back: (number: number) => `Back to request no. ${number}`,
  },
};
