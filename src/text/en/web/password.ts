import { plural } from '../../dates.ts';

/** Choosing a password: the rules, the fields and what can go wrong. */
export const password = {
  heading: 'Create a new password',
  chooseUntil: (time: string) => `You have until ${time} to choose it.`,
  forcedByTemporary:
    'You came in with a temporary password or a link, which opens this page only. Now choose your own password: you will be the only one to know it.',
  forcedByAdministrator:
    'Your password was chosen by an administrator. For safety, replace it now with your own: you will be the only one to know it.',
  forcedByExpiry:
    'Your password has reached the end of its validity; that is the only reason. Choose the next one to go on. Nothing else changes, and your sessions open elsewhere stay open.',
  forcedByBreach:
    'Your password is now in a list of passwords stolen from other sites. That does not mean that somebody has been in your account. As a precaution, replace it here, and wherever else you use it.',
  forcedByOthers:
    'Other people may know your password. As a precaution, replace it now with another one, made of other words.',
  ownChoice: 'Your other sessions will end, and an e-mail will confirm the change.',
  username: 'E-mail address',
  current: 'Current password',
  next: 'New password',
  confirmation: 'Confirm the password',
  submit: 'Save',
  rulesHeading: 'A good password:',
  rules: {
    length: (minimum: number) =>
      `at least ${plural('en', minimum, { one: 'character', other: 'characters' })}; a space is one`,
    fourClasses: 'a lower-case letter, a capital letter, a digit and a special character',
    personalAnywhere: 'nothing personal: no name, first name, pet, address, company or name of the service',
    personalWhole: 'more in it than your name, your address, your company or the name of the service',
    common: 'nothing that others would try first, nor the recipe shown on the help pages',
    different: 'different from earlier ones and from those of other accounts',
    differentNeverStolen: 'different from earlier ones and from those of other accounts, and never stolen',
  },
  shown: 'the passwords',
  verdict: {
    welcome: 'What we think of it appears here as you type. Nothing leaves your browser before you save.',
    accepted: 'Nothing to mend here. On saving, we also check that it differs from earlier ones.',
    acceptedUnlessStolen: 'Nothing to mend here. On saving, we also check that it was never stolen.',
    how: 'How this is estimated',
    assumed: (perSecond: number) =>
      `We reckon with an attacker who has stolen the database of passwords and makes ${new Intl.NumberFormat('en-GB').format(perSecond)} guesses a second. They know you, they know the service, and they have read all our help pages.`,
  },
  currentMissing: 'Enter your current password.',
  nextMissing: 'Enter the new password.',
  notConfirmed: 'The two passwords are not the same. Type the same one twice.',
  wrongCurrent: 'This is not your current password. Check the caps lock key, then try again.',
  delayed: (wait: string) => `The current password was wrong several times in a row. ${wait}`,
  alreadyChosen: {
    heading: 'The password has already been chosen',
    what: 'Another window was faster, or the time to choose is over. What you have just typed was not saved.',
    doubt: 'If it was not you, ask for a reset and tell our teams.',
    continue: 'Continue',
  },
};
