import { plural } from '../../dates.ts';

export const frame = {
  title: (heading: string, service: string) => `${heading} – ${service}`,
  faultyTitle: (title: string) => `Error: ${title}`,
  skip: 'Skip to content',
  navigation: 'Main navigation',
  breadcrumb: 'Breadcrumb',
  account: 'My account',
  figures: 'Figures',
  policy: 'Rules',
  desk: 'Requests',
  config: 'Config',
  signOut: 'Sign out',
  signIn: 'Sign in',
  signedInAs: 'Session of',
  language: 'Language',
  help: 'Help',
  /** In the words of the French decree: who had no audit is not compliant. */
  accessibility: 'Accessibility: not compliant',
  sessionEnds: (time: string) => `Without activity, your session ends at ${time}.`,
  /** Said by the script of a page, before and after its session ends. */
  session: {
    soon: 'Your session ends in less than two minutes, for want of activity.',
    stay: 'Stay signed in',
    stayed: 'Your session goes on.',
    final: 'Your session has lasted as long as it may, and ends in less than two minutes. Save what you have begun.',
    over: 'Your session has ended. What you typed is still on this page: copy it before you leave.',
  },
  neverAsked: 'Our teams will never ask you for your personal password.',
  summary: 'To mend before going on',
  withMore: (first: string, count: number) =>
    `${first} And ${plural('en', count, { one: 'more remark', other: 'more remarks' })} at this field.`,
  faultAtField: 'Error:',
  /** What is said of somebody or something. */
  about: (name: string, what: string) => `${name}: ${what}`,
  optional: (label: string) => `${label} (optional)`,
  passwordEnds: (day: string) => `Your password is valid until ${day}.`,
  passwordEnded: (day: string) => `Your password was valid until ${day}. You will choose another at your next sign-in.`,
  changeNow: 'Change it now',
  backToStart: 'Back to the start',
  first: 'First page',
  last: 'Last page',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',

  errors: {
    'not-found': {
      heading: 'Page not found',
      what: 'This page does not exist, or no longer does. Check the address, or go back to the start.',
    },
    forbidden: {
      heading: 'Reserved page',
      what: 'Your account does not open this page. If you need it, speak to your administrator.',
    },
    method: {
      heading: 'Not possible here',
      what: 'This address does not open in that way. Go back to the start and use the links on the pages.',
    },
    'too-large': {
      heading: 'Too much at once',
      what: 'What you sent is larger than we take, and nothing was saved. Go back, then shorten your text or choose a smaller file.',
    },
    'too-many': {
      heading: 'Too many requests at once',
      what: 'Many requests came from your network in a short time. Yours was not carried out, and nothing has changed.',
    },
    busy: {
      heading: 'The service is very busy',
      what: 'Your request was not carried out, and nothing has changed.',
    },
    csrf: {
      heading: 'This page has expired',
      what: 'The form was open for a long time, or your session changed meanwhile. Nothing was saved. Go back, reload the page, then start again.',
    },
    fault: {
      heading: 'Something went wrong on our side',
      what: 'You did nothing wrong, and the server’s log tells our team about it. Try again in a few minutes. If you had just saved something, look first whether it is done.',
    },
    'bad-request': {
      heading: 'Unreadable request',
      what: 'What was sent could not be read, and nothing was saved. Go back, reload the page, then start again.',
    },
  },
  retryInSeconds: (count: number) => `Try again in ${plural('en', count, { one: 'second', other: 'seconds' })}.`,
  retryInMinutes: (count: number) => `Try again in ${plural('en', count, { one: 'minute', other: 'minutes' })}.`,
};
