import { plural } from '../dates.ts';
import type { fr } from '../fr/index.ts';
import type { Translated } from '../sentences.ts';

const inHours = (count: number): string => plural('en', count, { one: 'hour', other: 'hours' });

export const oneUser: Translated<(typeof fr)['oneUser']> = {
  contents: 'On this page',
  details: 'The person',
  created: 'Account created on',
  mail: {
    confirmation: {
      subject: (service) => `Confirm your e-mail address for ${service}`,
      what: (service, company) =>
        `${company} would like to use this e-mail address for your ${service} account. Confirm that it is yours: you will sign in with it, and we will write to it.`,
      open: 'Confirm this address',
      expiry: (until) => `The link works once, until ${until}.`,
      notYou:
        'You do not know this company or this service? Do not open the link: nothing will change, and nothing else will come to this address.',
    },
    asked: {
      subject: (service) => `A new e-mail address is asked for your ${service} account`,
      what: (service, at) =>
        `On ${at}, an administrator of your company asked for the e-mail address of your ${service} account to be changed.`,
      meanwhile: 'Nothing has changed so far: whoever reads the new address has to confirm it first.',
      nothingToDo: 'You knew about it? Confirm it from the new address; there is nothing to do here.',
    },
    delegated: {
      subject: (company) => `Groups given to a delegate, ${company}`,
      what: (delegate, at, by) => `On ${at}, ${by} changed the groups that ${delegate} looks after.`,
      nobody: 'a program or the operator',
      groups: (names, more) =>
        `From now on this delegate administers the users of: ${names}${more > 0 ? `, and ${plural('en', more, { one: 'more group', other: 'more groups' })}` : ''}.`,
      none: 'This delegate administers no group any more.',
      notYou: 'Does this surprise you? Open the page of this delegate, take the groups back, and talk to that person.',
    },
    weakened: {
      subject: 'A weaker way to reset was switched on',
      operator: 'the operator',
      what: (company, at, by) =>
        `On ${at}, ${by} switched on, for the administrators of ${company}, a weaker way to reset a password:`,
      modes: {
        temporary: 'Sending a temporary password to the person’s address.',
        chosen: 'Choosing the person’s password oneself.',
      },
      usable: (from) => `It opens on ${from}, and not before, so that everybody hears of it first.`,
      undo: 'Until then and afterwards, each administrator can switch it off, in “Ways to reset”.',
      notYou: 'You did not expect this? Switch it off, speak to that person, or tell the support.',
    },
  },
  given: {
    subject: (service) => `The password of your ${service} account was reset`,
    what: (service, at, by) => `On ${at}, an administrator${by} reset the password of your ${service} account.`,
    whatOf: (person, service, at, by) =>
      `On ${at}, an administrator${by} reset the password of the ${service} account of ${person}.`,
    happened: (at) => `On ${at}, an administrator reset the password of your account.`,
    happenedOf: (person, at) => `On ${at}, an administrator reset the password of the account of ${person}.`,
  },
  happened: (at) => `On ${at}, a new e-mail address was asked for your account.`,
  happenedOf: (person, at) => `On ${at}, a new e-mail address was asked for the account of ${person}.`,
  confirm: {
    heading: 'Confirm your e-mail address',
    what: (company) => `${company} would like to use this address for your account:`,
    effects: 'Once it is confirmed, you sign in with it and we write to it. The one before is told.',
    press: 'This is my address',
    notYours: 'It is not yours? Close this page: nothing changes.',
    confirmed: {
      heading: 'Address confirmed',
      what: 'Sign in with this address from now on. Your password does not change.',
    },
    done: { heading: 'Already done', what: 'This address is confirmed. Sign in with it.' },
    over: {
      heading: 'This link is over',
      what: 'It is too old, or the change was called off. Your administrator can send you another one.',
    },
    taken: {
      heading: 'This address is in use',
      what: 'Another account has this address. Agree with your administrator on which one to use.',
    },
    unknown: { heading: 'This link is not complete', what: 'Open it again from the message, as a whole.' },
    signIn: 'Go to the sign-in page',
  },
  waiting: {
    heading: 'New e-mail address',
    tag: 'Waiting for confirmation',
    inList: 'New address, waiting:',
    what: 'A link went to this address. Until somebody confirms it, the present address stays; it has been told.',
    until: (at) => `The link is valid until ${at}.`,
    again: 'Send the link again',
    cancel: 'Call this change off',
    hint: (days: number) =>
      `A new address replaces the present one once it is confirmed, with the link sent to it. For ${plural('en', days, { one: 'day', other: 'days' })} after that, no reset link and no temporary password can go there.`,
    tooMany: 'The link has been sent five times already. Check the address with the person, or call this change off.',
    tooManyAsked: 'Five new addresses were already asked for of this account within a day. Try again tomorrow.',
    noneWaits: 'No new address is waiting any more.',
  },
  meanwhile: {
    what: 'Somebody else changed this account since this page was opened. Nothing is saved for now: look it through, then save again.',
    state: (state: string) => `The account’s state is now “${state}”.`,
    field: (label: string, value: string) => `“${label}” is now ${value === '' ? 'empty' : `“${value}”`}.`,
    replaced: 'What you wrote will take its place.',
    password: 'Enter the password again: it is not saved either.',
  },
  invitation: {
    heading: 'Invitation',
    what: 'This person has never come in yet. The invitation brings them a link by e-mail, to choose their first password, which nobody else sees.',
    sentOn: (day) => `Invitation sent on ${day}`,
    endedOn: (day) => `Invitation expired on ${day}`,
    open: (sent, until) => `Sent on ${sent}, valid until ${until}`,
    over: (sent, since) => `Sent on ${sent}, expired since ${since}`,
    none: 'None open',
    send: 'Invite',
    again: 'Invite again',
    againWhat: 'The invitation of before then opens nothing: only the last one serves.',
    entered: 'This person has a password already, or has signed in before: nothing is sent.',
  },
  ask: {
    keep: 'Change nothing',
    endSession: (name) => `End a session of ${name}`,
    endSessionWhat: 'On this device, the person will have to sign in again, with the same password.',
    send: {
      link: (name) => `Send a link to ${name}`,
      temporary: (name) => `Send a temporary password to ${name}`,
    },
    sendWhat: {
      link: (email) =>
        `A link goes to ${email}; you will not see it. The person chooses a new password: the old one opens nothing from now on, and their sessions end.`,
      temporary: (email) =>
        `A temporary password goes to ${email}; you will not see it. The old password opens nothing from now on, and the person’s sessions end.`,
    },
  },
  sessions: {
    heading: 'Open sessions',
    what: 'The devices where this person is signed in at this moment.',
    none: 'No open session.',
    device: 'Device',
    from: 'Address',
    since: 'Opened on',
    lastUsed: 'Last used',
    action: 'Action',
    end: 'End',
    endOf: (device, at) => `the session ${device}, opened on ${at}`,
    endAll: 'End them all',
    endAllWhat: (name: string) => `${name} will have to sign in again, with the same password.`,
  },
  history: {
    heading: 'Access history',
    what: 'Who did what, and when. The newest first.',
    empty: 'Nothing of the kind so far.',
    when: 'When',
    did: 'What',
    by: 'By',
    from: 'Address',
    all: 'The whole history',
    newest: 'Back to the newest',
    earlier: 'Earlier',
    back: 'Back to the person',
    of: (name) => `Access history of ${name}`,
    kinds: {
      everything: 'Everything',
      'coming-and-going': 'Sign-ins',
      passwords: 'Passwords',
      account: 'Account',
      desk: 'Support',
    },
    filter: 'Show only',
    changed: (what: string, fields: string) => `${what}: ${fields}`,
    through: { import: 'by a file that was imported', 'mass-action': 'by a mass action' },
    groupGone: 'removed group',
    actors: {
      person: 'The person',
      'link-holder': 'The person who received the link',
      desk: 'The support',
      visitor: 'Somebody not signed in',
      'api-key': 'A program of the company',
      console: 'The server’s console',
      system: 'The server, by itself',
    },
  },
  modes: {
    heading: 'Ways to reset',
    what: (company) =>
      `How the administrators of ${company} give a user their access back. An administrator always gets back in through the support.`,
    legend: 'Ways allowed',
    names: {
      link: 'Send a link',
      temporary: 'Send a temporary password',
      chosen: 'Choose the password myself',
    },
    hints: {
      link: 'The safest: the person chooses the password, and nobody else sees anything.',
      temporary: 'It goes to the person’s address, works once, and makes them choose another.',
      chosen: 'The least safe: the administrator knows the password, and hands it over.',
    },
    waits: (at) => `Switched on, and open from ${at}.`,
    delay: (days) =>
      `A way that is switched off closes at once. One that is weaker than the link opens ${days} days after it was switched on; the other administrators are told at once.`,
    save: 'Save',
    saved: 'Saved.',
    choice: 'How to give access back',
    young: (until) =>
      `The e-mail address changed a short time ago: nothing can be sent there before ${until}. Until then, turn to the support.`,
    noneOpen: 'Your company does not let its administrators reset a password. Turn to the support.',
    closed: 'This way is not open for this person. Choose another.',
    tooMany:
      'Five messages have been sent to this person within a day. Check the address with them, or try again tomorrow.',
  },
  saved: {
    'sent-link': (email: string, hours: number) =>
      `The password is reset. A link goes to ${email}; you do not see it. It works once, for ${inHours(hours)}.`,
    'sent-temporary': (email: string, hours: number) =>
      `The password is reset. A temporary password goes to ${email}; you do not see it. It works once, for ${inHours(hours)}.`,
    invited: (email: string, hours: number) =>
      `The invitation goes to ${email}; you do not see the link. It works once, for ${inHours(hours)}.`,
    'email-asked': 'Saved. The new address is waiting for confirmation: a link has just gone there.',
    'email-again': 'The link has gone to the new address again. The earlier one no longer works.',
    'email-cancelled': 'The change of address is called off.',
    session: 'The session has ended.',
    sessions: 'All sessions of this person have ended.',
  },
};
