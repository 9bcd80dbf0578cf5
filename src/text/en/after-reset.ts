import type { afterReset as french } from '../fr/after-reset.ts';

import { oneUser } from './one-user.ts';

export const afterReset: typeof french = {
  mail: {
    notMe: 'It was not you? Block the account on this page, with “It was not me”: we are told at once.',
    notAsked:
      'You did not ask for this? Somebody may have pretended to be you. Block the account on this page, with “It was not me”: we are told at once.',
    notAware:
      'You did not know of this? Somebody may be trying to take your access. Block the account on this page, with “It was not me”: we are told at once.',
    notNormal: 'Something is wrong? Block the account on this page, with “This is wrong”: we are told at once.',
    given: {
      subject: {
        reset: (service) => `The password of your ${service} account was reset`,
        emergency: (service) => `The password of your ${service} account was reset`,
        'reset-by-administrator': oneUser.given.subject,
        'password-set': (service) => `A new password for your ${service} account`,
      },
      subjectOf: (person) => `Access given back to ${person}`,
      what: {
        reset: (service, at, by) => `On ${at}, the support${by} reset the password of your ${service} account.`,
        emergency: (service, at) =>
          `On ${at}, the operators reset the password of your ${service} account, by emergency access.`,
        'reset-by-administrator': oneUser.given.what,
        'password-set': (service, at, by) =>
          `On ${at}, an administrator${by} set a new password for your ${service} account.`,
      },
      whatOf: {
        reset: (person, service, at, by) =>
          `On ${at}, the support${by} gave ${person} back the access to their ${service} account.`,
        emergency: (person, service, at) =>
          `On ${at}, the operators gave ${person} back the access to their ${service} account, by emergency access.`,
        'reset-by-administrator': oneUser.given.whatOf,
        'password-set': (person, service, at, by) =>
          `On ${at}, an administrator${by} set a new password for the ${service} account of ${person}.`,
      },
      by: (name) => ` (${name})`,
      way: {
        'link-mail': 'A link went to the e-mail address of the account.',
        'temporary-mail': 'A temporary password went to the e-mail address of the account.',
        'temporary-sms': 'A temporary password went by text message to the number of the account.',
        'sealed-letter': 'A temporary password goes in a sealed letter to the address of the company.',
        'read-out': 'A temporary password was read out on the telephone.',
      },
      nothingToDo: 'Was it you? Then there is nothing to do.',
      shutOut: 'Your old password no longer works.',
      askForLetter: (company, day) =>
        `Ask for the letter at the reception of ${company}: it arrives there by post, and is good until ${day}.`,
    },
    telephoneChanged: {
      subject: (service) => `The telephone number of your ${service} account was changed`,
      what: (service, at) =>
        `An administrator of your company changed the telephone number of your ${service} account on ${at}.`,
      subjectRemoved: (service) => `The telephone number of your ${service} account was removed`,
      whatRemoved: (service, at) =>
        `An administrator of your company removed the telephone number of your ${service} account on ${at}.`,
    },
    frozen: {
      subject: (service) => `Your ${service} account is blocked`,
      what: (service, at) =>
        `On ${at}, you told us that the change to your access was not yours. Your ${service} account is blocked: nothing opens it any more, and every session is over.`,
      whatByOther: (service, at) =>
        `On ${at}, somebody of your company told us that the change to your access was wrong. To be safe, your ${service} account is blocked: nothing opens it any more, and every session is over.`,
      call: (request) =>
        `Contact us, giving the number ${request}. We check that it really is you, more carefully than usual, and open your account again.`,
      stays:
        'Your account has been blocked since a change to its access was reported to us: for now, no password opens it.',
      elsewhere: 'Do you use the same password elsewhere? Change it there as well.',
      notYou: 'This message surprises you? Contact us: your account is safe as long as it is blocked.',
    },
    incident: {
      subject: (request) => `Incident no. ${request} at the support`,
      what: (person, company, at) => `Since ${at}, an incident is open for ${person} of ${company}.`,
      open: (request) => `At the support desk, open request no. ${request}, at the top of the queue.`,
      notYou: 'Not sure about this message? Open the support desk as you always do: the incident is there.',
    },
    telephone: {
      subjectStopped: 'Resets by telephone are stopped',
      subjectResumed: 'Resets by telephone are on again',
      stopped: (scope, at, by) =>
        `On ${at}, resets by telephone were stopped ${scope}${by}. Until they are on again, nothing that a caller reads, says or hears counts.`,
      resumed: (scope, at, by) => `On ${at}, resets by telephone were turned on again ${scope}${by}.`,
      forAll: 'for all companies',
      forCompany: (company) => `for ${company}`,
      by: (name) => ` by ${name}`,
      reason: (reason) => `Reason: ${reason}`,
      notYou: 'This surprises you? Speak to the supervisors of the support.',
    },
    administratorsTold: {
      subjectOff: 'Administrators are no longer told of accesses given back',
      subjectOn: 'Administrators are told of accesses given back again',
      off: (company, at, by) =>
        `On ${at}, ${by} stopped the messages to the administrators of ${company}: they are no longer told when the support gives somebody back an access.`,
      on: (company, at, by) =>
        `On ${at}, ${by} turned the messages to the administrators of ${company} on again: they are told of each access that the support gives back.`,
      always: 'Of an access given back to an administrator, the others are always told.',
      notYou: 'This surprises you? Speak to that person, or tell the support.',
    },
  },
  causes: {
    disavowed: '“It was not me”: the person, or their company, does not recognise an access that was given back.',
    'contact-after-reset': 'A contact was changed shortly after an access was given back.',
    'call-back-refused': 'The person who was called back had asked for nothing.',
    'vouching-refused': 'Somebody whom the support asked to confirm said no.',
    emergency: 'Emergency access was used.',
  },
  page: {
    heading: 'It was not you?',
    headingOf: 'Is something wrong?',
    happened: {
      reset: (at) => `On ${at}, the support reset the password of your account.`,
      emergency: (at) => `On ${at}, the operators reset the password of your account.`,
      'reset-by-administrator': oneUser.given.happened,
      'password-set': (at) => `On ${at}, an administrator set a password for your account.`,
      'password-changed': (at) => `On ${at}, the password of your account was changed.`,
      'email-change-asked': oneUser.happened,
      'email-changed': (at) => `On ${at}, the e-mail address of your account was changed.`,
      'telephone-changed': (at) => `On ${at}, the telephone number of your account was changed or removed.`,
    },
    happenedOf: {
      reset: (person, at) => `On ${at}, the support gave ${person} back the access to their account.`,
      emergency: (person, at) => `On ${at}, the operators gave ${person} back the access to their account.`,
      'reset-by-administrator': oneUser.given.happenedOf,
      'password-set': (person, at) => `On ${at}, an administrator set a password for the account of ${person}.`,
      'password-changed': (person, at) => `On ${at}, the password of the account of ${person} was changed.`,
      'email-change-asked': oneUser.happenedOf,
      'email-changed': (person, at) => `On ${at}, the e-mail address of the account of ${person} was changed.`,
      'telephone-changed': (person, at) =>
        `On ${at}, the telephone number of the account of ${person} was changed or removed.`,
    },
    effectsHeading: 'If you press the button:',
    effects: [
      'the account is blocked: no password opens it any more;',
      'all of its sessions end;',
      'the support is told, and opens it again after a more careful check.',
    ],
    press: 'It was not me',
    pressOf: 'This is wrong',
    itWas: 'Was it you? Close this page: nothing changes.',
    itWasOf: 'All is well? Close this page: nothing changes.',
    frozen: {
      heading: 'The account is blocked',
      what: 'Nothing opens it any more, and all of its sessions are over. The support has been told.',
    },
    done: {
      heading: 'It is done already',
      what: 'The account is blocked, and the support has been told.',
    },
    over: {
      heading: 'This link is over',
      what: 'It is too old, or the support has since checked that it was you. Not sure? Contact us.',
    },
    unknown: {
      heading: 'This link is not complete',
      what: 'Open it again from the message, as a whole. Not sure? Contact us.',
    },
    next: 'What comes next: if it is your account, contact us. We check that it really is you, then we open it again.',
    giveNumber: (request) => `Give the number ${request}.`,
  },
  signIn: {
    heading: 'Your account is blocked',
    what: 'Somebody said that the last change to this access was wrong. Contact us: we check that it really is you, then we open the account again.',
    told: 'A message of ours says that your account is blocked? Then no password opens it, however you type it.',
    reach: 'Contact us to open it again',
  },
  config: {
    frozen:
      'This account is blocked after a contested access. The support alone can open it again, after a check: the person has to call.',
    disableFirst: 'You can disable it; enabled again, it will still be blocked.',
  },
  settings: {
    heading: 'Support settings',
    what: (company) => `What the support does, or does not do, for the people of ${company}.`,
    noticeHeading: 'Messages to administrators',
    notice: 'Tell the administrators of each access that is given back',
    noticeHint:
      'Each gets a mail that says who, when and by which way, with a link to block the account if something is wrong. Of an access given back to an administrator, the others are always told.',
    save: 'Save',
    saved: {
      notice: 'It is saved.',
      stopped: 'Resets by telephone are stopped.',
      resumed: 'Resets by telephone are on again.',
    },
    telephoneHeading: 'Resets by telephone',
  },
  telephone: {
    heading: 'Resets by telephone',
    on: (company: string) => `They are possible for the company ${company}.`,
    effect:
      'While they are stopped, nothing that a caller reads, says or hears counts, even for a request under way. The word of an administrator and of a second agent always count.',
    stoppedSince: (company: string, at: string) => `Stopped for the company ${company} since ${at}.`,
    byDesk: 'The support stopped them; it alone can turn them on again.',
    reasonIs: (reason) => `Reason: ${reason}`,
    reason: 'Reason',
    reasonHint: (shortest, longest) =>
      `${shortest} to ${longest} characters. The supervisors of the support and the administrators will read it.`,
    reasonMissing: (shortest, longest) => `Give the reason, in ${shortest} to ${longest} characters.`,
    stop: 'Stop resets by telephone',
    resume: 'Turn resets by telephone on again',
    scope: 'For whom',
    all: 'All companies',
    standing: 'Stopped now',
    none: 'Nothing is stopped now.',
    since: 'Since',
    side: 'Stopped by',
    sides: { desk: 'the support', administrators: 'its administrators' },
    unchanged: 'That was so already.',
    bannerAll: 'Resets by telephone are stopped for all companies.',
    bannerSome: (companies) => `Resets by telephone are stopped for: ${companies}.`,
    onRequest:
      'No reset by telephone for this person now: ask an administrator to confirm, or a second agent for an opinion.',
    see: 'See the setting',
    back: 'Back to the support desk',
  },
  cli: {
    desk: 'what the support does now',
    telephone: 'resets by telephone',
    stop: 'stop resets by telephone, at once',
    start: 'turn them on again',
    status: 'say where they are stopped',
    companyOption: 'for this company alone',
    reasonOption: 'the reason, which the supervisors will read',
    stopped: (scope) => `Resets by telephone are stopped ${scope}.`,
    resumed: (scope) => `Resets by telephone are on again ${scope}.`,
    alreadyStopped: (scope) => `They were stopped already ${scope}.`,
    alreadyOn: (scope) => `The support had not stopped them ${scope}.`,
    nowhere: 'Resets by telephone are possible everywhere.',
    line: (scope, since, reason) => `Stopped ${scope} since ${since}: ${reason}`,
    frozenAccount: (email) =>
      `The account ${email} is blocked after a contested access. It comes back through the support, or by emergency access.`,
  },
};
