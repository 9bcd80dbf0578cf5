import { plural } from '../../dates.ts';

export const linkedAccounts = {
  heading: 'My other accounts',
  what: 'Do you work for several companies? Link your accounts to switch from one to the other. Your companies see nothing of it; the support team knows, so that it gives back the right access. A password or an address that changes, or a sign-out everywhere, unlinks them.',
  link: 'Link another of my accounts',
  linkHeading: 'Link another account',
  linkWhat:
    'Give the password of this account, then the address and password of the other. It must be yours: whoever enters one can switch to the other. To switch to the account of an administrator, delegated or not, its password is asked each time.',
  current: 'Password of this account',
  otherEmail: 'E-mail address of the other account',
  otherPassword: 'Password of the other account',
  submit: 'Link the two accounts',
  back: 'Back to my account',
  switch: 'Switch to this account',
  unlink: 'Unlink',
  ofCompany: (company: string) => `at ${company}`,
  switchHeading: 'Switch to another account',
  switchWhat: (name: string, company: string) =>
    `To switch to the account of ${name} at ${company}, give its password. Your present session will be ended.`,
  emailMissing: 'Write the e-mail address of the other account.',
  passwordMissing: 'Write the password of the other account.',
  delayed: (wait: string) => `There were several tries without success. ${wait}`,
  faults: {
    wrongCurrent: 'This is not the password of this account. Check it, then try again.',
    wrongPassword: 'This is not the password of that other account, or it cannot be opened. Check, then try again.',
    refused: 'The e-mail address or the password of the other account does not match. Check both, then try again.',
    unusable:
      'That other account cannot be linked: its password must be changed first, it is closed, or it belongs to somebody of the support team. Sign in with it to know.',
    oneself: 'This is the account you are in. Give the address of the other.',
    already: 'These two accounts are linked already.',
    tooMany: 'One of these accounts is linked to ten others already. Unlink one first.',
  },
  desk: 'Other linked accounts',
  deskWhat: (companies: readonly string[]) =>
    `${plural('en', companies.length, { one: 'other account', other: 'other accounts' })}: ${companies.join(', ')}. Ask which company the person is calling for.`,
};
