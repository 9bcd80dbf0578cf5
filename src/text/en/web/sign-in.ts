/** Signing in, asking for a reset, and one-time links. */
export const signIn = {
  heading: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'I forgot my password',
  askReset: 'Ask for a reset',
  goesOn: 'Sign in, and the page you asked for opens.',
  signedOut: 'You are signed out.',
  signedOutEverywhere: 'You are signed out, here and on all your other devices.',
  sessionOver:
    'Your session had ended, and nothing was saved. The page before this one usually keeps what you typed: go back and copy it before you reload.',
  emailMissing: 'Enter your e-mail address.',
  emailUnreadable: 'Enter a complete e-mail address, such as name@example.com.',
  passwordMissing: 'Enter your password.',
  refused: 'The e-mail address or the password does not match. Check both, and the caps lock key, then try again.',
  delayed: (wait: string) =>
    `There were several attempts without success. ${wait} The page “Ask for a reset” stays open, and a temporary password works at once.`,

  disabled: {
    heading: 'This account is disabled',
    what: 'Your password is right, but this account can no longer sign in. Your company’s administrator can enable it again.',
  },
  spent: {
    heading: 'This temporary password has been used',
    what: 'A temporary password works only once. If you have just used it in another window, finish there. Otherwise, ask for another one.',
    notYou: 'If it was not you who used it, ask for a reset and tell our teams: they will check your account.',
    continue: 'Continue',
  },
  expired: {
    heading: 'This temporary password has expired',
    what: 'A temporary password works only for a limited time. Ask for another one: it takes a minute.',
  },

  recovery: {
    heading: 'Ask for a reset',
    intro:
      'Give the e-mail address of your account. Our team checks that it is really you, then sends you what you need to choose a new password.',
    message: 'Message',
    messageHint: 'For example, how to reach you. Write no password: we never need one.',
    messageTooLong: 'Your message is too long. It can have at most 2,000 characters.',
    messageUnreadable: 'Your message holds a character that cannot be read. Type it on your keyboard.',
    evenSo: 'You can send your request now, and we deal with it once we are back.',
    submit: 'Send the request',
    help: 'Call us or write to us',
  },
  received: {
    heading: 'Request sent',
    what: 'If this address belongs to an account, our team has your request, and an e-mail tells you its number.',
    nextHeading: 'What happens next',
    steps: {
      mail: 'Look in your mailbox, and in the junk mail too.',
      verify:
        'Contact us with the number of the request. On the telephone, we send you a code, which you read out to us.',
      password:
        'You then receive a temporary password or a link. It opens one page only, where you choose your own password.',
    },
    nothing:
      'Nothing comes? Check the address you gave, and look for an earlier e-mail if you already had a request open. A disabled account gets none. We give everybody the same answer, so as not to tell who has an account.',
    back: 'Back to sign in',
  },

  link: {
    heading: 'Choose your password',
    what: 'This link works only once. It takes you to the page where you choose your password.',
    submit: 'Continue',
    spent: {
      heading: 'This link has been used',
      what: 'A link works only once. If you have chosen your password already, sign in. Otherwise, ask for a reset.',
    },
    expired: {
      heading: 'This link has expired',
      what: 'A link works only for a limited time. Ask for a reset to receive another way in.',
    },
    unknown: {
      heading: 'This link opens nothing',
      what: 'Check that the address is complete: a copied link is sometimes cut at the end of a line.',
    },
  },
};
