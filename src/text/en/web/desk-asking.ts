import type { deskAsking as french } from '../../fr/web/desk-asking.ts';

export const deskAsking: typeof french = {
  heading: 'Reset by the support',
  what: (name: string) =>
    `The support makes sure that it is ${name}, then gives them access. You see no password. The person is told by e-mail.`,
  message: 'Message to the support',
  messageHint: 'Never write a password here: nobody at the support may know one.',
  submit: 'Ask the support for a reset',
  byDesk:
    'An administrator’s password is not set here: it opens your whole company, and no one person may be able to replace it. The same holds for somebody whose role has just changed.',
  byDeskHow: 'The support verifies the person in two ways, then they choose their password themselves:',
  byDeskLink: 'Ask the support',
  stronger:
    'Is somebody else using it already? They could choose the new one first. Rather ask the support for a reset, or disable the account: the old one then opens nothing.',
  asked: (at: string, number: string) => `Asked for on ${at} (no. ${number}).`,
  saved: 'The support has the request. The person is told by e-mail.',
  tooMany: 'The support has received several requests for this person today. Contact it, or wait until tomorrow.',
  disabled: 'This account is disabled. Enable it first, then ask for the reset.',
  roleAndPassword:
    'The password of an administrator is reset by the support. Leave the password fields empty, or keep the present role.',
};
