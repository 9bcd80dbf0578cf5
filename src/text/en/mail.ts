import { plural } from '../dates.ts';
import { answering } from './answering.ts';
import { deskMail } from './desk-mail.ts';
import { sentPassword } from './sent-password.ts';
import { vouching } from './vouching.ts';

export const mail = {
  greeting: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  neverAsked:
    'Our teams will never ask you for your personal password. Do not give it to anybody, on the telephone or by e-mail.',
  whyThisMail: 'Why this message, and how to know it is real:',
  firstThing: 'What to do first:',
  openSignIn: 'Open the sign-in page',
  lead: (words: string) => `${words}:`,
  orCopy: 'Or copy this address:',
  nothingToDo: 'Did you know? There is nothing to do.',
  contact: 'How to reach us:',
  byMail: (address: string) => `E-mail: ${address}`,
  byTelephone: (from: string, number: string) => `Telephone (${from}): ${number}`,
  otherCountries: 'other countries',
  byPerson: deskMail.byPerson,
  automatic: (service: string) => `${service} sends you this message automatically, about your account.`,

  answering,

  resetRequested: {
    subject: (request: string) => `Your reset request no. ${request}`,
    what: (service: string, request: string, at: string) =>
      `On ${at} we received a request to reset the password of your ${service} account. Its number is ${request}.`,
    askedBy: (name: string) => `${name}, of your company, made it for you.`,
    call: (request: string) => `Contact us, giving the number ${request}, or wait until we get to your request.`,
    nothingYet: (request: string) =>
      `For now, there is nothing to do: we get to your request as soon as we are back. If you call us, give the number ${request}.`,
    verification: 'We make sure that it is you, with a code sent to this address.',
    password: 'You then receive a temporary password or a link, to choose a new password.',
    meanwhile: 'Until then nothing changes: your present password still works.',
    notYou:
      'Was it not you? Your account has not changed. Do not give anybody a code that you may receive from us, and tell us.',
  },

  verificationCode: {
    subject: (request: string) => `Your verification code, request no. ${request}`,
    what: (request: string) =>
      `Here is the code that shows it is you who is calling us, for your request no. ${request}:`,
    mutual: (code: string) =>
      `Before they ask for it, the agent must tell you these four digits: ${code}. If they do not know them, it is not us: hang up.`,
    expiry: (minutes: number, until: string) =>
      `It works for ${plural('en', minutes, { one: 'minute', other: 'minutes' })}, until ${until}.`,
    onlyTo: (request: string) =>
      `Read this code only to the support agent whom you called yourself and who handles your request no. ${request}.`,
    notYou:
      'Did you not call? Do not give this code to anybody, even to someone who says they work with us, and tell us: somebody may be trying to get into your account.',
  },

  accountsLinked: {
    subject: 'Another account is linked to yours',
    what: (service: string, email: string, company: string, at: string) =>
      `On ${at}, your ${service} account was linked to the account ${email}, of the company ${company}.`,
    effect:
      'From one you switch to the other with one press, without giving your password again; for an administrator’s account it is always asked.',
    notYou:
      'It was not you? Change your password, then open “My account” and unlink these two accounts. Tell us as well.',
  },
  sealedCodeMade: {
    subject: (service: string) => `New sealed code for ${service}`,
    what: (by: string, at: string) => `${by} made a sealed code on the server, on ${at}.`,
    usable: (from: string) => `It opens emergency access from ${from} on. The one before will no longer work then.`,
    check: 'Ask them where the envelope is.',
    notYou: 'Nobody wanted it? Make another one at once, and disable this operator account.',
  },
  emergencyAccess: {
    subject: (service: string) => `Emergency access used on ${service}`,
    what: (person: string, at: string) =>
      `Emergency access was opened on the server for ${person}, on ${at}, without the support desk. A temporary password went to their e-mail address.`,
    reason: (reason: string) => `Reason given: ${reason}`,
    check: 'Check today with the operators that this was meant. An incident is open at the support desk.',
    notYou: 'Nobody knows where this comes from? Block the account, then have access to the server’s machine cut.',
  },
  resetBy: (name: string) => `${name}, of your company, asked for this reset.`,
  resetLink: {
    subject: (service: string) => `Choose your new ${service} password`,
    what: (service: string) =>
      `The password of your ${service} account has just been reset. The old one no longer works, and your open sessions are over. Here is the link to choose a new one.`,
    open: 'Choose a new password',
    expiry: (until: string) => `It works once, until ${until}.`,
    notYou:
      'Did you not ask for this? Do not open this link, and tell us at once: somebody may have pretended to be you.',
  },
  temporaryPassword: {
    subject: (service: string) => `Your temporary ${service} password`,
    what: (service: string) =>
      `The password of your ${service} account has just been reset. The old one no longer works, and your open sessions are over. Here is your temporary password:`,
    expiry: (until: string) => `It works once, until ${until}.`,
    signIn: 'Sign in with your e-mail address and this temporary password.',
    choose: 'Choose your new password straight away. Nobody else will know it.',
    notYou:
      'Did you not ask for this? Do not use this password, and tell us at once: somebody may have pretended to be you.',
  },

  accountCreated: {
    subject: (service: string) => `Welcome! Your ${service} account is ready`,
    what: (service: string, company: string) =>
      `Welcome! Your ${service} account at ${company} has just been opened. Here is a temporary password for your first sign-in:`,
    expiry: (until: string) => `It works once, until ${until}.`,
    signIn: 'Sign in with this e-mail address and this temporary password.',
    choose: 'Choose your password straight away. Nobody else will know it.',
    notYou: 'Does this account mean nothing to you? Do not use this password, and tell us.',
  },

  passwordSet: {
    subject: (service: string) => `A new password for your ${service} account`,
    what: (service: string, administrator: string, at: string) =>
      `On ${at}, ${administrator} set a new password for your ${service} account. The old one no longer works, and your open sessions are over.`,
    ask: (administrator: string) =>
      `Ask ${administrator} for this password, face to face or on the telephone. It is not in this message.`,
    mustChange: 'You will be asked straight away to choose another one. Nobody else will know it.',
    mayChange: 'Change it at this first sign-in, in “My account”: nobody else will know it.',
    notYou: (administrator: string) =>
      `Did you not expect this? Talk to ${administrator}, and tell us if something is wrong.`,
  },

  emailChanged: {
    subject: (service: string) => `The e-mail address of your ${service} account was changed`,
    what: (service: string, at: string) =>
      `An administrator of your company changed the e-mail address of your ${service} account on ${at}. This message is the last one sent to this address.`,
    notYou: 'Did you not know? Tell us at once, by telephone if you can: somebody may be trying to take your access.',
  },

  passwordChanged: {
    subject: (service: string) => `The password of your ${service} account was changed`,
    what: (service: string, at: string) =>
      `The password of your ${service} account was changed on ${at}. Sessions open on other devices are over.`,
    nothingToDo: 'Was it you? There is nothing to do.',
    notYou:
      'Was it not you? First block the account on the page given below, then tell us, by telephone if you can: somebody else may have access to it.',
  },

  passwordRenewed: {
    what: (service: string, at: string) =>
      `The password of your ${service} account had reached the end of its validity. It was renewed on ${at}. Nothing else has changed.`,
  },

  renewalReminder: {
    subject: (service: string, day: string) => `Your ${service} password is valid until ${day}`,
    what: (service: string, until: string) =>
      `The password of your ${service} account is valid until ${until}. Choose the next one whenever you like before that; afterwards you will be asked to at sign-in, and nothing else will change.`,
    signIn: 'Sign in as usual.',
    change: 'In “My account”, choose “Change the password”.',
    notYou:
      'Do you doubt this message? Do not use the link: open the service as you usually do, and you will see the same date there.',
  },

  newPasswordRequired: {
    subject: (service: string) => `Choose a new password for your ${service} account`,
    what: (service: string, at: string) =>
      `Other people may know the password of your ${service} account. As a precaution, we ask you to choose a new one. On ${at} your open sessions were ended; nothing else has changed.`,
    signIn: 'Sign in with your present password.',
    choose: 'Choose a new password straight away, made of other words.',
    elsewhere: 'Do you use the old one elsewhere? Change it there too.',
    notYou: 'Do you doubt this message? Do not use the link: open the service as you usually do, or talk to our teams.',
  },

  sentPasswordBurnt: sentPassword.mail,
  vouchingAsked: vouching.mail,

  deskMail,

  mailbox: {
    title: 'Mailbox of the demonstration',
    purpose: 'The messages this server has sent, newest first. Nothing has left this machine.',
    empty: 'No message so far.',
    older: (shown: number, total: number) => `The newest ${shown} messages of ${total}.`,
    from: 'From',
    to: 'To',
    at: 'Received',
    headers: 'Headers',
    open: (subject: string) => `Open the message “${subject}”`,
    html: (subject: string) => `See the HTML version of “${subject}”`,
    back: 'All messages',
    noSubject: 'no subject',
  },
};
