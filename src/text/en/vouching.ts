import type { vouching as french } from '../fr/vouching.ts';

export const vouching: typeof french = {
  mail: {
    subject: (request) => `Request no. ${request}: somebody of your company to confirm`,
    what: (service, person, agent, at) =>
      `Somebody asked our support for new access to ${service} for ${person}. On ${at}, ${agent === '' ? 'a support agent' : `${agent} of our support`} asks you to confirm that it really is this person.`,
    speak:
      'Speak to this person first: face to face, or on a number that you already know. Trust neither a call you receive nor a message.',
    open: (request) => `Open Config, then “Requests for confirmation”, and answer request no. ${request}.`,
    link: 'Answer our support',
    expiry: (until) => `Your answer is awaited until ${until}. You have no password to give.`,
    notYou: 'This person asked for nothing? Refuse the request: somebody may be trying to get into their account.',
  },

  heading: 'Requests for confirmation',
  what: 'Our support asks you whether somebody of your company really asked for new access. Your answer shows no password, and changes none.',
  waiting: (count) => `${count} waiting`,
  notice: (count) =>
    count === 1
      ? 'Our support is waiting for you to confirm for one person.'
      : `Our support is waiting for you to confirm for ${count} people.`,
  noticeLink: 'Answer',
  empty: 'Our support asks you nothing at the moment.',
  unsettled: (days) =>
    `Your address, your role or your access changed less than ${days} days ago: your word will count together with that of a second support agent.`,
  needsSecondAgent:
    'The address or the telephone of this person changed a short time ago, and it may be you who wrote them: your confirmation will suffice only together with that of a second agent of the support.',
  person: 'Person',
  email: 'E-mail address',
  request: 'Request',
  asker: 'Support agent',
  someAgent: 'a support agent',
  asked: 'Asked on',
  until: 'Answer awaited until',
  statementHeading: 'You confirm:',
  statement: (person) => `“I know ${person} and I have just spoken to them. This request is really theirs.”`,
  speak: 'Speak to them face to face, or on a number that you already know: not to somebody who has just called you.',
  confirm: 'Confirm',
  refuse: 'Refuse',
  forPerson: (person) => `for ${person}`,
  saved: {
    confirmed: 'Confirmed. The support agent sees it from now on.',
    refused: 'Refused. The request is flagged to our support.',
  },
  faults: {
    over: 'This request awaits no answer any more: somebody has answered, or our support has stopped working on it.',
    oneself: 'You cannot confirm for yourself. Another administrator of your company can.',
  },

  link: {
    heading: 'Confirm for somebody of your company',
    what: 'This link is meant for you alone. Opening it confirms nothing: answer with one of the two buttons.',
    confirmed: { heading: 'Confirmed', what: 'The support agent sees it from now on. You can close this page.' },
    refused: { heading: 'Refused', what: 'The request is flagged to our support. You can close this page.' },
    over: {
      heading: 'This request awaits no answer any more',
      what: 'Somebody has answered, the time is over, or our support has stopped working on it.',
    },
    unknown: {
      heading: 'There is no such link',
      what: 'Perhaps it is not complete. Copy all of it from the e-mail, or sign in.',
    },
    signIn: 'Sign in',
  },

  ofDesk: {
    heading: 'Confirmation by the company',
    what: 'The company’s administrators get an e-mail. One of them speaks to the person, then confirms or refuses in their own session.',
    ask: 'Ask the company to confirm',
    askAgain: 'Ask the company again',
    waiting: (at, until) => `Asked at ${at}. The answer is awaited until ${until}. Refresh the page to see it.`,
    refused: (at) =>
      `Refused at ${at}. Do not reassure the caller, and do not insist: what comes next takes a supervisor.`,
    withSecond:
      'Confirmed by an administrator whose access changed lately, or who may have written the person’s address or number: it counts together with a second agent’s opinion.',
    outOfDate: (at) => `Confirmed at ${at}, too long ago now.`,
    linkHeading: 'Confirmation by the company through a link',
  },
  askFaults: {
    'already-asked': 'The company was already asked about this request. Wait for its answer.',
    'too-many': 'The company was asked too often. Verify the caller in another way, or wait.',
    'nobody-to-ask': 'This company has no other administrator to ask. Verify the caller in another way.',
  },
};
